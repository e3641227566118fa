using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Tests.Disclosure;

public sealed class CountTableTests
{
    [Fact]
    public void A_small_cell_takes_the_three_smallest_corners_of_a_rectangle_with_it()
    {
        var table = CountTable.Of(new[,] { { 3, 30, 40 }, { 12, 35, 20 }, { 50, 60, 70 } }, DataBasis.Microdata);
        Assert.Equal("< 5 30 * | 73\n* 35 * | 67\n50 60 70 | 180\n65 125 130 | 320", Text(table));
    }

    [Fact]
    public void Lines_without_a_single_hidden_cell_are_not_enough()
    {
        // Two hidden squares, and the 2 between them: every row and column has two hidden cells at least, and the sums give the 2 away all the same.
        var counts = new[,] { { 2, 3, 2, 30 }, { 3, 2, 40, 50 }, { 60, 70, 3, 2 }, { 80, 90, 2, 3 } };
        Assert.False(IsGivenAway(counts));
    }

    [Fact]
    public void A_total_below_the_threshold_is_hidden_like_a_cell()
    {
        var counts = new[,] { { 3, 20 }, { 0, 30 }, { 0, 40 } };
        var table = CountTable.Of(counts, DataBasis.Microdata);
        Assert.Equal("< 5", table.ColumnTotals[0].ToString());
        Assert.False(IsGivenAway(counts));
    }

    [Fact]
    public void A_table_that_nothing_can_protect_is_hidden_whole()
    {
        var table = CountTable.Of(new[,] { { 3 } }, DataBasis.Microdata);
        Assert.Equal("* | *\n* | *", Text(table));
    }

    [Fact]
    public void Other_bases_hide_nothing() =>
        Assert.Equal("1 2 | 3\n3 4 | 7\n4 6 | 10", Text(CountTable.Of(new[,] { { 1, 2 }, { 3, 4 } }, DataBasis.Synthetic)));

    [Fact]
    public void No_hidden_cell_follows_from_rows_columns_and_totals() =>
        CountLineTests.Holds(1500, Prop.ForAll(Tables().ToArbitrary(), counts => !IsGivenAway(counts)));

    private static Gen<int[,]> Tables() =>
        from rows in Gen.Choose(1, 5)
        from columns in Gen.Choose(2, 6)
        from most in Gen.Elements(6, 15, 60)
        from cells in Gen.Choose(0, most).ArrayOf(rows * columns)
        select Shaped(rows, columns, cells);

    private static int[,] Shaped(int rows, int columns, int[] cells)
    {
        var counts = new int[rows, columns];
        for (var i = 0; i < cells.Length; i++)
        {
            counts[i / columns, i % columns] = cells[i];
        }

        return counts;
    }

    private static bool IsGivenAway(int[,] counts)
    {
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var table = CountTable.Of(counts, DataBasis.Microdata);
        var adversary = new LinearAdversary((rows + 1) * (columns + 1));
        int At(int row, int column) => (row * (columns + 1)) + column;
        for (var row = 0; row <= rows; row++)
        {
            for (var column = 0; column <= columns; column++)
            {
                CountLineTests.Tell(adversary, At(row, column), Shown(table, row, column), withheldFrom: 0);
            }

            adversary.LearnTotal(Enumerable.Range(0, columns).Select(column => At(row, column)), At(row, columns));
        }

        for (var column = 0; column <= columns; column++)
        {
            adversary.LearnTotal(Enumerable.Range(0, rows).Select(row => At(row, column)), At(rows, column));
        }

        var pinned = adversary.Pinned();
        return Enumerable.Range(0, rows).Any(row => Enumerable.Range(0, columns).Any(column => counts[row, column] is > 0 and < 5 && pinned.Contains(At(row, column))));
    }

    private static ShownCount Shown(CountTable table, int row, int column) => (row == table.RowCount, column == table.ColumnCount) switch
    {
        (true, true) => table.Total,
        (true, false) => table.ColumnTotals[column],
        (false, true) => table.RowTotals[row],
        _ => table[row, column],
    };

    private static string Text(CountTable table) => string.Join('\n', Enumerable.Range(0, table.RowCount + 1).Select(row =>
        string.Join(' ', Enumerable.Range(0, table.ColumnCount).Select(column => Shown(table, row, column))) + " | " + Shown(table, row, table.ColumnCount)));
}
