namespace NavNotebooks.Survey.Dictionary;

/// <summary>What the codes of a scale mean to arithmetic.</summary>
public enum ScaleKind
{
    /// <summary>Ordered answers.</summary>
    Ordinal,

    /// <summary>Categories without an order.</summary>
    Nominal,

    /// <summary>Ticked (1) or not (0).</summary>
    Binary,

    /// <summary>Numbers that count or measure; no points.</summary>
    Number,
}
