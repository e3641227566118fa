namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>A scale on which the size of an effect is told without its unit.</summary>
public enum EffectMeasure
{
    /// <summary>Difference of means in standard deviations (Cohen 1988).</summary>
    CohensD,

    /// <summary>Cohen's d freed of its bias in small samples (Hedges 1981).</summary>
    HedgesG,

    /// <summary>Difference of two shares after the arcsine transformation (Cohen 1988).</summary>
    CohensH,

    /// <summary>Association in a table of counts, √(χ²/n) (Cohen 1988).</summary>
    CohensW,

    /// <summary>Pearson's correlation.</summary>
    Correlation,

    /// <summary>Share of variance between groups, or explained by a regression.</summary>
    ExplainedVariance,
}
