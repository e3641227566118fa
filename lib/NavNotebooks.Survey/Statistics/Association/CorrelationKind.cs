namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>Which correlation.</summary>
public enum CorrelationKind
{
    /// <summary>Pearson's r, of values. With a variable of two values it is the point-biserial correlation, with two such variables φ with its sign.</summary>
    Pearson,

    /// <summary>Spearman's ρ, Pearson's r of midranks.</summary>
    Spearman,

    /// <summary>Kendall's τ-b, of pairs, corrected for ties.</summary>
    KendallTauB,

    /// <summary>Goodman and Kruskal's γ, of pairs without ties.</summary>
    Gamma,

    /// <summary>Somers' d, of pairs without ties on the first variable: how the second follows the first.</summary>
    SomersD,
}
