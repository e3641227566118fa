using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Moves single respondents between answers until Welch's test of two means gives a printed p to its last decimal.</summary>
/// <remarks>Up to three moves, the first that serve, and only such that no other claim is lost. Where none serve, the cells stay.</remarks>
internal sealed class PrintedPTuning
{
    private const int MostMoves = 3;

    private readonly ImmutableArray<CellConstraint> constraints;
    private readonly QuantityCells first, second;
    private readonly RoundingInterval wanted;
    private readonly double[][] counts;
    private readonly ImmutableArray<(int Block, int From, int To)> moves;
    private readonly double before;

    private PrintedPTuning(ImmutableArray<CellConstraint> constraints, Claim claim, ImmutableArray<QuantityCells> cells, double[][] counts)
    {
        this.constraints = [.. constraints.Where(constraint => constraint.Id != claim.Id)];
        (first, second, wanted, this.counts) = (cells[0], cells[1], claim.Printed.Interval, counts);
        var blocks = cells.SelectMany(one => one.Terms).Select(term => term.Block).Distinct().ToArray();
        moves = [.. blocks.SelectMany(block => Enumerable.Range(0, counts[block].Length).SelectMany(from =>
            Enumerable.Range(0, counts[block].Length).Where(to => to != from).Select(to => (block, from, to))))];
        before = Violation();
    }

    /// <summary>Whether a claim prints a p of two means that cells can be tuned to.</summary>
    public static bool Concerns(Claim claim) =>
        claim.Asks!.Relation is ClaimRelation.NotSignificantlyDifferent or ClaimRelation.SignificantlyDifferent or ClaimRelation.SignificantlyGreater
        && claim.Printed is { Unit: "p", Comparison: PrintedComparison.Equal, Value: not null };

    /// <summary>Changes the counts in place, or leaves them as they are.</summary>
    /// <param name="constraints">What must not be lost.</param>
    /// <param name="claim">The claim that prints p.</param>
    /// <param name="cells">Its two means.</param>
    /// <param name="counts">Whole respondents per cell.</param>
    public static void Tune(ImmutableArray<CellConstraint> constraints, Claim claim, ImmutableArray<QuantityCells> cells, double[][] counts)
    {
        if (cells.Length != 2 || cells.Any(one => one.IsShare) || cells.All(one => one.IsKnown))
        {
            return;
        }

        var tuning = new PrintedPTuning(constraints, claim, cells, counts);
        for (var depth = 0; depth <= MostMoves; depth++)
        {
            if (tuning.Search(depth, from: 0))
            {
                return;
            }
        }
    }

    private bool Search(int depth, int from)
    {
        if (depth == 0)
        {
            return wanted.Contains(PValue()) && Violation() <= before + 1e-9;
        }

        for (var at = from; at < moves.Length; at++)
        {
            var (block, source, target) = moves[at];
            if (counts[block][source] < 1)
            {
                continue;
            }

            counts[block][source]--;
            counts[block][target]++;
            if (Search(depth - 1, at))
            {
                return true;
            }

            counts[block][source]++;
            counts[block][target]--;
        }

        return false;
    }

    private double PValue() => TTest.Welch(Summary(first), Summary(second)).PValue;

    private GroupSummary Summary(QuantityCells cells)
    {
        double n = cells.Count;
        return cells.IsKnown ? new(n, cells.Known, cells.KnownDeviation) : new(n, cells.Value(counts), cells.Deviation(counts) * Math.Sqrt(n / (n - 1)));
    }

    private double Violation() => constraints.Sum(constraint => constraint.Violation(constraint.Value(counts)) / CellProblem.ScaleOf(constraint));
}
