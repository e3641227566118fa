using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>How much more respondents a sample of clusters needs for the precision of a simple random one, and what that does to a p-value.</summary>
/// <remarks>For planning and for reading printed tests. A design effect that was estimated from the data themselves is better.</remarks>
public static class ClusterDesignEffect
{
    /// <summary>
    /// 1 + (m − 1)·ρ for clusters of one size (Kish 1965, 5.4). Worked number: 12 respondents an office and ρ = 0.05 give 1.55.
    /// </summary>
    /// <param name="size">Respondents per cluster, 1 or more.</param>
    /// <param name="intraclassCorrelation">ρ, from −1/(m − 1) to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size or the correlation is out of range.</exception>
    public static double Of(double size, double intraclassCorrelation)
    {
        if (!(size >= 1 && double.IsFinite(size)))
        {
            throw new ArgumentOutOfRangeException(nameof(size), size, "A cluster has at least one respondent. Give the average number per cluster.");
        }

        return Inflated(size, intraclassCorrelation);
    }

    /// <summary>
    /// 1 + (Σm²/Σm − 1)·ρ for clusters of unequal size, which is 1 + ((1 + CV²)·m̄ − 1)·ρ (Eldridge, Ashby and Kerry 2006, International
    /// Journal of Epidemiology 35, 1292–1300). Worked number: 4, 8 and 24 respondents and ρ = 0.05 give 1.861111.
    /// </summary>
    /// <param name="sizes">Respondents in each cluster, 0 or more, not all 0.</param>
    /// <param name="intraclassCorrelation">ρ.</param>
    /// <exception cref="ArgumentException">A size is negative or no number, or there is nobody in any cluster.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is out of range.</exception>
    public static double Of(ReadOnlySpan<double> sizes, double intraclassCorrelation)
    {
        double sum = 0, squares = 0;
        foreach (var size in sizes)
        {
            Require.Count(size, nameof(sizes));
            sum += size;
            squares += size * size;
        }

        return sum > 0
            ? Inflated(squares / sum, intraclassCorrelation)
            : throw new ArgumentException("Nobody is in any cluster. Give the number of respondents of each cluster.", nameof(sizes));
    }

    /// <summary>
    /// What clusters that two groups share do to the variance of the difference of their means: (1 − ρ) + ρ·Σ(a/A − b/B)²/(1/A + 1/B), with a and b answers of
    /// the groups in a cluster and A and B in all. It is 1 − ρ where every cluster has the two in one proportion, so that what its people have in common
    /// drops out, and that of whole clusters where none has both. Worked number: (4, 4, 0) and (4, 0, 4) with ρ = 0.05 give 1.05.
    /// </summary>
    /// <param name="first">Answers of the first group in each cluster, 0 or more, not all 0.</param>
    /// <param name="second">Answers of the second group in the same clusters.</param>
    /// <param name="intraclassCorrelation">ρ, from 0 to 1; what a cluster shifts, it shifts for both groups alike.</param>
    /// <exception cref="ArgumentException">A size is negative or no number, lengths differ, or a group is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is out of range.</exception>
    public static double OfDifference(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double intraclassCorrelation)
    {
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        if (!(intraclassCorrelation >= 0 && intraclassCorrelation <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(intraclassCorrelation), intraclassCorrelation, "An intraclass correlation lies between 0 and 1. Give one such as 0.05.");
        }

        double one = Sum(first, nameof(first)), other = Sum(second, nameof(second)), squares = 0;
        for (var j = 0; j < first.Length; j++)
        {
            var apart = (first[j] / one) - (second[j] / other);
            squares += apart * apart;
        }

        return 1 - intraclassCorrelation + (intraclassCorrelation * squares / ((1 / one) + (1 / other)));
    }

    /// <summary>
    /// The largest design effect under which a two-sided p of a z test still is no more than the level: (z(p)/z(level))². Worked number: p = 0.019 bears 1.432142,
    /// p = 0.05 bears 1.
    /// </summary>
    /// <param name="p">From 0 to 1, as if answers were independent.</param>
    /// <param name="level">The level of significance.</param>
    /// <returns>Infinite for p = 0; below 1 where p is above the level.</returns>
    /// <exception cref="ArgumentOutOfRangeException">p or the level is no probability.</exception>
    public static double Borne(double p, double level = 0.05)
    {
        RequireProbability(p, nameof(p));
        RequireProbability(level, nameof(level));
        var ratio = NormalDistribution.UpperQuantile(p / 2) / NormalDistribution.UpperQuantile(level / 2);
        return ratio * ratio;
    }

    /// <summary>
    /// A two-sided p of a z test, once the variance is multiplied by the design effect: 2(1 − Φ(z(p)/√deff)). Worked number: p = 0.019 becomes 0.054908 with
    /// a design effect of 1.493.
    /// </summary>
    /// <param name="p">From 0 to 1, as if answers were independent.</param>
    /// <param name="designEffect">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is no probability, or the design effect is not above 0.</exception>
    public static double Corrected(double p, double designEffect)
    {
        RequireProbability(p, nameof(p));
        return designEffect > 0
            ? PValue.FromZ(NormalDistribution.UpperQuantile(p / 2) / Math.Sqrt(designEffect))
            : throw new ArgumentOutOfRangeException(nameof(designEffect), designEffect, "A design effect is above 0. Give 1 for independent answers.");
    }

    private static double Sum(ReadOnlySpan<double> sizes, string name)
    {
        double sum = 0;
        foreach (var size in sizes)
        {
            Require.Count(size, name);
            sum += size;
        }

        return sum > 0 ? sum : throw new ArgumentException("Nobody of that group is in any cluster. Give its number of answers in each cluster.", name);
    }

    private static void RequireProbability(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(name, value, "A p-value lies between 0 and 1. Give it as printed: 0.019.");
        }
    }

    private static double Inflated(double size, double intraclassCorrelation)
    {
        var effect = 1 + ((size - 1) * intraclassCorrelation);
        return intraclassCorrelation <= 1 && effect > 0
            ? effect
            : throw new ArgumentOutOfRangeException(
                nameof(intraclassCorrelation),
                intraclassCorrelation,
                "No clusters of this size have such an intraclass correlation. Give one from 0 to 1, such as 0.05.");
    }
}
