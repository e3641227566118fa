using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>How likely a two-sided test finds a difference that is there, and which differences it could have found.</summary>
/// <remarks>
/// For reading "no significant difference": with few respondents that says little. Power is from 0 to 1 and counts findings of
/// either sign. Effects are those supposed in the population, never those observed in the sample.
/// </remarks>
public static partial class Power
{
    /// <summary>The usual power asked of a design: 0.8 (Cohen 1988, 2.4).</summary>
    public const double Usual = 0.8;

    /// <summary>The usual level of significance: 0.05.</summary>
    public const double UsualSignificance = 0.05;

    /// <summary>
    /// Power of the pooled z test of two shares, by the normal approximation: Φ((|d| − z·se₀)/se₁) + Φ((−|d| − z·se₀)/se₁), se₀ pooled,
    /// se₁ unpooled (Fleiss, Levin, Paik 2003, 4.2, without their correction for continuity). Worked number: 0.6 against 0.5 with n
    /// 158 and 106 gives 0.361189.
    /// </summary>
    /// <param name="first">True share in the first group, from 0 to 1.</param>
    /// <param name="second">True share in the second group.</param>
    /// <param name="sizes">Respondents in each.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share or the significance is out of range.</exception>
    public static double OfTwoProportions(double first, double second, SampleSizes sizes, double significance = UsualSignificance)
    {
        Require.Share(first, nameof(first));
        Require.Share(second, nameof(second));
        var margin = CriticalValue.Normal(1 - significance) * PooledError(first, second, sizes);
        var error = Math.Sqrt((first * (1 - first) / sizes.First) + (second * (1 - second) / sizes.Second));
        var difference = Math.Abs(first - second);
        return error > 0
            ? NoncentralT.Normal((difference - margin) / error) + NoncentralT.Normal((-difference - margin) / error)
            : difference > margin ? 1 : 0;
    }

    /// <summary>
    /// The differences nearest to zero that the test of two shares finds with the given power, downwards and upwards from a baseline.
    /// Worked number: from 0.5 in the second group with n 158 and 106, power 0.8: −0.171966 and 0.171966.
    /// </summary>
    /// <param name="baseline">True share in the second group, from 0 to 1.</param>
    /// <param name="sizes">Respondents in each.</param>
    /// <param name="power">Above the significance and below 1.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The baseline, power or significance is out of range.</exception>
    public static DetectableDifference DetectableDifference(
        double baseline,
        SampleSizes sizes,
        double power = Usual,
        double significance = UsualSignificance)
    {
        Require.Share(baseline, nameof(baseline));
        RequirePower(power, significance);
        return new DetectableDifference(-Reach(-1, baseline), Reach(1, 1 - baseline));

        double Reach(int sign, double furthest) =>
            Root.Between(size => OfTwoProportions(Math.Clamp(baseline + (sign * size), 0, 1), baseline, sizes, significance) - power, 0, furthest);
    }

    /// <summary>
    /// Power of Student's two-sample t test, exactly, by the noncentral t with δ = d·√(n₁n₂/(n₁+n₂)) and n₁+n₂−2 degrees of
    /// freedom (Cohen 1988, 2.3; Lenth 1989). Worked number: d = 0.3 with n 158 and 106 gives 0.663033.
    /// </summary>
    /// <param name="effect">True difference in standard deviations (Cohen's d), of either sign.</param>
    /// <param name="sizes">Respondents in each group, more than two together.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The groups are too small, or the significance is out of range.</exception>
    public static double OfTwoMeans(double effect, SampleSizes sizes, double significance = UsualSignificance)
    {
        var freedom = sizes.First + sizes.Second - 2;
        Require.Above(sizes.First + sizes.Second, 2, nameof(sizes), "A t test takes three respondents in both groups together.");
        RequireEffect(effect);

        return OfT(Math.Abs(effect) * Math.Sqrt(sizes.First * sizes.Second / (sizes.First + sizes.Second)), freedom, significance);
    }

    /// <summary>
    /// The smallest difference, in standard deviations, that Student's test finds with the given power. Worked number: n 158 and 106, power 0.8
    /// give d = 0.353038.
    /// </summary>
    /// <param name="sizes">Respondents in each group, more than two together.</param>
    /// <param name="power">Above the significance and below 1.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The groups are too small, or power or significance is out of range.</exception>
    public static double DetectableEffect(SampleSizes sizes, double power = Usual, double significance = UsualSignificance)
    {
        RequirePower(power, significance);
        return Root.Above(effect => OfTwoMeans(effect, sizes, significance) - power, low: 0, guess: 1);
    }

    private static double OfT(double noncentrality, double freedom, double significance)
    {
        var critical = CriticalValue.StudentT(freedom, level: 1 - significance);
        return 1 - NoncentralT.LowerTail(critical, freedom, noncentrality) + NoncentralT.LowerTail(-critical, freedom, noncentrality);
    }

    private static void RequireEffect(double effect)
    {
        if (!double.IsFinite(effect))
        {
            throw new ArgumentOutOfRangeException(nameof(effect), effect, "The effect is not a finite number. Give a difference in standard deviations, such as 0.2.");
        }
    }

    private static double PooledError(double first, double second, SampleSizes sizes)
    {
        var common = ((sizes.First * first) + (sizes.Second * second)) / (sizes.First + sizes.Second);
        return Math.Sqrt(Math.Max(0, common * (1 - common)) * ((1 / sizes.First) + (1 / sizes.Second)));
    }

    internal static void RequirePower(double power, double significance)
    {
        if (!(power > significance && power < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(power), power, "Power is above the significance and below 1. Give 80 per cent as 0.8.");
        }
    }
}
