namespace NavNotebooks.Charts.Plotly;


/// <summary>A hatching.</summary>
/// <param name="Shape">"/", "\\", "x", "-", "|", "+" or ".".</param>
/// <param name="Foreground">The lines' colour.</param>
/// <param name="Background">The colour between them.</param>
/// <param name="Size">From line to line, in pixels.</param>
/// <param name="Solidity">The part, from 0 to 1, that the lines cover.</param>
internal sealed record FillPattern(string Shape, string Foreground, string Background, double Size, double Solidity);
