using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>Cohen's conventions for the size of effects, meant for when a field has none of its own (Cohen 1988).</summary>
public static class RulesOfThumb
{
    /// <summary>d: 0.2, 0.5, 0.8 standard deviations.</summary>
    public static RuleOfThumb CohensD { get; } = new(EffectMeasure.CohensD, 0.2, 0.5, 0.8, Source("2.2.3"));

    /// <summary>g: judged like d.</summary>
    public static RuleOfThumb HedgesG { get; } = CohensD with { Measure = EffectMeasure.HedgesG };

    /// <summary>h: 0.2, 0.5, 0.8 radians.</summary>
    public static RuleOfThumb CohensH { get; } = new(EffectMeasure.CohensH, 0.2, 0.5, 0.8, Source("6.2.3"));

    /// <summary>w: 0.1, 0.3, 0.5.</summary>
    public static RuleOfThumb CohensW { get; } = new(EffectMeasure.CohensW, 0.1, 0.3, 0.5, Source("7.2.3"));

    /// <summary>r: 0.1, 0.3, 0.5.</summary>
    public static RuleOfThumb Correlation { get; } = new(EffectMeasure.Correlation, 0.1, 0.3, 0.5, Source("3.2.1"));

    /// <summary>R² and η²: from f² of 0.02, 0.15 and 0.35 by R² = f²/(1+f²), that is 0.0196, 0.1304 and 0.2593.</summary>
    public static RuleOfThumb ExplainedVariance { get; } =
        new(EffectMeasure.ExplainedVariance, 0.02 / 1.02, 0.15 / 1.15, 0.35 / 1.35, Source("9.2.1"));

    /// <summary>Every rule, one per measure, in the order of <see cref="EffectMeasure"/>.</summary>
    public static IReadOnlyList<RuleOfThumb> All { get; } = [CohensD, HedgesG, CohensH, CohensW, Correlation, ExplainedVariance];

    /// <summary>The rule for a measure.</summary>
    public static RuleOfThumb For(EffectMeasure measure) => All.First(rule => rule.Measure == measure);

    private static string Source(string section) =>
        "Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences, 2nd ed., section " + section;
}
