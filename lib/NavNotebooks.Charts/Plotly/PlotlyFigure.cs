using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>A figure as plotly.js draws it: traces upon a layout.</summary>
internal sealed record PlotlyFigure(ImmutableArray<PlotlyTrace> Traces, PlotlyLayout Layout);
