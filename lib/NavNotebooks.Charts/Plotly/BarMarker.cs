namespace NavNotebooks.Charts.Plotly;


/// <summary>The fill and outline of bars.</summary>
/// <param name="Color">The fill, as #rrggbb.</param>
/// <param name="LineColor">The outline.</param>
/// <param name="LineWidth">Its thickness in pixels.</param>
/// <param name="Pattern">A hatching that replaces the fill, or null.</param>
internal sealed record BarMarker(string Color, string LineColor, double LineWidth, FillPattern? Pattern = null);
