using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A box of a diagram.</summary>
/// <param name="Id">What edges name it by; unique in its diagram.</param>
/// <param name="Label">What stands in it.</param>
public sealed record DiagramNode(string Id, BilingualText Label)
{
    /// <summary>The lane it lies in; <see langword="null"/> for none.</summary>
    public string? Lane { get; init; }

    /// <summary>Its level from the top; equal numbers lie beside each other. <see langword="null"/>: found from the edges.</summary>
    public int? Level { get; init; }

    /// <summary>A second text in the box, as who was interviewed there; <see langword="null"/> for none.</summary>
    public BilingualText? Detail { get; init; }

    /// <summary>What it rests on, as "S1-F230 (lines 2810–2815)".</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
