using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <content>Shares of variance between several groups, from an F.</content>
public sealed partial record EffectSize
{
    /// <summary>
    /// η² = ν₁F/(ν₁F + ν₂), the share of variance between groups in the sample (Fisher 1925; Cohen 1988, 8.2.2). The interval is that of the
    /// population's λ/(λ+n), λ the noncentrality of F and n = ν₁+ν₂+1 the respondents (Smithson 2001; Steiger 2004); it leaves out 0 at 90
    /// per cent exactly when p is below .05. Worked number: F = 7 with 2 and 6 degrees of freedom gives 0.7 [0, 0.821460].
    /// </summary>
    /// <remarks>
    /// η², ω² and ε² estimate one share of the population and have one interval: η², too large on average, can pass its upper end, and ω² and ε²
    /// of weak effects lie below 0, its least lower end. R's <c>effectsize</c> has λ/(λ+ν₂), whose ends are larger by that. Assumes
    /// independent normal observations of one variance. Undefined where F is, and where F is infinite because nothing varies within groups.
    /// </remarks>
    /// <param name="test">F of a one-way analysis of variance.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize EtaSquared(FTest test, double level = Interval.DefaultLevel) => OfF(EffectMeasure.EtaSquared, test, level);

    /// <summary>
    /// ω² = ν₁(F − 1)/(ν₁F + ν₂ + 1), not cut off at 0 (Hays 1963; Olejnik and Algina 2003); interval as <see cref="EtaSquared"/>. Worked number:
    /// F = 7 with 2 and 6 degrees of freedom gives 0.571429.
    /// </summary>
    /// <param name="test">F of a one-way analysis of variance.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize OmegaSquared(FTest test, double level = Interval.DefaultLevel) => OfF(EffectMeasure.OmegaSquared, test, level);

    /// <summary>
    /// ε² = ν₁(F − 1)/(ν₁F + ν₂), adjusted R², not cut off at 0 (Kelley 1935; Olejnik and Algina 2003); interval as <see cref="EtaSquared"/>.
    /// Worked number: F = 7 with 2 and 6 degrees of freedom gives 0.6.
    /// </summary>
    /// <param name="test">F of a one-way analysis of variance.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize EpsilonSquared(FTest test, double level = Interval.DefaultLevel) => OfF(EffectMeasure.EpsilonSquared, test, level);

    private static EffectSize OfF(EffectMeasure measure, FTest test, double level)
    {
        Require.Level(level);
        var (f, between, within) = (test.Statistic, test.DegreesOfFreedomBetween, test.DegreesOfFreedomWithin);
        if (test.Undefined is not null || double.IsInfinity(f))
        {
            return None(measure, test.Undefined ?? UndefinedReason.NoVariation, level);
        }

        var value = measure switch
        {
            EffectMeasure.OmegaSquared => between * (f - 1) / ((between * f) + within + 1),
            EffectMeasure.EpsilonSquared => between * (f - 1) / ((between * f) + within),
            _ => between * f / ((between * f) + within),
        };
        var (noncentrality, count) = (NoncentralityRange.OfF(test, level), between + within + 1);
        return Of(measure, value, new Interval(noncentrality.Low / (noncentrality.Low + count), noncentrality.High / (noncentrality.High + count), level: level));
    }
}
