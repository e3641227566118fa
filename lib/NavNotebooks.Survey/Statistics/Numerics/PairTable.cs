namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Two ordered variables of the same respondents as the cells that anybody is in: all that rank correlations need.</summary>
/// <remarks>Made of rows by sorting, so that a million rows with a million values take no more than a few sorts.</remarks>
internal sealed class PairTable
{
    private readonly long[] cells;
    private readonly double[] counts;

    private PairTable(long[] cells, double[] counts, int rows, int columns)
    {
        (this.cells, this.counts) = (cells, counts);
        (RowTotals, ColumnTotals) = (new double[rows], new double[columns]);
        for (var cell = 0; cell < cells.Length; cell++)
        {
            RowTotals[Row(cell)] += counts[cell];
            ColumnTotals[Column(cell)] += counts[cell];
            Count += counts[cell];
        }
    }

    /// <summary>Cells with anybody in them, by row and then by column.</summary>
    internal int Cells => cells.Length;

    internal double Count { get; }

    /// <summary>Respondents with each value of the first variable, from the lowest.</summary>
    internal double[] RowTotals { get; }

    /// <summary>Respondents with each value of the second variable, from the lowest.</summary>
    internal double[] ColumnTotals { get; }

    /// <summary>Whether no two respondents share a value of either variable.</summary>
    internal bool IsWithoutTies => !Array.Exists(RowTotals, total => total != 1) && !Array.Exists(ColumnTotals, total => total != 1);

    internal static PairTable Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (rows, rowCount) = Places(first);
        var (columns, columnCount) = Places(second);
        var keys = new long[rows.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)rows[i] * columnCount) + columns[i];
        }

        Array.Sort(keys);
        var counts = new double[keys.Length];
        var last = -1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (last < 0 || keys[i] != keys[last])
            {
                keys[++last] = keys[i];
            }

            counts[last]++;
        }

        return new PairTable(keys[..(last + 1)], counts[..(last + 1)], rowCount, columnCount);
    }

    /// <summary>The same of a table without empty rows and columns.</summary>
    internal static PairTable OfCounts(double[,] table)
    {
        List<long> cells = [];
        List<double> counts = [];
        var (rows, columns) = (table.GetLength(0), table.GetLength(1));
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (table[row, column] > 0)
                {
                    cells.Add(((long)row * columns) + column);
                    counts.Add(table[row, column]);
                }
            }
        }

        return new PairTable([.. cells], [.. counts], rows, columns);
    }

    internal double CountOf(int cell) => counts[cell];

    internal int Row(int cell) => (int)(cells[cell] / ColumnTotals.Length);

    internal int Column(int cell) => (int)(cells[cell] % ColumnTotals.Length);

    /// <summary>The sums of the midranks, ties sharing the mean of the ranks they take up.</summary>
    internal CrossProducts RankProducts()
    {
        double[] rows = Midranks(RowTotals), columns = Midranks(ColumnTotals);
        double[] x = new double[Cells], y = new double[Cells];
        for (var cell = 0; cell < Cells; cell++)
        {
            (x[cell], y[cell]) = (rows[Row(cell)], columns[Column(cell)]);
        }

        return CrossProducts.Weighted(x, y, counts);
    }

    /// <summary>Midranks of values in rising order, from how many respondents have each.</summary>
    internal static double[] Midranks(double[] totals)
    {
        var ranks = new double[totals.Length];
        var below = 0.0;
        for (var i = 0; i < totals.Length; i++)
        {
            ranks[i] = below + ((totals[i] + 1) / 2);
            below += totals[i];
        }

        return ranks;
    }

    /// <summary>The midrank of each value in the order given.</summary>
    internal static double[] Midranks(ReadOnlySpan<double> values)
    {
        var (places, count) = Places(values);
        var totals = new double[count];
        foreach (var place in places)
        {
            totals[place]++;
        }

        var ranks = Midranks(totals);
        return [.. places.Select(place => ranks[place])];
    }

    /// <summary>For each value its place among the distinct values, from 0, and how many there are.</summary>
    private static (int[] Places, int Count) Places(ReadOnlySpan<double> values)
    {
        var sorted = values.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        var places = new int[sorted.Length];
        var place = -1;
        for (var i = 0; i < sorted.Length; i++)
        {
            place += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
            places[order[i]] = place;
        }

        return (places, place + 1);
    }
}
