using System.Globalization;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>A table of counts without the rows and columns that nobody is in.</summary>
/// <param name="Cells">The counts that are left.</param>
/// <param name="RowTotals">All above 0.</param>
/// <param name="ColumnTotals">All above 0.</param>
/// <param name="Total">Sum of all.</param>
internal sealed record CountTable(double[,] Cells, IReadOnlyList<double> RowTotals, IReadOnlyList<double> ColumnTotals, double Total)
{
    /// <summary>Where each row that is left was in the table given.</summary>
    internal IReadOnlyList<int> RowPositions { get; private init; } = [];

    /// <summary>Where each column that is left was in the table given.</summary>
    internal IReadOnlyList<int> ColumnPositions { get; private init; } = [];

    internal static CountTable Of(double[,] counts)
    {
        RequireCounts([.. counts.Cast<double>()], nameof(counts));
        var (height, width) = (counts.GetLength(0), counts.GetLength(1));
        int[] rows = [.. Enumerable.Range(0, height).Where(row => Enumerable.Range(0, width).Any(column => counts[row, column] > 0))];
        int[] columns = [.. Enumerable.Range(0, width).Where(column => Enumerable.Range(0, height).Any(row => counts[row, column] > 0))];
        var cells = new double[rows.Length, columns.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns.Length; column++)
            {
                cells[row, column] = counts[rows[row], columns[column]];
            }
        }

        double[] rowTotals = [.. rows.Select(row => Moments.Sum([.. columns.Select(column => counts[row, column])]))];
        double[] columnTotals = [.. columns.Select(column => Moments.Sum([.. rows.Select(row => counts[row, column])]))];
        return new CountTable(cells, rowTotals, columnTotals, Moments.Sum(rowTotals)) { RowPositions = rows, ColumnPositions = columns };
    }

    internal static void RequireCounts(ReadOnlySpan<double> counts, string name)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (!(counts[i] >= 0 && double.IsFinite(counts[i])))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"'{name}' holds NaN, an infinite or a negative number at position {i} (row by row). Give counts or sums of weights, 0 or more."),
                    name);
            }
        }
    }
}
