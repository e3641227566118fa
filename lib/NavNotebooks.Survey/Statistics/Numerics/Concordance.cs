namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>For every cell of a table, how many respondents are above or below it on both variables, and how many on one only.</summary>
/// <remarks>By cumulative counts in a binary indexed tree (Fenwick 1994) while rows pass by: n log n steps, after Knight (1966).</remarks>
internal sealed class Concordance
{
    private Concordance(double[] concordant, double[] discordant) => (Concordant, Discordant) = (concordant, discordant);

    /// <summary>Of each cell, the respondents who are above it on both, or below it on both.</summary>
    internal double[] Concordant { get; }

    /// <summary>Of each cell, the respondents who are above on one and below on the other.</summary>
    internal double[] Discordant { get; }

    internal static Concordance Of(PairTable table)
    {
        double[] concordant = new double[table.Cells], discordant = new double[table.Cells];
        double[] tree = new double[table.ColumnTotals.Length + 1], columns = Cumulated(table.ColumnTotals), rows = Cumulated(table.RowTotals);
        for (var start = 0; start < table.Cells;)
        {
            var row = table.Row(start);
            var end = start;
            for (; end < table.Cells && table.Row(end) == row; end++)
            {
                var column = table.Column(end);
                concordant[end] = Below(tree, column);
                discordant[end] = rows[row] - Below(tree, column + 1);
            }

            for (var cell = start; cell < end; cell++)
            {
                Add(tree, table.Column(cell), table.CountOf(cell));
            }

            for (var cell = start; cell < end; cell++)
            {
                var column = table.Column(cell);
                concordant[cell] += table.Count - rows[row + 1] - columns[column + 1] + Below(tree, column + 1);
                discordant[cell] += columns[column] - Below(tree, column);
            }

            start = end;
        }

        return new Concordance(concordant, discordant);
    }

    /// <summary>At i, the sum of the totals before i.</summary>
    private static double[] Cumulated(double[] totals)
    {
        var sums = new double[totals.Length + 1];
        for (var i = 0; i < totals.Length; i++)
        {
            sums[i + 1] = sums[i] + totals[i];
        }

        return sums;
    }

    /// <summary>Respondents so far in columns before this one.</summary>
    private static double Below(double[] tree, int column)
    {
        var sum = 0.0;
        for (var node = column; node > 0; node &= node - 1)
        {
            sum += tree[node];
        }

        return sum;
    }

    private static void Add(double[] tree, int column, double count)
    {
        for (var node = column + 1; node < tree.Length; node += node & -node)
        {
            tree[node] += count;
        }
    }
}
