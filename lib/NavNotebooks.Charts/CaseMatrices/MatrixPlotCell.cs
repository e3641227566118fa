using System.Collections.Immutable;
using NavNotebooks.Survey.Cases.Matrices;

namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>One cell of a matrix plot.</summary>
/// <param name="Stance">What its findings say.</param>
/// <param name="Findings">One text a finding, as "S2-F010 (lines 1420–1424)", in the document's order; empty where the cell is silent.</param>
public sealed record MatrixPlotCell(CellState Stance, ImmutableArray<string> Findings)
{
    /// <summary>A cell that nothing is said in.</summary>
    public static MatrixPlotCell Silent { get; } = new(CellState.Silent, []);
}
