namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Whether shares that are not negative and make up one whole can satisfy linear ranges: the first phase of the simplex method.</summary>
/// <remarks>
/// Bland's rule chooses the pivot, so it cannot cycle (Bland 1977, Mathematics of Operations Research 2, 103–107). Problems are of a few
/// answers and a few printed numbers.
/// </remarks>
internal static class ShareSimplex
{
    private const double Slack = 1e-9;
    private const int MostPivots = 2000;

    /// <summary>Whether some shares satisfy every range.</summary>
    /// <param name="shares">How many answers there are.</param>
    /// <param name="ranges">The ranges; an infinite end asks nothing.</param>
    public static bool IsFeasible(int shares, IReadOnlyList<LinearRange> ranges)
    {
        var rows = new List<(double[] Weights, double Limit, double Sign)> { (Enumerable.Repeat(1.0, shares).ToArray(), 1, 0) };
        foreach (var range in ranges)
        {
            if (!double.IsInfinity(range.High))
            {
                rows.Add((range.Weights, range.High, 1));
            }

            if (!double.IsInfinity(range.Low))
            {
                rows.Add((range.Weights, range.Low, -1));
            }
        }

        var tableau = Tableau(shares, rows);
        return Minimum(tableau, rows.Count) <= Slack * rows.Count;
    }

    /// <summary>Rows of equations with a slack each (but the first) and an artificial variable each; the last row is the sum of the artificials to be driven out.</summary>
    private static double[][] Tableau(int shares, List<(double[] Weights, double Limit, double Sign)> rows)
    {
        var width = shares + (2 * rows.Count) + 1;
        var tableau = new double[rows.Count + 1][];
        tableau[^1] = new double[width];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = tableau[i] = new double[width];
            rows[i].Weights.CopyTo(row, 0);
            row[shares + i] = rows[i].Sign;
            row[^1] = rows[i].Limit;
            if (row[^1] < 0)
            {
                for (var j = 0; j < width; j++)
                {
                    row[j] = -row[j];
                }
            }

            for (var j = 0; j < width; j++)
            {
                tableau[^1][j] -= row[j];
            }

            row[shares + rows.Count + i] = 1;
        }

        return tableau;
    }

    private static double Minimum(double[][] tableau, int rows)
    {
        var width = tableau[0].Length;
        var basis = Enumerable.Range(width - 1 - rows, rows).ToArray();
        for (var pivots = 0; pivots < MostPivots; pivots++)
        {
            var column = Array.FindIndex(tableau[^1], 0, width - 1 - rows, cost => cost < -Slack);
            var row = column < 0 ? -1 : Leaving(tableau, basis, column);
            if (row < 0)
            {
                break;
            }

            Pivot(tableau, row, column);
            basis[row] = column;
        }

        return -tableau[^1][^1];
    }

    private static int Leaving(double[][] tableau, int[] basis, int column)
    {
        var (best, row) = (double.PositiveInfinity, -1);
        for (var i = 0; i < basis.Length; i++)
        {
            if (tableau[i][column] > Slack)
            {
                var ratio = tableau[i][^1] / tableau[i][column];
                if (ratio < best - Slack || (ratio < best + Slack && row >= 0 && basis[i] < basis[row]))
                {
                    (best, row) = (Math.Min(best, ratio), i);
                }
            }
        }

        return row;
    }

    private static void Pivot(double[][] tableau, int row, int column)
    {
        var pivot = tableau[row];
        var factor = pivot[column];
        for (var j = 0; j < pivot.Length; j++)
        {
            pivot[j] /= factor;
        }

        foreach (var other in tableau.Where(other => !ReferenceEquals(other, pivot) && other[column] != 0))
        {
            var times = other[column];
            for (var j = 0; j < pivot.Length; j++)
            {
                other[j] -= times * pivot[j];
            }
        }
    }
}
