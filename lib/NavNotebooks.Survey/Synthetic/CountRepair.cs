using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Makes a smooth solution whole, and moves single respondents between answers until the constraints hold that can.</summary>
/// <remarks>
/// Each round makes the move that lessens the violations most, and among equal ones the one that stays closest to the smooth
/// solution, then the first. Where no single move helps, pairs of moves are tried. Deterministic; block totals never change.
/// </remarks>
public sealed class CountRepair
{
    private const int MostRounds = 200;

    // A violation outweighs any distance from the smooth solution.
    private const double ViolationWeight = 1e6;

    private readonly CellProblem problem;
    private readonly CellSolution solution;
    private readonly double[][] counts;
    private readonly double[] values, scales;
    private readonly Dictionary<(int Block, int Cell), List<(int Constraint, double Coefficient)>> byCell = [];
    private readonly List<Move> moves = [];

    private CountRepair(CellProblem problem, CellSolution solution)
    {
        this.problem = problem;
        this.solution = solution;
        counts = [.. problem.Blocks.Select((block, b) =>
            Apportionment.LargestRemainder(solution.Counts[b], block.Total).Select(count => (double)count).ToArray())];
        values = [.. problem.Constraints.Select(constraint => constraint.Value(counts))];
        scales = [.. problem.Constraints.Select(CellProblem.ScaleOf)];
        IndexCells();
        ListMoves();
    }

    /// <summary>Whole respondents per cell; each block sums to its total.</summary>
    public static ImmutableArray<int[]> Whole(CellProblem problem, CellSolution solution)
    {
        var repair = new CountRepair(problem, solution);
        for (var round = 0; round < MostRounds && repair.TotalViolation() > 0 && repair.Improve(); round++)
        {
        }

        return [.. repair.counts.Select(block => block.Select(count => (int)count).ToArray())];
    }

    private void IndexCells()
    {
        for (var i = 0; i < problem.Constraints.Length; i++)
        {
            foreach (var term in problem.Constraints[i].Terms)
            {
                if (!byCell.TryGetValue((term.Block, term.Cell), out var held))
                {
                    byCell[(term.Block, term.Cell)] = held = [];
                }

                held.Add((i, term.Coefficient));
            }
        }
    }

    private void ListMoves()
    {
        for (var b = 0; b < counts.Length; b++)
        {
            for (var from = 0; from < counts[b].Length; from++)
            {
                for (var to = 0; to < counts[b].Length; to++)
                {
                    if (from != to && (byCell.ContainsKey((b, from)) || byCell.ContainsKey((b, to))))
                    {
                        moves.Add(new(b, from, to));
                    }
                }
            }
        }
    }

    private double Weighted(int constraint, double value) => problem.Constraints[constraint].Violation(value) / scales[constraint];

    private double TotalViolation() => Enumerable.Range(0, values.Length).Sum(i => Weighted(i, values[i]));

    private bool Improve()
    {
        var best = Best(moves.Where(CanMove), out var gain);
        if (gain < -ViolationWeight * 1e-7)
        {
            Apply(best, 1);
            return true;
        }

        return ImprovePair();
    }

    private bool ImprovePair()
    {
        var (first, second, lowest) = (default(Move), default(Move), 0.0);
        foreach (var candidate in moves.Where(move => CanMove(move) && Touches(move)))
        {
            var own = Change(candidate);
            Apply(candidate, 1);
            var partner = Best(moves.Where(CanMove), out var gain);
            if (own + gain < lowest - 1e-7)
            {
                (first, second, lowest) = (candidate, partner, own + gain);
            }

            Apply(candidate, -1);
        }

        if (lowest > -ViolationWeight * 1e-7)
        {
            return false;
        }

        Apply(first, 1);
        Apply(second, 1);
        return true;
    }

    private Move Best(IEnumerable<Move> candidates, out double lowest)
    {
        var best = default(Move);
        lowest = double.PositiveInfinity;
        foreach (var move in candidates)
        {
            var change = Change(move);
            if (change < lowest - 1e-7)
            {
                (best, lowest) = (move, change);
            }
        }

        return best;
    }

    private bool CanMove(Move move) => counts[move.Block][move.From] > 0;

    private bool Touches(Move move) => Terms(move.Block, move.From).Concat(Terms(move.Block, move.To))
        .Any(term => Weighted(term.Constraint, values[term.Constraint]) > 0);

    private double Change(Move move)
    {
        var change = Distance(move.Block, move.From, -1) + Distance(move.Block, move.To, 1);
        foreach (var (constraint, delta) in Deltas(move))
        {
            change += ViolationWeight * (Weighted(constraint, values[constraint] + delta) - Weighted(constraint, values[constraint]));
        }

        return change;
    }

    // Pearson's distance of whole from smooth counts, for one more or one fewer.
    private double Distance(int block, int cell, int step)
    {
        var smooth = solution.Counts[block][cell];
        var now = counts[block][cell] - smooth;
        return (((now + step) * (now + step)) - (now * now)) / (smooth + 0.5);
    }

    private List<(int Constraint, double Delta)> Deltas(Move move)
    {
        var deltas = new List<(int Constraint, double Delta)>(4);
        foreach (var (constraint, coefficient) in Terms(move.Block, move.From))
        {
            deltas.Add((constraint, -coefficient));
        }

        foreach (var (constraint, coefficient) in Terms(move.Block, move.To))
        {
            var at = deltas.FindIndex(delta => delta.Constraint == constraint);
            if (at < 0)
            {
                deltas.Add((constraint, coefficient));
            }
            else
            {
                deltas[at] = (constraint, deltas[at].Delta + coefficient);
            }
        }

        return deltas;
    }

    private List<(int Constraint, double Coefficient)> Terms(int block, int cell) =>
        byCell.TryGetValue((block, cell), out var terms) ? terms : [];

    private void Apply(Move move, int sign)
    {
        foreach (var (constraint, delta) in Deltas(move))
        {
            values[constraint] += sign * delta;
        }

        counts[move.Block][move.From] -= sign;
        counts[move.Block][move.To] += sign;
    }

    private readonly record struct Move(int Block, int From, int To);
}
