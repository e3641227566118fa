using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Moves single respondents between answers until the test of two means or two shares gives a printed p to its last decimal.</summary>
/// <remarks>
/// Welch's t for means and the pooled z for shares, as the checker tests. Up to three moves, the first that serve, and only such
/// that no other claim is lost. Where none serve, the cells stay.
/// </remarks>
internal sealed class PrintedPTuning
{
    private const int MostMoves = 3;

    private readonly ImmutableArray<CellConstraint> constraints;
    private readonly QuantityCells first, second;
    private readonly RoundingInterval wanted;
    private readonly double[][] counts;
    private readonly ImmutableArray<Move> moves;
    private readonly double before;

    private PrintedPTuning(ImmutableArray<CellConstraint> constraints, Claim claim, ImmutableArray<QuantityCells> cells, double[][] counts)
    {
        this.constraints = [.. constraints.Where(constraint => constraint.Id != claim.Id)];
        (first, second, wanted, this.counts) = (cells[0], cells[1], claim.Printed.Interval, counts);
        moves = [.. Moves(cells).Where(move => move.Changes)];
        before = Violation();
    }

    /// <summary>Whether a claim prints a p of two means or shares that cells can be tuned to.</summary>
    public static bool Concerns(Claim claim) =>
        claim.Asks!.Relation is ClaimRelation.NotSignificantlyDifferent or ClaimRelation.SignificantlyDifferent or ClaimRelation.SignificantlyGreater
        && claim.Printed is { Unit: "p", Comparison: PrintedComparison.Equal, Value: not null };

    /// <summary>Changes the counts in place, or leaves them as they are.</summary>
    /// <param name="constraints">What must not be lost.</param>
    /// <param name="claim">The claim that prints p.</param>
    /// <param name="cells">Its two means or shares.</param>
    /// <param name="counts">Whole respondents per cell.</param>
    public static void Tune(ImmutableArray<CellConstraint> constraints, Claim claim, ImmutableArray<QuantityCells> cells, double[][] counts)
    {
        if (cells.Length != 2 || cells[0].IsShare != cells[1].IsShare || cells.All(one => one.IsKnown) || cells.Any(one => one.Count < 2))
        {
            return;
        }

        var tuning = new PrintedPTuning(constraints, claim, cells, counts);
        var start = new Sums(tuning.first.Value(counts), tuning.first.MeanSquare(counts), tuning.second.Value(counts), tuning.second.MeanSquare(counts));
        for (var depth = 0; depth <= MostMoves; depth++)
        {
            if (tuning.Search(depth, from: 0, start))
            {
                return;
            }
        }
    }

    private IEnumerable<Move> Moves(ImmutableArray<QuantityCells> cells)
    {
        foreach (var block in cells.SelectMany(one => one.Terms).Select(term => term.Block).Distinct())
        {
            Sums[] effects = [.. Enumerable.Range(0, counts[block].Length).Select(cell => EffectOf(block, cell))];
            for (var from = 0; from < effects.Length; from++)
            {
                for (var to = 0; to < effects.Length; to++)
                {
                    yield return new(block, from, to, effects[to].Less(effects[from]));
                }
            }
        }
    }

    private Sums EffectOf(int block, int cell) => new(
        QuantityCells.Coefficient(first.Terms, block, cell),
        QuantityCells.Coefficient(first.Squares, block, cell),
        QuantityCells.Coefficient(second.Terms, block, cell),
        QuantityCells.Coefficient(second.Squares, block, cell));

    private bool Search(int depth, int from, Sums sums)
    {
        if (depth == 0)
        {
            return wanted.Contains(PValue(sums)) && Violation() <= before + 1e-9;
        }

        for (var at = from; at < moves.Length; at++)
        {
            var (block, source, target, effect) = moves[at];
            if (counts[block][source] < 1)
            {
                continue;
            }

            counts[block][source]--;
            counts[block][target]++;
            if (Search(depth - 1, at, sums.Plus(effect)))
            {
                return true;
            }

            counts[block][source]++;
            counts[block][target]--;
        }

        return false;
    }

    private double PValue(Sums sums) => first.IsShare
        ? TwoProportionsRange.Of(Exactly(sums.First), first.Count, Exactly(sums.Second), second.Count).PooledP.Low
        : TTest.Welch(Summary(first, sums.First, sums.FirstSquare), Summary(second, sums.Second, sums.SecondSquare)).PValue;

    private static Interval Exactly(double share) => new(Math.Clamp(share, 0, 1), Math.Clamp(share, 0, 1), level: 1);

    private static GroupSummary Summary(QuantityCells cells, double mean, double meanSquare)
    {
        double n = cells.Count;
        return cells.IsKnown ? new(n, mean, cells.KnownDeviation) : new(n, mean, Math.Sqrt(Math.Max(meanSquare - (mean * mean), 0) * n / (n - 1)));
    }

    private double Violation() => constraints.Sum(constraint => constraint.Violation(constraint.Value(counts)) / CellProblem.ScaleOf(constraint));

    /// <summary>Mean and mean square of the two; of shares the shares.</summary>
    private readonly record struct Sums(double First, double FirstSquare, double Second, double SecondSquare)
    {
        public Sums Plus(Sums other) => new(First + other.First, FirstSquare + other.FirstSquare, Second + other.Second, SecondSquare + other.SecondSquare);

        public Sums Less(Sums other) => new(First - other.First, FirstSquare - other.FirstSquare, Second - other.Second, SecondSquare - other.SecondSquare);
    }

    private readonly record struct Move(int Block, int From, int To, Sums Effect)
    {
        public bool Changes => From != To && (Effect.First != 0 || Effect.Second != 0);
    }
}
