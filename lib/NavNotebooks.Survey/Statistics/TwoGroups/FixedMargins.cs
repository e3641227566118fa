namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>All tables of counts with given row and column totals.</summary>
internal sealed class FixedMargins
{
    private const double EquallyLikely = 1 + 1e-7;
    private readonly int[] rows;
    private readonly int[] columns;
    private readonly double[] logFactorials;
    private readonly double observed;

    private FixedMargins(int[] rows, int[] columns, IEnumerable<int> cells)
    {
        (this.rows, this.columns) = (rows, columns);
        logFactorials = new double[rows.Sum() + 1];
        for (var i = 2; i < logFactorials.Length; i++)
        {
            logFactorials[i] = logFactorials[i - 1] + Math.Log(i);
        }

        observed = -cells.Sum(cell => logFactorials[cell]);
    }

    internal UndefinedReason? Lack => rows.Length < 2 || columns.Length < 2 ? UndefinedReason.EmptyCell : null;

    internal static FixedMargins Of(int[,] counts)
    {
        foreach (var count in counts)
        {
            Require.Count(count, nameof(counts));
        }

        int height = counts.GetLength(0), width = counts.GetLength(1);
        var rows = Enumerable.Range(0, height).Select(i => Enumerable.Range(0, width).Sum(j => counts[i, j])).Where(sum => sum > 0);
        var columns = Enumerable.Range(0, width).Select(j => Enumerable.Range(0, height).Sum(i => counts[i, j])).Where(sum => sum > 0);
        int[] tall = [.. rows.Order()], wide = [.. columns.OrderDescending()];

        // The shorter side makes the state that is carried from line to line.
        return tall.Length <= wide.Length
            ? new FixedMargins(tall, wide, counts.Cast<int>())
            : new FixedMargins(wide, tall, counts.Cast<int>());
    }

    /// <summary>Probability of all tables no more likely than the observed one; <see langword="null"/> where there are more than so many tables.</summary>
    internal double? NoMoreLikely(long most)
    {
        var walk = new Walk(this, most);
        walk.Column(0, [.. rows], 0);
        return walk.Tables > most ? null : Math.Min(1, walk.Rare / walk.All);
    }

    /// <summary>One walk through all tables, column by column and cell by cell.</summary>
    private sealed class Walk(FixedMargins margins, long most)
    {
        internal long Tables { get; private set; }

        internal double Rare { get; private set; }

        internal double All { get; private set; }

        private bool Beyond => Tables > most;

        internal void Column(int column, int[] left, double logWeight)
        {
            if (column == margins.columns.Length - 1)
            {
                Close(left, logWeight);
            }
            else
            {
                Cell(column, 0, (left, margins.columns[column]), logWeight);
            }
        }

        private void Cell(int column, int row, (int[] Rows, int Column) left, double logWeight)
        {
            if (row == left.Rows.Length - 1)
            {
                if (left.Column <= left.Rows[row])
                {
                    left.Rows[row] -= left.Column;
                    Column(column + 1, left.Rows, logWeight - margins.logFactorials[left.Column]);
                    left.Rows[row] += left.Column;
                }

                return;
            }

            var largest = Math.Min(left.Rows[row], left.Column);
            for (var count = 0; count <= largest && !Beyond; count++)
            {
                left.Rows[row] -= count;
                Cell(column, row + 1, (left.Rows, left.Column - count), logWeight - margins.logFactorials[count]);
                left.Rows[row] += count;
            }
        }

        private void Close(int[] left, double logWeight)
        {
            foreach (var count in left)
            {
                logWeight -= margins.logFactorials[count];
            }

            // Relative to the observed table, so that neither overflows.
            var weight = Math.Exp(logWeight - margins.observed);
            Tables++;
            All += weight;
            Rare += weight <= EquallyLikely ? weight : 0;
        }
    }
}
