namespace NavNotebooks.Survey.Cases;

/// <summary>What an arrow means.</summary>
public enum EdgeKind
{
    /// <summary>The first leads to the second, or furthers it.</summary>
    LeadsTo,

    /// <summary>The first works against the second.</summary>
    Counteracts,

    /// <summary>The second step follows the first.</summary>
    Next,

    /// <summary>The second step follows by exception.</summary>
    Exception,

    /// <summary>The first is led by the second, who stands above it.</summary>
    ReportsTo,
}
