namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>How much more respondents a sample of clusters needs for the precision of a simple random one.</summary>
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
