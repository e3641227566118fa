namespace NavNotebooks.Survey.Tests.Disclosure;

/// <summary>
/// A reader who wants to know a hidden count. It writes every total, every share times its base and every mark as an equation or a bound; solves the equations by
/// elimination; and tightens the bounds of each unknown by every equation, those given and those derived, until nothing moves. Counts are whole and not negative.
/// </summary>
internal sealed class LinearAdversary
{
    private const double Tolerance = 1e-7;

    private readonly double[] low;
    private readonly double[] high;
    private readonly List<double[]> equations = [];

    public LinearAdversary(int unknowns)
    {
        low = new double[unknowns];
        high = [.. Enumerable.Repeat(1e6, unknowns)];
    }

    /// <summary>The sum of some unknowns is known.</summary>
    public void Learn(IEnumerable<int> unknowns, double sum)
    {
        var equation = new double[low.Length + 1];
        foreach (var unknown in unknowns)
        {
            equation[unknown]++;
        }

        equation[^1] = sum;
        equations.Add(equation);
    }

    /// <summary>The sum of some unknowns is another unknown: a hidden total.</summary>
    public void LearnTotal(IEnumerable<int> unknowns, int total)
    {
        Learn(unknowns, 0);
        equations[^1][total]--;
    }

    /// <summary>An unknown lies between two numbers, both possible.</summary>
    public void Bound(int unknown, double from, double to) => (low[unknown], high[unknown]) = (Math.Max(low[unknown], from), Math.Min(high[unknown], to));

    /// <summary>The unknowns that can only be one number.</summary>
    public IReadOnlyList<int> Pinned()
    {
        var derived = equations.ConvertAll(equation => (double[])equation.Clone());
        Eliminate(derived);
        while (derived.Concat(equations).Select(Tighten).ToList().Contains(true))
        {
        }

        return Array.Exists([.. Enumerable.Range(0, low.Length)], unknown => low[unknown] > high[unknown])
            ? throw new InvalidOperationException("What was learned contradicts itself: something was read wrongly.")
            : [.. Enumerable.Range(0, low.Length).Where(unknown => high[unknown] - low[unknown] < 1 - Tolerance)];
    }

    private static void Eliminate(List<double[]> rows)
    {
        var next = 0;
        for (var column = 0; rows.Count > 0 && column < rows[0].Length - 1; column++)
        {
            var pivot = Enumerable.Range(next, rows.Count - next).OrderByDescending(row => Math.Abs(rows[row][column])).FirstOrDefault(-1);
            if (pivot < 0 || Math.Abs(rows[pivot][column]) < Tolerance)
            {
                continue;
            }

            (rows[next], rows[pivot]) = (rows[pivot], rows[next]);
            rows[next] = [.. rows[next].Select(value => value / rows[next][column])];
            for (var row = 0; row < rows.Count; row++)
            {
                var factor = rows[row][column];
                if (row != next && Math.Abs(factor) > Tolerance)
                {
                    rows[row] = [.. rows[row].Zip(rows[next], (value, by) => value - (factor * by))];
                }
            }

            next++;
        }
    }

    private bool Tighten(double[] equation)
    {
        var moved = false;
        for (var unknown = 0; unknown < low.Length; unknown++)
        {
            var factor = equation[unknown];
            if (Math.Abs(factor) < Tolerance)
            {
                continue;
            }

            double least = equation[^1], most = equation[^1];
            for (var other = 0; other < low.Length; other++)
            {
                if (other != unknown)
                {
                    var (one, two) = (equation[other] * low[other], equation[other] * high[other]);
                    (least, most) = (least - Math.Max(one, two), most - Math.Min(one, two));
                }
            }

            var (from, to) = factor > 0 ? (least / factor, most / factor) : (most / factor, least / factor);
            moved |= Narrow(unknown, Math.Ceiling(from - Tolerance), Math.Floor(to + Tolerance));
        }

        return moved;
    }

    private bool Narrow(int unknown, double from, double to)
    {
        var (before, after) = ((low[unknown], high[unknown]), (Math.Max(low[unknown], from), Math.Min(high[unknown], to)));
        (low[unknown], high[unknown]) = after;
        return before != after;
    }
}
