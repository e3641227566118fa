using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A column of a figure.</summary>
public sealed record FigureColumn
{
    /// <summary>Names the cells.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }
}
