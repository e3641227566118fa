using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Effects;

public sealed partial record EffectSize
{
    /// <summary>
    /// Cohen's d: difference of means over the pooled standard deviation (Cohen 1988, 2.5). Interval: the noncentralities that the
    /// observed t = d/√(1/n₁+1/n₂), with n₁+n₂−2 degrees of freedom, does not reject, times √(1/n₁+1/n₂) (Steiger and Fouladi 1997;
    /// Cumming and Finch 2001). It assumes normal answers of one variance. Worked number: means 3.52 and 3.21, deviations 1.04 and
    /// 0.93, n 158 and 106 give d = 0.310816, from 0.063014 to 0.558032.
    /// </summary>
    /// <param name="first">First group; its count may be an effective one.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize CohensD(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel) =>
        Pooled(first, second).At(level);

    /// <summary>
    /// Hedges' g: d times J = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)) with ν = n₁+n₂−2 (Hedges 1981), its interval J times that of d.
    /// Worked number: the example of <see cref="CohensD"/> gives g = 0.309926.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize HedgesG(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel)
    {
        var d = Pooled(first, second).At(level);
        var freedom = first.Count + second.Count - 2;

        // Γ(ν/2)/Γ((ν−1)/2) = √π / B((ν−1)/2, 1/2), which keeps its digits for any n. One degree of freedom leaves no correction.
        if (d.Undefined is { } reason || freedom <= 1)
        {
            return None(EffectMeasure.HedgesG, d.Undefined ?? UndefinedReason.TooFewObservations, level);
        }

        var correction = Math.Sqrt(Math.PI / (freedom / 2)) * Math.Exp(-IncompleteBeta.LogBeta((freedom - 1) / 2, 0.5));
        return new EffectSize(
            EffectMeasure.HedgesG,
            correction * d.Value,
            new Interval(correction * d.Interval.Low, correction * d.Interval.High, level));
    }

    /// <summary>
    /// Glass's Δ: difference of means over the standard deviation of the second group, the one that nothing was done to (Glass 1976).
    /// Interval: as for d, from t = (m₁−m₂)/(s₂√(1/n₂ + s₁²/(n₁s₂²))) with n₂−1 degrees of freedom, so that the variances need not be
    /// equal. Worked number: the example of <see cref="CohensD"/> gives Δ = 0.333333.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">The group whose deviation is the unit.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize GlassDelta(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel)
    {
        var reason = first.Count < 1 || second.Count < 1 ? UndefinedReason.EmptyGroup
            : first.Count <= 1 || second.Count <= 1 ? UndefinedReason.TooFewObservations
            : second.StandardDeviation > 0 ? (UndefinedReason?)null
            : UndefinedReason.NoVariation;
        if (reason is { } why)
        {
            return StandardizedDifference.None(EffectMeasure.GlassDelta, why).At(level);
        }

        var quotient = first.StandardDeviation / second.StandardDeviation;
        var scale = Math.Sqrt((1 / second.Count) + (quotient * quotient / first.Count));
        return new StandardizedDifference(
            EffectMeasure.GlassDelta,
            (first.Mean - second.Mean) / second.StandardDeviation,
            scale,
            second.Count - 1).At(level);
    }

    /// <summary>
    /// d_z: mean difference within pairs over the standard deviation of that difference (Cohen 1988, 2.3.5); interval as for d, from the
    /// paired t = d_z·√n with n−1 degrees of freedom. Worked number: 1, 2, 3, 4 and 2, 2, 5, 4 give d_z = −0.783349.
    /// </summary>
    /// <param name="first">First answer of each pair.</param>
    /// <param name="second">Second answer of each pair, in the same order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static EffectSize PairedD(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        var differences = Pairs.Differences(first, second);
        var (mean, squares) = Moments.MeanAndSquares(differences);
        return OfMean(EffectMeasure.PairedD, differences.Length, mean, Math.Sqrt(squares / (differences.Length - 1))).At(level);
    }

    /// <summary>
    /// d_av: mean difference within pairs over √((s₁²+s₂²)/2) (Cumming 2012, ch. 11), which can be set beside the d of other people.
    /// Interval: that of d_z times s_difference/√((s₁²+s₂²)/2) (Algina and Keselman 2003). Worked number: 1, 2, 3, 4 and 2, 2, 5, 4
    /// give d_av = −0.535942.
    /// </summary>
    /// <param name="first">First answer of each pair.</param>
    /// <param name="second">Second answer of each pair, in the same order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static EffectSize PairedDAverage(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        var differences = Pairs.Differences(first, second);
        var (mean, squares) = Moments.MeanAndSquares(differences);
        var freedom = differences.Length - 1;
        var change = OfMean(EffectMeasure.PairedDAverage, differences.Length, mean, Math.Sqrt(squares / freedom));
        if (change.Undefined is not null)
        {
            return change.At(level);
        }

        var average = Math.Sqrt((Moments.MeanAndSquares(first).Squares + Moments.MeanAndSquares(second).Squares) / (2.0 * freedom));
        var unit = Math.Sqrt(squares / freedom) / average;
        return (change with { Value = change.Value * unit, Scale = change.Scale * unit }).At(level);
    }

    /// <summary>d of two groups with the pooled deviation.</summary>
    internal static StandardizedDifference Pooled(GroupSummary first, GroupSummary second)
    {
        if (first.Count < 1 || second.Count < 1)
        {
            return StandardizedDifference.None(EffectMeasure.CohensD, UndefinedReason.EmptyGroup);
        }

        var deviation = PooledDeviation.Of(first, second);
        return deviation > 0
            ? new StandardizedDifference(
                EffectMeasure.CohensD,
                (first.Mean - second.Mean) / deviation,
                Math.Sqrt((1 / first.Count) + (1 / second.Count)),
                first.Count + second.Count - 2)
            { Unit = deviation }
            : StandardizedDifference.None(
                EffectMeasure.CohensD,
                first.Count + second.Count <= 2 ? UndefinedReason.TooFewObservations : UndefinedReason.NoVariation);
    }

    /// <summary>A mean, or a mean difference within pairs, over its deviation.</summary>
    internal static StandardizedDifference OfMean(EffectMeasure measure, double count, double mean, double deviation) =>
        count < 1 ? StandardizedDifference.None(measure, UndefinedReason.EmptyGroup)
        : count <= 1 ? StandardizedDifference.None(measure, UndefinedReason.TooFewObservations)
        : deviation > 0 ? new StandardizedDifference(measure, mean / deviation, 1 / Math.Sqrt(count), count - 1) { Unit = deviation }
        : StandardizedDifference.None(measure, UndefinedReason.NoVariation);
}
