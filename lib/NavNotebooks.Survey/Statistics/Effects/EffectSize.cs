using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>How large a difference is, free of its unit, with a large-sample interval.</summary>
/// <remarks>Positive when the first is larger. NaN, with an undefined interval, where a group is empty or nothing varies.</remarks>
public sealed record EffectSize
{
    private EffectSize(EffectMeasure measure, double value, Interval interval)
    {
        Measure = measure;
        Value = value;
        Interval = interval;
    }

    /// <summary>The scale it is on.</summary>
    public EffectMeasure Measure { get; }

    /// <summary>The effect.</summary>
    public double Value { get; }

    /// <summary>Value ± z·standard error.</summary>
    public Interval Interval { get; }

    /// <summary>
    /// Cohen's d: difference of means over the pooled standard deviation (Cohen 1988, 2.5); standard error
    /// √((n₁+n₂)/(n₁n₂) + d²/(2(n₁+n₂))) (Hedges and Olkin 1985, 5.3). Worked number: means 3.52 and 3.21, deviations 1.04 and
    /// 0.93, n 158 and 106 give d = 0.310816.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize CohensD(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel)
    {
        var deviation = PooledDeviation.Of(first, second);
        var d = deviation > 0 ? (first.Mean - second.Mean) / deviation : double.NaN;
        return Of(EffectMeasure.CohensD, d, StandardError(first, second, d), level);
    }

    /// <summary>
    /// Hedges' g: d times J = Γ(ν/2)/(√(ν/2)·Γ((ν−1)/2)) with ν = n₁+n₂−2 (Hedges 1981), its standard error J times that of d.
    /// Worked number: the example of <see cref="CohensD"/> gives g = 0.309926.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize HedgesG(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel)
    {
        var d = CohensD(first, second, level: level).Value;
        var freedom = first.Count + second.Count - 2;

        // Γ(ν/2)/Γ((ν−1)/2) = √π / B((ν−1)/2, 1/2), which keeps its digits for any n. One degree of freedom leaves no correction.
        var correction = freedom > 1
            ? Math.Sqrt(Math.PI / (freedom / 2)) * Math.Exp(-IncompleteBeta.LogBeta((freedom - 1) / 2, 0.5))
            : double.NaN;
        return Of(EffectMeasure.HedgesG, correction * d, correction * StandardError(first, second, d), level);
    }

    /// <summary>
    /// Cohen's h: 2·arcsin√p₁ − 2·arcsin√p₂ (Cohen 1988, 6.2), in radians, from −π to π; standard error √(1/n₁ + 1/n₂), n the
    /// effective counts. Worked number: 0.61 and 0.5 give h = 0.221814.
    /// </summary>
    /// <param name="first">First share.</param>
    /// <param name="second">Second share.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize CohensH(Proportion first, Proportion second, double level = Interval.DefaultLevel)
    {
        var h = Angle(first.Share) - Angle(second.Share);
        return Of(EffectMeasure.CohensH, h, Math.Sqrt((1 / first.EffectiveCount) + (1 / second.EffectiveCount)), level);
    }

    internal static double Angle(double share) => 2 * Math.Asin(Math.Sqrt(share));

    private static double StandardError(GroupSummary first, GroupSummary second, double d)
    {
        double n1 = first.Count, n2 = second.Count;
        return Math.Sqrt(((n1 + n2) / (n1 * n2)) + (d * d / (2 * (n1 + n2))));
    }

    private static EffectSize Of(EffectMeasure measure, double value, double standardError, double level) =>
        new(measure, value, Interval.Around(value, CriticalValue.Normal(level) * standardError, level: level));
}
