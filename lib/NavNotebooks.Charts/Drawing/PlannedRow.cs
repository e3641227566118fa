namespace NavNotebooks.Charts.Drawing;

/// <summary>A row before it has a place.</summary>
/// <param name="Heading">What stands above it and the rows that follow under the same heading; null for nothing.</param>
/// <param name="Label">What stands to its left; empty for nothing.</param>
/// <param name="Height">Pixels that it takes at least.</param>
internal sealed record PlannedRow(string? Heading, string Label, double Height);
