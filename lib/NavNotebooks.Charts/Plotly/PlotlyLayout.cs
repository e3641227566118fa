using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>Everything of a figure but its traces.</summary>
internal sealed record PlotlyLayout
{
    /// <summary>The title, broken into lines.</summary>
    public required string Title { get; init; }

    /// <summary>The whole figure in words, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Height of the whole in pixels.</summary>
    public required double Height { get; init; }

    /// <summary>Pixels around the plot: left, right, top, bottom.</summary>
    public required (double Left, double Right, double Top, double Bottom) Margin { get; init; }

    /// <summary>Decimal mark and thousands mark, in that order.</summary>
    public required string Separators { get; init; }

    /// <summary>What is measured.</summary>
    public required PlotlyAxis XAxis { get; init; }

    /// <summary>A second measure, in a column of its own; null for none.</summary>
    public PlotlyAxis? XAxis2 { get; init; }

    /// <summary>The rows.</summary>
    public required PlotlyAxis YAxis { get; init; }

    /// <summary>Texts and arrows.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>Lines and rectangles.</summary>
    public ImmutableArray<Shape> Shapes { get; init; } = [];
}
