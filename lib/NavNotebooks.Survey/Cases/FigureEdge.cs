using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>An arrow of a diagram.</summary>
public sealed record FigureEdge
{
    /// <summary>Id of the node that it begins at.</summary>
    public required string From { get; init; }

    /// <summary>Id of the node that it ends at.</summary>
    public required string To { get; init; }

    /// <summary>What it means.</summary>
    public required EdgeKind Kind { get; init; }

    /// <summary>What stands at it.</summary>
    public BilingualText? Label { get; init; }

    /// <summary>Ids of findings behind it.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];

    /// <summary>Where it stands; empty where the figure’s own lines tell.</summary>
    public ImmutableArray<LineRange> Lines { get; init; } = [];
}
