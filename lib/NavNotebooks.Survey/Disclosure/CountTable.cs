using System.Collections.Immutable;

namespace NavNotebooks.Survey.Disclosure;

/// <summary>A two-way table of counts with its totals, as a display may show it: no hidden count follows from rows, columns and totals.</summary>
public sealed class CountTable
{
    private readonly ShownCount[,] cells;

    private CountTable(ShownCount[,] cells) => this.cells = cells;

    /// <summary>Number of rows, without the totals.</summary>
    public int RowCount => cells.GetLength(0) - 1;

    /// <summary>Number of columns, without the totals.</summary>
    public int ColumnCount => cells.GetLength(1) - 1;

    /// <summary>The total of every row.</summary>
    public ImmutableArray<ShownCount> RowTotals => [.. Enumerable.Range(0, RowCount).Select(row => cells[row, ColumnCount])];

    /// <summary>The total of every column.</summary>
    public ImmutableArray<ShownCount> ColumnTotals => [.. Enumerable.Range(0, ColumnCount).Select(column => cells[RowCount, column])];

    /// <summary>The total of all.</summary>
    public ShownCount Total => cells[RowCount, ColumnCount];

    /// <summary>One cell.</summary>
    public ShownCount this[int row, int column] =>
        row < RowCount && column < ColumnCount ? cells[row, column] : throw new ArgumentOutOfRangeException(nameof(row), "Ask for a cell inside the table; totals have properties of their own.");

    /// <summary>
    /// Hides every count and total from 1 to 4, and for each of them so many others that a second table agrees with all that is shown: one that has a
    /// person more or less in the hidden cell.
    /// </summary>
    /// <remarks>
    /// Such a table differs in the four corners of a rectangle, each of which is hidden: one person is moved from one to the next. Of all rectangles that leave
    /// every corner on its side of five, the one is taken that hides the fewest people more. Where there is none, the whole table is hidden.
    /// </remarks>
    /// <param name="counts">People; 0 or more each, rows by columns, without totals.</param>
    /// <param name="basis">What they rest on.</param>
    public static CountTable Of(int[,] counts, DataBasis basis)
    {
        var bordered = Bordered(counts);
        var displays = DisclosureRule.Applies(basis) ? new RectangleSuppression(bordered).Displays() : new CountDisplay[bordered.GetLength(0), bordered.GetLength(1)];
        var cells = new ShownCount[bordered.GetLength(0), bordered.GetLength(1)];
        for (var row = 0; row < cells.GetLength(0); row++)
        {
            for (var column = 0; column < cells.GetLength(1); column++)
            {
                cells[row, column] = displays[row, column] == CountDisplay.Shown
                    ? ShownCount.Open(bordered[row, column])
                    : ShownCount.Hidden(displays[row, column]);
            }
        }

        return new CountTable(cells);
    }

    private static int[,] Bordered(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var bordered = new int[rows + 1, columns + 1];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                bordered[row, column] = counts[row, column];
                bordered[row, columns] += counts[row, column];
                bordered[rows, column] += counts[row, column];
                bordered[rows, columns] += counts[row, column];
            }
        }

        return bordered;
    }
}
