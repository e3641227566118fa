using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A box of a diagram.</summary>
public sealed record FigureNode
{
    /// <summary>Unique in its figure.</summary>
    public required string Id { get; init; }

    /// <summary>What stands in it.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>The line that it belongs to, such as <c>state</c>, <c>municipality</c>, <c>both</c>.</summary>
    public string? Lane { get; init; }

    /// <summary>From 1 at the top; <see langword="null"/> where the arrows decide.</summary>
    public int? Level { get; init; }

    /// <summary>Ids of informants placed in it.</summary>
    public ImmutableArray<string> Informants { get; init; } = [];

    /// <summary>Ids of findings behind it.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];

    /// <summary>Where it stands; empty where the figure’s own lines tell.</summary>
    public ImmutableArray<LineRange> Lines { get; init; } = [];
}
