namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>A scale on which the size of an effect is told without its unit.</summary>
public enum EffectMeasure
{
    /// <summary>Difference of means in standard deviations (Cohen 1988).</summary>
    CohensD,

    /// <summary>Cohen's d freed of its bias in small samples (Hedges 1981).</summary>
    HedgesG,

    /// <summary>Difference of means in standard deviations of the second group (Glass 1976).</summary>
    GlassDelta,

    /// <summary>Mean difference within pairs in standard deviations of that difference, d_z (Cohen 1988).</summary>
    PairedD,

    /// <summary>Mean difference within pairs in standard deviations of the two answers, d_av (Cumming 2012).</summary>
    PairedDAverage,

    /// <summary>Difference of two shares after the arcsine transformation (Cohen 1988).</summary>
    CohensH,

    /// <summary>Association in a table of counts, √(χ²/n) (Cohen 1988).</summary>
    CohensW,

    /// <summary>Pearson's correlation.</summary>
    Correlation,

    /// <summary>Share of variance between groups, or explained by a regression.</summary>
    ExplainedVariance,

    /// <summary>η², the share of variance between groups in the sample, which is too large on average (Fisher 1925).</summary>
    EtaSquared,

    /// <summary>ω², an estimate of the population's share of variance between groups (Hays 1963).</summary>
    OmegaSquared,

    /// <summary>ε², another estimate of it: adjusted R² (Kelley 1935).</summary>
    EpsilonSquared,

    /// <summary>φ, association in a table of two rows and two columns, without sign.</summary>
    Phi,

    /// <summary>Cramér's V, association in a table of any size (Cramér 1946).</summary>
    CramersV,

    /// <summary>Cramér's V freed of its bias (Bergsma 2013).</summary>
    CorrectedCramersV,

    /// <summary>Share of favourable less share of unfavourable evidence, from ranks (Kerby 2014).</summary>
    RankBiserial,

    /// <summary>How much oftener a member of the first group is above one of the second than below (Cliff 1993).</summary>
    CliffsDelta,

    /// <summary>Probability that a member of the first group is above one of the second, ties counting half.</summary>
    ProbabilityOfSuperiority,

    /// <summary>Difference of two shares.</summary>
    RiskDifference,

    /// <summary>Quotient of two shares.</summary>
    RiskRatio,

    /// <summary>Quotient of the odds of two shares.</summary>
    OddsRatio,
}

/// <summary>How a measure is written.</summary>
internal static class EffectMeasureExtensions
{
    /// <summary>The symbol in a one-line reading.</summary>
    internal static string Symbol(this EffectMeasure measure) => measure switch
    {
        EffectMeasure.CohensD => "d",
        EffectMeasure.HedgesG => "g",
        EffectMeasure.GlassDelta => "Δ",
        EffectMeasure.PairedD => "d_z",
        EffectMeasure.PairedDAverage => "d_av",
        EffectMeasure.CohensH => "h",
        EffectMeasure.CohensW => "w",
        EffectMeasure.Correlation => "r",
        EffectMeasure.ExplainedVariance => "R²",
        EffectMeasure.EtaSquared => "η²",
        EffectMeasure.OmegaSquared => "ω²",
        EffectMeasure.EpsilonSquared => "ε²",
        EffectMeasure.Phi => "φ",
        EffectMeasure.CramersV => "V",
        EffectMeasure.CorrectedCramersV => "Ṽ",
        EffectMeasure.RankBiserial => "r_rb",
        EffectMeasure.CliffsDelta => "δ",
        EffectMeasure.ProbabilityOfSuperiority => "PS",
        EffectMeasure.RiskDifference => "RD",
        EffectMeasure.RiskRatio => "RR",
        EffectMeasure.OddsRatio => "OR",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "There is no symbol for this measure. Add it here."),
    };

    /// <summary>Whether no value can pass 1.</summary>
    internal static bool IsBounded(this EffectMeasure measure) =>
        measure is EffectMeasure.Correlation or EffectMeasure.ExplainedVariance or EffectMeasure.RankBiserial or EffectMeasure.CliffsDelta
            or EffectMeasure.ProbabilityOfSuperiority or EffectMeasure.RiskDifference or EffectMeasure.EtaSquared or EffectMeasure.OmegaSquared
            or EffectMeasure.EpsilonSquared or EffectMeasure.Phi or EffectMeasure.CramersV or EffectMeasure.CorrectedCramersV;
}
