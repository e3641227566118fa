using System.Collections.Immutable;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>Published conventions for the size of effects, meant for when a field has none of its own (Cohen 1988).</summary>
/// <remarks>
/// They disagree, because they were drawn from different fields, or from none: name the rule beside the word. Gignac and Szodorai (2016),
/// Funder and Ozer (2019), and Lovakov and Agadullina (2021) come from distributions of published effects; Cohen's do not.
/// </remarks>
public static class RulesOfThumb
{
    private const string Cohen = "Cohen, J. (1988). Statistical Power Analysis for the Behavioral Sciences, 2nd ed., section ";
    private const string Lovakov = "Lovakov, A., and Agadullina, E. R. (2021). Empirically derived guidelines for effect size interpretation in social psychology. European Journal of Social Psychology 51(3), 485–504";

    /// <summary>d: 0.2, 0.5, 0.8 standard deviations.</summary>
    public static RuleOfThumb CohensD { get; } = Cohen1988(EffectMeasure.CohensD, Three(0.2, 0.5, 0.8), "2.2.3");

    /// <summary>g: judged like d.</summary>
    public static RuleOfThumb HedgesG { get; } = CohensD with { Measure = EffectMeasure.HedgesG };

    /// <summary>h: 0.2, 0.5, 0.8 radians.</summary>
    public static RuleOfThumb CohensH { get; } = Cohen1988(EffectMeasure.CohensH, Three(0.2, 0.5, 0.8), "6.2.3");

    /// <summary>w: 0.1, 0.3, 0.5.</summary>
    public static RuleOfThumb CohensW { get; } = Cohen1988(EffectMeasure.CohensW, Three(0.1, 0.3, 0.5), "7.2.3");

    /// <summary>r: 0.1, 0.3, 0.5.</summary>
    public static RuleOfThumb Correlation { get; } = Cohen1988(EffectMeasure.Correlation, Three(0.1, 0.3, 0.5), "3.2.1");

    /// <summary>R² and η²: from f² of 0.02, 0.15 and 0.35 by R² = f²/(1+f²), that is 0.0196, 0.1304 and 0.2593.</summary>
    public static RuleOfThumb ExplainedVariance { get; } =
        Cohen1988(EffectMeasure.ExplainedVariance, Three(0.02 / 1.02, 0.15 / 1.15, 0.35 / 1.35), "9.2.1");

    /// <summary>η²: from f of 0.1, 0.25 and 0.4 by η² = f²/(1+f²), that is 0.0099, 0.0588 and 0.1379.</summary>
    public static RuleOfThumb EtaSquared { get; } =
        Cohen1988(EffectMeasure.EtaSquared, Three(0.01 / 1.01, 0.0625 / 1.0625, 0.16 / 1.16), "8.2.3");

    /// <summary>ω²: judged like η².</summary>
    public static RuleOfThumb OmegaSquared { get; } = EtaSquared with { Measure = EffectMeasure.OmegaSquared };

    /// <summary>ε²: judged like η².</summary>
    public static RuleOfThumb EpsilonSquared { get; } = EtaSquared with { Measure = EffectMeasure.EpsilonSquared };

    /// <summary>φ: judged like w, which it is.</summary>
    public static RuleOfThumb Phi { get; } = CohensW with { Measure = EffectMeasure.Phi };

    /// <summary>d: 0.01 very small, 0.2 small, 0.5 medium, 0.8 large, 1.2 very large, 2 huge.</summary>
    public static RuleOfThumb SawilowskyD { get; } = new(
        "Sawilowsky 2009",
        EffectMeasure.CohensD,
        [
            new(0.01, EffectMagnitude.VerySmall), new(0.2, EffectMagnitude.Small), new(0.5, EffectMagnitude.Medium),
            new(0.8, EffectMagnitude.Large), new(1.2, EffectMagnitude.VeryLarge), new(2, EffectMagnitude.Huge),
        ],
        "Sawilowsky, S. S. (2009). New effect size rules of thumb. Journal of Modern Applied Statistical Methods 8(2), 597–599");

    /// <summary>d: 0.15, 0.36, 0.65, the quartiles of published effects in social psychology.</summary>
    public static RuleOfThumb LovakovD { get; } = new("Lovakov and Agadullina 2021", EffectMeasure.CohensD, Three(0.15, 0.36, 0.65), Lovakov);

    /// <summary>r: 0.12, 0.24, 0.41, the quartiles of published correlations in social psychology.</summary>
    public static RuleOfThumb LovakovCorrelation { get; } = new("Lovakov and Agadullina 2021", EffectMeasure.Correlation, Three(0.12, 0.24, 0.41), Lovakov);

    /// <summary>r: 0.1 relatively small, 0.2 typical, 0.3 relatively large: the quartiles of correlations from meta-analyses.</summary>
    public static RuleOfThumb GignacCorrelation { get; } = new(
        "Gignac and Szodorai 2016",
        EffectMeasure.Correlation,
        Three(0.1, 0.2, 0.3),
        "Gignac, G. E., and Szodorai, E. T. (2016). Effect size guidelines for individual differences researchers. Personality and Individual Differences 102, 74–78");

    /// <summary>r: 0.05 very small, 0.1 small, 0.2 medium, 0.3 large, 0.4 very large.</summary>
    public static RuleOfThumb FunderCorrelation { get; } = new(
        "Funder and Ozer 2019",
        EffectMeasure.Correlation,
        [
            new(0.05, EffectMagnitude.VerySmall), new(0.1, EffectMagnitude.Small), new(0.2, EffectMagnitude.Medium),
            new(0.3, EffectMagnitude.Large), new(0.4, EffectMagnitude.VeryLarge),
        ],
        "Funder, D. C., and Ozer, D. J. (2019). Evaluating effect size in psychological research: sense and nonsense. Advances in Methods and Practices in Psychological Science 2(2), 156–168");

    /// <summary>Cliff's δ: 0.147, 0.33, 0.474.</summary>
    public static RuleOfThumb CliffsDelta { get; } = new(
        "Romano and others 2006",
        EffectMeasure.CliffsDelta,
        Three(0.147, 0.33, 0.474),
        "Romano, J., Kromrey, J. D., Coraggio, J., and Skowronek, J. (2006). Appropriate statistics for ordinal level data. Annual meeting of the Florida Association of Institutional Research");

    /// <summary>Probability of superiority: 0.56, 0.64, 0.71, and as far below one half.</summary>
    public static RuleOfThumb ProbabilityOfSuperiority { get; } = new(
        "Vargha and Delaney 2000",
        EffectMeasure.ProbabilityOfSuperiority,
        Three(0.56, 0.64, 0.71),
        "Vargha, A., and Delaney, H. D. (2000). A critique and improvement of the CL common language effect size statistics of McGraw and Wong. Journal of Educational and Behavioral Statistics 25(2), 101–132");

    /// <summary>Odds ratio: 1.68, 3.47, 6.71, or their inverses.</summary>
    public static RuleOfThumb OddsRatio { get; } = new(
        "Chen, Cohen and Chen 2010",
        EffectMeasure.OddsRatio,
        Three(1.68, 3.47, 6.71),
        "Chen, H., Cohen, P., and Chen, S. (2010). How big is a big odds ratio? Communications in Statistics – Simulation and Computation 39(4), 860–864");

    /// <summary>Every rule; for each measure the most used first.</summary>
    public static IReadOnlyList<RuleOfThumb> All { get; } =
    [
        CohensD, HedgesG, CohensH, CohensW, Correlation, ExplainedVariance, EtaSquared, OmegaSquared, EpsilonSquared, Phi, CliffsDelta, ProbabilityOfSuperiority, OddsRatio,
        SawilowskyD, LovakovD, GignacCorrelation, FunderCorrelation, LovakovCorrelation,
    ];

    /// <summary>
    /// V: 0.1, 0.3 and 0.5 over √(k−1), k the smaller of rows and columns, since w = V·√(k−1) (Cohen 1988, 7.2); no rule of <see cref="All"/>, because
    /// it hangs on the table. Worked number: with 3 rows and 4 columns, 0.0707, 0.2121 and 0.3536.
    /// </summary>
    /// <param name="smaller">The smaller of rows and columns, 2 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two.</exception>
    public static RuleOfThumb CramersV(int smaller)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smaller, 2);
        var scale = Math.Sqrt(smaller - 1);
        return Cohen1988(EffectMeasure.CramersV, Three(0.1 / scale, 0.3 / scale, 0.5 / scale), "7.2.3");
    }

    /// <summary>The most used rule for a measure; <see langword="null"/> where nobody has set one.</summary>
    /// <param name="measure">The scale.</param>
    public static RuleOfThumb? For(EffectMeasure measure) => All.FirstOrDefault(rule => rule.Measure == measure);

    /// <summary>Every rule for a measure, the most used first.</summary>
    /// <param name="measure">The scale.</param>
    public static IReadOnlyList<RuleOfThumb> OfMeasure(EffectMeasure measure) => [.. All.Where(rule => rule.Measure == measure)];

    private static RuleOfThumb Cohen1988(EffectMeasure measure, ImmutableArray<EffectThreshold> thresholds, string section) =>
        new("Cohen 1988", measure, thresholds, Cohen + section);

    private static ImmutableArray<EffectThreshold> Three(double small, double medium, double large) =>
        [new(small, EffectMagnitude.Small), new(medium, EffectMagnitude.Medium), new(large, EffectMagnitude.Large)];
}
