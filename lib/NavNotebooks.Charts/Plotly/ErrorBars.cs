using System.Collections.Immutable;

namespace NavNotebooks.Charts.Plotly;


/// <summary>Whiskers, from the mark outwards.</summary>
/// <param name="Plus">Upwards, in units of the axis; null for none.</param>
/// <param name="Minus">Downwards, likewise.</param>
/// <param name="Color">Their colour.</param>
internal sealed record ErrorBars(ImmutableArray<double?> Plus, ImmutableArray<double?> Minus, string Color);
