using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>How far a cell of a table is from what independence expects.</summary>
/// <param name="Row">Position of its row in the table given, from 0; 0 for a fit.</param>
/// <param name="Column">Position of its column in the table given, from 0.</param>
/// <param name="Observed">Its count.</param>
/// <param name="Expected">The count expected.</param>
/// <param name="Adjusted">Adjusted residual, a standard normal where rows and columns are independent (Haberman 1973).</param>
public readonly record struct CellResidual(int Row, int Column, double Observed, double Expected, double Adjusted)
{
    /// <summary>Two-sided p of the adjusted residual, for this cell by itself.</summary>
    public double PValue => Distributions.PValue.FromZ(Adjusted);

    internal static CellResidual OfTable(CountTable table, (int Row, int Column) at, double expected)
    {
        var observed = table.Cells[at.Row, at.Column];
        var rest = (1 - (table.RowTotals[at.Row] / table.Total)) * (1 - (table.ColumnTotals[at.Column] / table.Total));
        return new CellResidual(table.RowPositions[at.Row], table.ColumnPositions[at.Column], observed, expected, (observed - expected) / Math.Sqrt(expected * rest));
    }

    internal static CellResidual OfFit(int position, double observed, double expected, double total) =>
        new(0, position, observed, expected, (observed - expected) / Math.Sqrt(expected * (1 - (expected / total))));
}
