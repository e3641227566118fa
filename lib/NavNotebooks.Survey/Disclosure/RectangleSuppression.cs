namespace NavNotebooks.Survey.Disclosure;

/// <summary>Hides cells of a two-way table with its totals until each small one could be another number.</summary>
/// <param name="counts">The table, its last row and last column the totals.</param>
internal sealed class RectangleSuppression(int[,] counts)
{
    private const long NotToBeHidden = long.MaxValue;

    private readonly CountDisplay[,] displays = new CountDisplay[counts.GetLength(0), counts.GetLength(1)];
    private readonly (int Row, int Column) total = (counts.GetLength(0) - 1, counts.GetLength(1) - 1);

    /// <summary>What is hidden, totals among it.</summary>
    public CountDisplay[,] Displays()
    {
        var small = Cells().Where(cell => DisclosureRule.IsSmall(counts[cell.Row, cell.Column])).ToList();
        foreach (var (row, column) in small)
        {
            displays[row, column] = CountDisplay.Small;
        }

        foreach (var cell in small)
        {
            if (Cheapest(cell) is { } rectangle)
            {
                Hide(cell, rectangle);
            }
            else
            {
                foreach (var (row, column) in Cells())
                {
                    displays[row, column] = CountDisplay.Withheld;
                }

                return displays;
            }
        }

        return displays;
    }

    private IEnumerable<(int Row, int Column)> Cells() =>
        from row in Enumerable.Range(0, total.Row + 1)
        from column in Enumerable.Range(0, total.Column + 1)
        select (row, column);

    private void Hide((int Row, int Column) cell, (int Row, int Column) opposite)
    {
        foreach (var (row, column) in new[] { (cell.Row, opposite.Column), (opposite.Row, cell.Column), opposite })
        {
            displays[row, column] = displays[row, column] == CountDisplay.Shown ? CountDisplay.Withheld : displays[row, column];
        }
    }

    /// <summary>The opposite corner of the rectangle that hides the fewest people more; <see langword="null"/> where none will do.</summary>
    private (int Row, int Column)? Cheapest((int Row, int Column) cell)
    {
        var best = NotToBeHidden;
        (int Row, int Column)? found = null;
        foreach (var opposite in Cells().Where(other => other.Row != cell.Row && other.Column != cell.Column))
        {
            var cost = Math.Min(Cost(cell, opposite, more: 1), Cost(cell, opposite, more: -1));
            if (cost < best)
            {
                (best, found) = (cost, opposite);
            }
        }

        return found;
    }

    /// <summary>People newly hidden where the cell has one more or one less, and the other corners make up for it.</summary>
    private long Cost((int Row, int Column) cell, (int Row, int Column) opposite, int more)
    {
        // A total goes with its part; two parts of one total go against each other.
        var byRow = cell.Row == total.Row || opposite.Row == total.Row ? 1 : -1;
        var byColumn = cell.Column == total.Column || opposite.Column == total.Column ? 1 : -1;
        (int Row, int Column, int More)[] corners =
        [
            (cell.Row, cell.Column, more),
            (opposite.Row, cell.Column, more * byRow),
            (cell.Row, opposite.Column, more * byColumn),
            (opposite.Row, opposite.Column, more * byRow * byColumn),
        ];
        var cost = 0L;
        foreach (var corner in corners)
        {
            var one = CostOf(corner.Row, corner.Column, corner.More);
            if (one == NotToBeHidden)
            {
                return NotToBeHidden;
            }

            cost += one;
        }

        return cost;
    }

    /// <summary>What hiding a cell costs, if it can have one more or less and stay on its side of the threshold.</summary>
    private long CostOf(int row, int column, int more)
    {
        var count = counts[row, column];
        var stays = DisclosureRule.IsSmall(count) ? DisclosureRule.IsSmall(count + more) : count > 0 && count + more >= DisclosureRule.Threshold;
        return !stays || (row, column) == total ? NotToBeHidden
            : displays[row, column] != CountDisplay.Shown ? 0
            : count;
    }
}
