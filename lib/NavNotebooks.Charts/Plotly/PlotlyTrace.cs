using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>A series of marks. A coordinate that is null draws nothing.</summary>
internal abstract record PlotlyTrace
{
    /// <summary>What it shows.</summary>
    public required string Name { get; init; }

    /// <summary>Along the page, in units of the axis.</summary>
    public required ImmutableArray<double?> X { get; init; }

    /// <summary>Down the page, in pixels from the top of the plot.</summary>
    public required ImmutableArray<double?> Y { get; init; }

    /// <summary>What the pointer shows, one text a mark; empty where it shows nothing.</summary>
    public ImmutableArray<string> Hover { get; init; } = [];

    /// <summary>
    /// What each mark can be looked up by: ids of claims, of rows of the case material or of a variable, with spaces between; an empty text for nothing.
    /// Empty where no mark leads anywhere.
    /// </summary>
    public ImmutableArray<string> Doors { get; init; } = [];

    /// <summary>"x" or "x2". Default: "x".</summary>
    public string XAxis { get; init; } = "x";

    /// <summary>Intervals along x; null for none.</summary>
    public ErrorBars? ErrorX { get; init; }
}
