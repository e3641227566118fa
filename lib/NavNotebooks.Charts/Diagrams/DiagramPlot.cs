using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>
/// Boxes and lines: who is above whom, what comes after what, what brings about or counteracts what. Laid out from the top by the edges, the same
/// on every machine; loops run back at the right side.
/// </summary>
/// <remarks>Shows itself as a chart with its data table; <see cref="Mermaid"/> gives the same as text.</remarks>
public sealed record DiagramPlot : IDisplayable
{
    /// <summary>What is shown.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What it comes from.</summary>
    public required CaseSource Source { get; init; }

    /// <summary>The boxes; where the edges leave it open, those of one level lie in this order.</summary>
    public required ImmutableArray<DiagramNode> Nodes { get; init; }

    /// <summary>The lines.</summary>
    public required ImmutableArray<DiagramEdge> Edges { get; init; }

    /// <summary>The columns from the left; empty for none. Where there are any, every node lies in one.</summary>
    public ImmutableArray<DiagramLane> Lanes { get; init; } = [];

    /// <summary>What the diagram tells, as a sentence; <see langword="null"/> for none.</summary>
    public BilingualText? Subtitle { get; init; }

    /// <summary>Remarks below the chart.</summary>
    public ImmutableArray<BilingualText> Notes { get; init; } = [];

    /// <summary>The chart.</summary>
    /// <exception cref="ArgumentException">There is no node, two nodes have one id, an edge names a node or a node a lane that is not there.</exception>
    public Figure Chart() => new(new DiagramDrawing(this));

    /// <summary>The diagram as a Mermaid flowchart, which Markdown pages and editors draw.</summary>
    /// <param name="language">The labels'. Default: English.</param>
    /// <exception cref="ArgumentException">As for <see cref="Chart"/>.</exception>
    public string Mermaid(Language language = Language.English) => new DiagramMermaid(this, language).Text();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Chart().Display(context);

    /// <summary>The data table as plain English text.</summary>
    public override string ToString() => Chart().ToString();
}
