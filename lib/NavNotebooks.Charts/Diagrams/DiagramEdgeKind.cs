namespace NavNotebooks.Charts.Diagrams;

/// <summary>What an edge means.</summary>
public enum DiagramEdgeKind
{
    /// <summary>The first brings about or strengthens the second.</summary>
    LeadsTo,

    /// <summary>The first weakens the second or works against it; dashed, with a minus.</summary>
    Counteracts,

    /// <summary>The second comes after the first.</summary>
    Next,

    /// <summary>The second comes after the first in some cases only; dotted.</summary>
    Exception,

    /// <summary>The one is above the other in an organisation; a plain line without a head.</summary>
    ReportsTo,
}
