namespace NavNotebooks.Charts.Plotly;


/// <summary>How points look.</summary>
/// <param name="Symbol">Plotly's name: "circle", "circle-open", "line-ns-open".</param>
/// <param name="Size">Diameter in pixels.</param>
/// <param name="Color">Fill, or line where the symbol is open.</param>
/// <param name="LineColor">Outline.</param>
/// <param name="LineWidth">Thickness of the outline in pixels.</param>
internal sealed record PointMarker(string Symbol, double Size, string Color, string LineColor, double LineWidth);
