using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>One row of a matrix plot.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Cells">One cell a column.</param>
/// <param name="Heading">What it stands under; rows under one heading must follow each other. <see langword="null"/> for none.</param>
public sealed record MatrixPlotRow(BilingualText Label, ImmutableArray<MatrixPlotCell> Cells, BilingualText? Heading = null);
