using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Fills cells as close to a prior as the constraints allow: minimum cross-entropy (Kullback and Leibler 1951; Csiszár 1975).</summary>
/// <remarks>
/// Minimises Σ n·p·log(p/q) over shares p of each block, subject to low ≤ a·n·p ≤ high. The solution has the form p ∝ q·exp(Σ λ·a),
/// with one multiplier per constraint; the multipliers maximise a concave dual, found by Newton steps on the constraints that pull, with a
/// search over single multipliers where a step fails. A small quadratic cost of the multipliers makes an unsatisfiable problem
/// end with a visible violation instead of running away. Deterministic.
/// </remarks>
public static class MinimumCrossEntropy
{
    /// <summary>What counts as satisfied: a hundredth of a respondent.</summary>
    public const double Tolerance = 0.01;

    // Where the whole of the insets leaves no room, a part of them may.
    private static readonly ImmutableArray<double> Insets = [1, 0.5, 0.2];

    /// <summary>Solves a problem; insets are kept where there is room for them, and given up by and by where there is not.</summary>
    public static CellSolution Solve(CellProblem problem)
    {
        foreach (var inset in problem.Constraints.All(constraint => constraint.Inset == 0) ? [] : Insets)
        {
            var comfortable = new DualSearch(problem, inset).Run(DualSearch.HopelessPull);
            if (comfortable.IsFeasible)
            {
                return comfortable;
            }
        }

        return new DualSearch(problem, inset: 0).Run();
    }

    /// <summary>
    /// The smallest set of constraints that exclude one another, found by leaving out one at a time (Chinneck's deletion filter);
    /// empty where the problem can be satisfied. No member can be left out, though a smaller set may exist elsewhere.
    /// </summary>
    public static ImmutableArray<string> Conflict(CellProblem problem)
    {
        var quick = Conflict(problem, DualSearch.HopelessPull);
        return quick.IsEmpty || !new DualSearch(problem.With(problem.Constraints.Where(one => quick.Contains(one.Id))), inset: 0).Run().IsFeasible
            ? quick
            : Conflict(problem, double.PositiveInfinity);
    }

    private static ImmutableArray<string> Conflict(CellProblem problem, double hopeless)
    {
        var solution = new DualSearch(problem, inset: 0).Run();
        if (solution.IsFeasible)
        {
            return [];
        }

        // In an unsatisfiable problem the constraints that conflict pull without bound; the others hardly pull.
        var pulling = problem.Constraints.Where((_, i) => Math.Abs(solution.Multipliers[i]) > 1).ToList();
        foreach (var id in pulling.Select(constraint => constraint.Id).Distinct().Reverse().ToList())
        {
            var without = pulling.Where(constraint => constraint.Id != id).ToList();
            if (!new DualSearch(problem.With(without), inset: 0).Run(hopeless).IsFeasible)
            {
                pulling = without;
            }
        }

        return [.. pulling.Select(constraint => constraint.Id).Distinct()];
    }
}
