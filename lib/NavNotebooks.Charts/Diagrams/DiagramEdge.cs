using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A line of a diagram.</summary>
/// <param name="From">The node it begins at.</param>
/// <param name="To">The node it ends at.</param>
/// <param name="Kind">What it means.</param>
public sealed record DiagramEdge(string From, string To, EdgeKind Kind = EdgeKind.LeadsTo)
{
    /// <summary>What stands beside it; <see langword="null"/> for nothing.</summary>
    public BilingualText? Label { get; init; }

    /// <summary>What it rests on, as "S1-F230 (lines 2810–2815)".</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
