using System.Collections.Immutable;
using NavNotebooks.Charts.Plotly;

namespace NavNotebooks.Charts.Drawing;


/// <summary>The plot itself: rows in pixels from its top, measured along x.</summary>
internal sealed record Plot
{
    /// <summary>Height in pixels, without axis and headings.</summary>
    public required double Height { get; init; }

    /// <summary>Pixels to the left, for the rows' labels.</summary>
    public required double Left { get; init; }

    /// <summary>Pixels to the right, for the column of n.</summary>
    public required double Right { get; init; }

    /// <summary>Pixels above, for the columns' headings.</summary>
    public double Header { get; init; } = 22;

    /// <summary>Pixels below, for ticks and axis title.</summary>
    public required double Foot { get; init; }

    /// <summary>What is measured.</summary>
    public required PlotlyAxis XAxis { get; init; }

    /// <summary>A column of its own; null for none.</summary>
    public PlotlyAxis? XAxis2 { get; init; }

    /// <summary>Where the rows are, and their labels.</summary>
    public required PlotlyAxis YAxis { get; init; }

    /// <summary>What looks mean.</summary>
    public required ImmutableArray<LegendEntry> Legend { get; init; }

    /// <summary>The marks.</summary>
    public required ImmutableArray<PlotlyTrace> Traces { get; init; }

    /// <summary>Texts and arrows.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>Whether the marks' places along x are what is measured, so that the lowest and the highest tell the range.</summary>
    public bool TellsRange { get; init; }

    /// <summary>Lines and rectangles.</summary>
    public ImmutableArray<Shape> Shapes { get; init; } = [];
}
