using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>Points, or texts at points.</summary>
internal sealed record ScatterTrace : PlotlyTrace
{
    /// <summary>The points' look; null where only text is shown.</summary>
    public PointMarker? Marker { get; init; }

    /// <summary>One text a point, to the right of it; empty for none.</summary>
    public ImmutableArray<string> Text { get; init; } = [];

    /// <summary>Size of the text in pixels. Default: 12.</summary>
    public double TextSize { get; init; } = 12;
}
