using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>Pairs, correlations, tables and several groups.</summary>
public static partial class Power
{
    /// <summary>
    /// Power of the paired t test, exactly, by the noncentral t with δ = d_z·√n and n − 1 degrees of freedom (Cohen 1988, 2.3.5). Worked number: d_z = 0.3 with 90 pairs
    /// gives 0.803794.
    /// </summary>
    /// <param name="effect">True mean difference in standard deviations of the differences (d_z), of either sign.</param>
    /// <param name="pairs">Pairs, more than one.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few pairs, or the effect or significance is out of range.</exception>
    public static double OfPairs(double effect, double pairs, double significance = UsualSignificance)
    {
        RequireEffect(effect);
        Require.Above(pairs, 1, nameof(pairs), "A paired test takes two pairs or more.");
        return OfT(Math.Abs(effect) * Math.Sqrt(pairs), pairs - 1, significance);
    }

    /// <summary>
    /// Power of the test that a correlation is 0, by Fisher's z: Φ((ζ − z_c)·√(n−3)) + Φ((−ζ − z_c)·√(n−3)), ζ = artanh ρ + ρ/(2(n−1)), z_c the artanh of
    /// the least significant r (Cohen 1988, 3.4 and 12.3). Worked number: ρ = 0.2 with n 158 gives 0.716038.
    /// </summary>
    /// <param name="correlation">True correlation, above −1 and below 1.</param>
    /// <param name="count">Respondents, more than three.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The correlation, count or significance is out of range.</exception>
    public static double OfCorrelation(double correlation, double count, double significance = UsualSignificance)
    {
        Require.Above(count, 3, nameof(count), "The power of a correlation takes four respondents or more.");
        if (!(Math.Abs(correlation) < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "A correlation to be found lies between −1 and 1. Give one such as 0.2.");
        }

        var critical = CriticalValue.StudentT(count - 2, level: 1 - significance);
        var least = Math.Atanh(critical / Math.Sqrt((critical * critical) + count - 2));
        var zeta = Math.Atanh(Math.Abs(correlation)) + (Math.Abs(correlation) / (2 * (count - 1)));
        var scale = Math.Sqrt(count - 3);
        return NoncentralT.Normal((zeta - least) * scale) + NoncentralT.Normal((-zeta - least) * scale);
    }

    /// <summary>
    /// Power of a χ² test, by the noncentral χ² with λ = n·w² (Cohen 1988, 7.3 and 12.7). Worked number: w = 0.2 with n 264 and 4 degrees of freedom gives
    /// 0.742640.
    /// </summary>
    /// <param name="effect">Cohen's w, not negative: √(χ²/n) of the population; for a table of two rows and columns φ.</param>
    /// <param name="count">Respondents, above 0.</param>
    /// <param name="degreesOfFreedom">(rows − 1)·(columns − 1) of the table, above 0.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double OfChiSquare(double effect, double count, double degreesOfFreedom, double significance = UsualSignificance)
    {
        Require.Count(effect, nameof(effect));
        Require.Above(count, 0, nameof(count), "Give the number of respondents who answered.");
        return NoncentralChiSquare.UpperTail(CriticalValue.ChiSquare(degreesOfFreedom, level: 1 - significance), degreesOfFreedom, count * effect * effect);
    }

    /// <summary>
    /// Power of the one-way analysis of variance, by the noncentral F with λ = n·f², n all respondents (Cohen 1988, 8.3 and 12.8). Worked number: f = 0.2 with
    /// three groups of 80 gives 0.793118.
    /// </summary>
    /// <param name="effect">
    /// Cohen's f, not negative: deviation of the groups' means, weighted by size, over that within groups.
    /// </param>
    /// <param name="count">Respondents in all, more than the groups.</param>
    /// <param name="groups">Groups, 2 or more.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double OfAnova(double effect, double count, int groups, double significance = UsualSignificance)
    {
        Require.Count(effect, nameof(effect));
        Require.Above(groups, 1, nameof(groups), "An analysis of variance compares two groups or more.");
        Require.Above(count, groups, nameof(count), "An analysis of variance takes more respondents than groups.");
        var critical = CriticalValue.F(groups - 1, count - groups, level: 1 - significance);
        return NoncentralF.UpperTail(critical, groups - 1, count - groups, count * effect * effect);
    }

    /// <summary>The smallest true correlation that is found with the given power. Worked number: n 158 and power 0.8 give 0.220703.</summary>
    /// <param name="count">Respondents, more than three.</param>
    /// <param name="power">Above the significance and below 1.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static double DetectableCorrelation(double count, double power = Usual, double significance = UsualSignificance)
    {
        RequirePower(power, significance);
        return Math.Tanh(Root.Above(z => OfCorrelation(Math.Tanh(z), count, significance) - power, low: 0, guess: 1));
    }
}
