using System.Collections.Immutable;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class CountRepairTests
{
    private static readonly ImmutableArray<double> Flat = [1, 1, 1, 1, 1];

    [Fact]
    public void Whole_counts_satisfy_what_rounding_alone_would_miss()
    {
        // 79 and 74 per cent of 156 and 104, and a pooled share that only some of the whole counts allow.
        var problem = new CellProblem(
            [new("chief executives", Flat, 156), new("mayors", Flat, 104)],
            [
                Top("79", [0], 156, 0.785, 0.795), Top("74", [1], 104, 0.735, 0.745), Top("pooled", [0, 1], 260, 0.772, 0.774),
            ]);

        var counts = Whole(problem);

        Assert.Equal([156, 104], counts.Select(block => (int)block.Sum()));
        Assert.All(problem.Constraints, constraint => Assert.Equal(0, constraint.Violation(constraint.Value(counts))));
    }

    [Fact]
    public void An_impossible_percentage_is_missed_by_less_than_a_respondent()
    {
        // No whole number of 7 is 50 per cent.
        var problem = new CellProblem([new("few", Flat, 7)], [Top("50", [0], 7, 0.495, 0.505)]);

        var counts = Whole(problem);

        Assert.Equal(7, counts[0].Sum());
        Assert.InRange(problem.Constraints[0].Violation(problem.Constraints[0].Value(counts)), 0.01, 1.0 / 7);
    }

    [Fact]
    public void An_empty_group_stays_empty()
    {
        var problem = new CellProblem([new("nobody", Flat, 0)], []);

        Assert.Equal([0, 0, 0, 0, 0], Whole(problem)[0]);
    }

    private static double[][] Whole(CellProblem problem) =>
        [.. CountRepair.Whole(problem, MinimumCrossEntropy.Solve(problem)).Select(block => block.Select(count => (double)count).ToArray())];

    private static CellConstraint Top(string id, int[] blocks, int total, double low, double high) =>
        new(id, [.. blocks.SelectMany(block => new[] { new CellTerm(block, 3, 1.0 / total), new CellTerm(block, 4, 1.0 / total) })], low, high);
}
