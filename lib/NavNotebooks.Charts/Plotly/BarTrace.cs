using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>Bars that lie: x is their length, y their place.</summary>
internal sealed record BarTrace : PlotlyTrace
{
    /// <summary>Thickness of every bar, in pixels as y is.</summary>
    public required double Width { get; init; }

    /// <summary>Where each bar begins; empty for zero.</summary>
    public ImmutableArray<double?> Base { get; init; } = [];

    /// <summary>How they are filled.</summary>
    public required BarMarker Marker { get; init; }
}
