using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>An axis with ticks that are given one by one.</summary>
/// <param name="From">The value at its beginning: left, or bottom.</param>
/// <param name="To">The value at its end.</param>
internal sealed record PlotlyAxis(double From, double To)
{
    /// <summary>What it measures; null where the ticks say it.</summary>
    public string? Title { get; init; }

    /// <summary>Where the ticks are.</summary>
    public ImmutableArray<double> TickValues { get; init; } = [];

    /// <summary>What they say.</summary>
    public ImmutableArray<string> TickTexts { get; init; } = [];

    /// <summary>Whether a line runs through the plot at each tick.</summary>
    public bool Grid { get; init; }

    /// <summary>The part of the plot's breadth it takes, from 0 to 1. Default: all.</summary>
    public (double From, double To) Domain { get; init; } = (0, 1);

    /// <summary>Size of the tick texts in pixels. Default: 12.</summary>
    public double TickSize { get; init; } = 12;
}
