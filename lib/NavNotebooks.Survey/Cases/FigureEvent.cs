using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>An event of a timeline.</summary>
public sealed record FigureEvent
{
    /// <summary>As precise as it is known: <c>2006-07-01</c>, <c>2008-02</c>, <c>2013</c>; <see langword="null"/> where only the order is known.</summary>
    public string? When { get; init; }

    /// <summary>The end of a span, in the same form.</summary>
    public string? Until { get; init; }

    /// <summary>How the document puts the date.</summary>
    public string? Printed { get; init; }

    /// <summary>How sure the date is.</summary>
    public EventCertainty Certainty { get; init; }

    /// <summary>What happened.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>Id of the case where.</summary>
    public string? Case { get; init; }

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }
}
