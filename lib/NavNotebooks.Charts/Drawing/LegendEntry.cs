using NavNotebooks.Charts.Plotly;

namespace NavNotebooks.Charts.Drawing;

/// <summary>One entry of the legend.</summary>
/// <param name="Name">Its words.</param>
/// <param name="Bar">The look of a bar; null where it is of points.</param>
/// <param name="Point">The look of a point; null where it is of bars.</param>
/// <param name="Over">A shape upon the swatch, from its middle in pixels; null for none.</param>
internal sealed record LegendEntry(string Name, BarMarker? Bar = null, PointMarker? Point = null, Func<double, double, Shape>? Over = null);
