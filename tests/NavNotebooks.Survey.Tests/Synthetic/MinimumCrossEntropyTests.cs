using System.Collections.Immutable;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class MinimumCrossEntropyTests
{
    private static readonly ImmutableArray<double> Bell = [0.06, 0.24, 0.4, 0.24, 0.06];

    [Fact]
    public void Without_constraints_the_prior_is_the_solution()
    {
        var solution = MinimumCrossEntropy.Solve(new([new("item", Bell, 100)], []));

        Assert.Equal(Bell.Select(share => share * 100), solution.Counts[0], (one, other) => Math.Abs(one - other) < 1e-6);
    }

    [Fact]
    public void A_constraint_that_the_prior_satisfies_does_not_move_it()
    {
        var solution = MinimumCrossEntropy.Solve(new([new("item", Bell, 100)], [Share("wide", 0, 100, 0.2, 0.4)]));

        Assert.Equal(0, solution.Multipliers[0]);
        Assert.Equal(24, solution.Counts[0][3], 1e-6);
    }

    [Fact]
    public void A_single_share_scales_both_sides_of_the_prior()
    {
        // Closed form: inside and outside the share the prior's proportions stay.
        var solution = MinimumCrossEntropy.Solve(new([new("item", Bell, 156)], [Share("share", 0, 156, 0.79, 0.79)]));

        Assert.Equal(156 * 0.79 * 0.8, solution.Counts[0][3], 1e-3);
        Assert.Equal(156 * 0.79 * 0.2, solution.Counts[0][4], 1e-3);
        Assert.Equal(156 * 0.21 * 0.4 / 0.7, solution.Counts[0][2], 1e-3);
    }

    [Fact]
    public void A_mean_tilts_the_prior_exponentially()
    {
        var mean = new CellConstraint("mean", [.. Enumerable.Range(0, 5).Select(cell => new CellTerm(0, cell, (cell + 1) / 50.0))], 3.7, 3.7);

        var counts = MinimumCrossEntropy.Solve(new([new("item", Bell, 50)], [mean])).Counts[0];

        Assert.Equal(3.7, mean.Value([counts]), 1e-4);
        var tilts = Enumerable.Range(0, 4).Select(cell => Math.Log(counts[cell + 1] / Bell[cell + 1]) - Math.Log(counts[cell] / Bell[cell])).ToArray();
        Assert.All(tilts, tilt => Assert.Equal(tilts[0], tilt, 1e-4));
    }

    [Fact]
    public void Groups_that_differ_by_a_margin_are_pulled_apart_equally_when_equally_large()
    {
        ImmutableArray<CellTerm> difference =
            [.. Enumerable.Range(0, 5).SelectMany(cell => new[] { new CellTerm(0, cell, (cell + 1) / 80.0), new CellTerm(1, cell, -(cell + 1) / 80.0) })];
        var problem = new CellProblem([new("a", Bell, 80), new("b", Bell, 80)], [new("apart", difference, 0.5, double.PositiveInfinity)]);

        var counts = MinimumCrossEntropy.Solve(problem).Counts;

        Assert.Equal(counts[0], counts[1].Reverse(), (one, other) => Math.Abs(one - other) < 1e-4);
        Assert.Equal(0.5, problem.Constraints[0].Value(counts), 1e-4);
    }

    [Fact]
    public void Constraints_that_repeat_one_another_do_not_disturb()
    {
        var problem = new CellProblem(
            [new("item", Bell, 100)],
            [Share("one", 0, 100, 0.6, 0.6), Share("two", 0, 100, 0.6, 0.6), Share("three", 0, 100, 0.595, 0.605)]);

        Assert.Equal(60, MinimumCrossEntropy.Solve(problem).Counts[0][3..].Sum(), 1e-3);
    }

    [Fact]
    public void An_answer_that_nobody_gave_is_emptied()
    {
        var nobody = new CellConstraint("nobody", [new(0, 0, 0.01)], 0, 0);

        var solution = MinimumCrossEntropy.Solve(new([new("item", Bell, 100)], [nobody]));

        Assert.True(solution.IsFeasible);
        Assert.InRange(solution.Counts[0][0], 0, MinimumCrossEntropy.Tolerance);
    }

    [Fact]
    public void Conflicting_constraints_are_named_and_innocent_ones_are_not()
    {
        var problem = new CellProblem(
            [new("item", Bell, 100), new("other", Bell, 100)],
            [Share("S0-A", 0, 100, 0.69, 0.7), Share("S0-B", 0, 100, 0.75, 0.8), Share("S0-C", 1, 100, 0.5, 0.5), Bottom("S0-D", 0, 100, 0.1, 0.4)]);

        Assert.False(MinimumCrossEntropy.Solve(problem).IsFeasible);
        Assert.Equal(["S0-A", "S0-B"], MinimumCrossEntropy.Conflict(problem));
    }

    [Fact]
    public void A_conflict_of_three_needs_all_three()
    {
        var problem = new CellProblem(
            [new("item", Bell, 100)],
            [Share("top", 0, 100, 0.6, 1), Bottom("bottom", 0, 100, 0.3, 1), new("middle", [new(0, 2, 0.01)], 0.2, 1)]);

        Assert.Equal(["bottom", "middle", "top"], MinimumCrossEntropy.Conflict(problem).Order());
    }

    [Fact]
    public void A_satisfiable_problem_has_no_conflict() =>
        Assert.Empty(MinimumCrossEntropy.Conflict(new([new("item", Bell, 100)], [Share("share", 0, 100, 0.9, 0.95)])));

    [Fact]
    public void An_inset_is_dropped_where_there_is_no_room_for_it()
    {
        var problem = new CellProblem(
            [new("item", Bell, 100)],
            [Share("high", 0, 100, 0.5, 0.6) with { Inset = 0.02 }, Share("edge", 0, 100, 0.6, 0.7)]);

        var solution = MinimumCrossEntropy.Solve(problem);

        Assert.True(solution.IsFeasible);
        Assert.Equal(60, solution.Counts[0][3..].Sum(), 0.02);
    }

    private static CellConstraint Share(string id, int block, int total, double low, double high) =>
        new(id, [new(block, 3, 1.0 / total), new(block, 4, 1.0 / total)], low, high);

    private static CellConstraint Bottom(string id, int block, int total, double low, double high) =>
        new(id, [new(block, 0, 1.0 / total), new(block, 1, 1.0 / total)], low, high);
}
