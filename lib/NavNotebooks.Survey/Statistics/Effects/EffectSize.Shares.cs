using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Effects;

public sealed partial record EffectSize
{
    /// <summary>
    /// Cohen's h: 2·arcsin√p₁ − 2·arcsin√p₂ (Cohen 1988, 6.2), in radians, from −π to π; interval h ± z·√(1/n₁ + 1/n₂), n the
    /// effective counts. Worked number: 0.61 of 158 and 0.5 of 106 give h = 0.221814.
    /// </summary>
    /// <param name="first">First share.</param>
    /// <param name="second">Second share.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize CohensH(Proportion first, Proportion second, double level = Interval.DefaultLevel)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Require.Level(level);
        if (!(first.EffectiveCount > 0 && second.EffectiveCount > 0))
        {
            return None(EffectMeasure.CohensH, UndefinedReason.EmptyGroup, level);
        }

        var h = Angle(first.Share) - Angle(second.Share);
        var error = Math.Sqrt((1 / first.EffectiveCount) + (1 / second.EffectiveCount));
        return new EffectSize(EffectMeasure.CohensH, h, Interval.Around(h, CriticalValue.Normal(level) * error, level: level));
    }

    internal static double Angle(double share) => 2 * Math.Asin(Math.Sqrt(share));
}
