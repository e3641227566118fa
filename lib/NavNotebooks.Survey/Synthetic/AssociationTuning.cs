using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>
/// Exchanges answers between respondents of one group until the correlation of two items is inside a printed rounding. No
/// exchange moves a margin: within a group each item keeps its answers.
/// </summary>
/// <remarks>
/// Greedy on the outcome alone at first, so that the predictor's battery keeps its structure; then pairs of exchanges of either item
/// for the last decimals. Deterministic: kinds of exchange are tried in the order of group and answer.
/// </remarks>
public sealed class AssociationTuning
{
    private const int Missing = int.MinValue;
    private const int MostSteps = 400;

    private readonly double low, high;
    private readonly double[] outcome, predictor;
    private readonly SortedDictionary<(int Group, int X, int Y), List<int>> cells = [];
    private RegressionSums sums;

    private AssociationTuning(int[] groups, double[] outcome, double[] predictor, (double Low, double High) correlation)
    {
        (low, high) = correlation;
        (this.outcome, this.predictor) = (outcome, predictor);
        for (var row = 0; row < groups.Length; row++)
        {
            var key = (groups[row], Whole(predictor[row]), Whole(outcome[row]));
            if (groups[row] < 0 || (key.Item2 == Missing && key.Item3 == Missing))
            {
                continue;
            }

            if (!cells.TryGetValue(key, out var rows))
            {
                cells[key] = rows = [];
            }

            rows.Add(row);
            sums = Counts(key.Item2, key.Item3) ? sums.With(key.Item2, key.Item3, 1) : sums;
        }
    }

    /// <summary>Exchanges answers in place until the correlation lies between the ends; whether it does.</summary>
    /// <param name="groups">The group of each respondent; negative for those left out.</param>
    /// <param name="outcome">Whole codes; NaN or negative is missing. Changed in place.</param>
    /// <param name="predictor">Whole codes; NaN or negative is missing. Changed in place.</param>
    /// <param name="correlation">The ends, both inside, between −1 and 1.</param>
    public static bool Tune(int[] groups, double[] outcome, double[] predictor, (double Low, double High) correlation) =>
        new AssociationTuning(groups, outcome, predictor, correlation).Run();

    /// <summary>The correlations that give an F of a simple regression: r² = F / (F + df), positive root.</summary>
    /// <param name="f">Both ends of F; zero or more.</param>
    /// <param name="degreesOfFreedom">Of the residuals: respondents less two.</param>
    public static (double Low, double High) CorrelationOfF(Interval f, double degreesOfFreedom) =>
        (Math.Sqrt(f.Low / (f.Low + degreesOfFreedom)), Math.Sqrt(f.High / (f.High + degreesOfFreedom)));

    private static int Whole(double code) => double.IsNaN(code) || code < 0 ? Missing : (int)code;

    private static bool Counts(int x, int y) => x != Missing && y != Missing;

    private bool IsInside(RegressionSums at) => at.Correlation >= low && at.Correlation <= high;

    private double Distance(RegressionSums at) => Math.Abs(at.Correlation - ((low + high) / 2));

    private bool Run()
    {
        for (var step = 0; step < MostSteps && !IsInside(sums); step++)
        {
            var best = Swaps(ofOutcome: true).Select(swap => (Swap: swap, Distance: Distance(After(swap))))
                .DefaultIfEmpty((Swap: default, Distance: double.PositiveInfinity)).MinBy(candidate => candidate.Distance);
            if (best.Distance >= Distance(sums) - 1e-12)
            {
                return TryPairs();
            }

            Apply(best.Swap);
        }

        return IsInside(sums);
    }

    private bool TryPairs()
    {
        Swap[] all = [.. Swaps(ofOutcome: true), .. Swaps(ofOutcome: false)];
        foreach (var first in all)
        {
            var before = sums;
            Apply(first);
            foreach (var second in Swaps(ofOutcome: true).Concat(Swaps(ofOutcome: false)))
            {
                if (IsInside(After(second)))
                {
                    Apply(second);
                    return true;
                }
            }

            Undo(first, before);
        }

        return false;
    }

    private IEnumerable<Swap> Swaps(bool ofOutcome)
    {
        var keys = cells.Where(cell => cell.Value.Count > 0).Select(cell => cell.Key).ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            for (var j = i + 1; j < keys.Length && keys[j].Group == keys[i].Group; j++)
            {
                var (mine, yours) = ofOutcome ? (keys[i].Y, keys[j].Y) : (keys[i].X, keys[j].X);
                var differs = ofOutcome ? keys[i].X != keys[j].X : keys[i].Y != keys[j].Y;
                if (mine != yours && differs && mine != Missing && yours != Missing)
                {
                    yield return new(keys[i], keys[j], ofOutcome);
                }
            }
        }
    }

    private RegressionSums After(Swap swap)
    {
        var (first, second) = swap.Result();
        return Plus(Plus(Plus(Plus(sums, swap.First, -1), swap.Second, -1), first, 1), second, 1);
    }

    private static RegressionSums Plus(RegressionSums from, (int Group, int X, int Y) key, int weight) =>
        Counts(key.X, key.Y) ? from.With(key.X, key.Y, weight) : from;

    private void Apply(Swap swap)
    {
        sums = After(swap);
        var (one, other) = (Take(swap.First), Take(swap.Second));
        var (first, second) = swap.Result();
        Put(one, first);
        Put(other, second);
        Exchange(swap.OfOutcome ? outcome : predictor, one, other);
    }

    private void Undo(Swap swap, RegressionSums before)
    {
        var (first, second) = swap.Result();
        var (one, other) = (Take(first), Take(second));
        Put(one, swap.First);
        Put(other, swap.Second);
        Exchange(swap.OfOutcome ? outcome : predictor, one, other);
        sums = before;
    }

    private static void Exchange(double[] answers, int one, int other) => (answers[one], answers[other]) = (answers[other], answers[one]);

    private int Take((int Group, int X, int Y) key)
    {
        var rows = cells[key];
        var row = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        return row;
    }

    private void Put(int row, (int Group, int X, int Y) key)
    {
        if (!cells.TryGetValue(key, out var rows))
        {
            cells[key] = rows = [];
        }

        rows.Add(row);
    }

    private readonly record struct Swap((int Group, int X, int Y) First, (int Group, int X, int Y) Second, bool OfOutcome)
    {
        public ((int Group, int X, int Y) First, (int Group, int X, int Y) Second) Result() => OfOutcome
            ? ((First.Group, First.X, Second.Y), (Second.Group, Second.X, First.Y))
            : ((First.Group, Second.X, First.Y), (Second.Group, First.X, Second.Y));
    }
}
