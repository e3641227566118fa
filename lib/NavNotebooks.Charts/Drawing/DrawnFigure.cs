using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Drawing;


/// <summary>A figure in one language.</summary>
/// <param name="Picture">What plotly.js draws.</param>
/// <param name="Twin">The same numbers as a table.</param>
internal sealed record DrawnFigure(PlotlyFigure Picture, Table Twin);
