using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Fills cells as close to a prior as the constraints allow: minimum cross-entropy (Kullback and Leibler 1951; Csiszár 1975).</summary>
/// <remarks>
/// Minimises Σ n·p·log(p/q) over shares p of each block, subject to low ≤ a·n·p ≤ high. The solution has the form p ∝ q·exp(Σ λ·a),
/// with one multiplier per constraint; the multipliers maximise a concave dual, found by Newton steps on the constraints that pull, with a
/// search over single multipliers where a step fails. A small quadratic cost of the multipliers makes an unsatisfiable problem
/// end with a visible violation instead of running away. Deterministic; does not allocate per step beyond the Newton matrix.
/// </remarks>
public static class MinimumCrossEntropy
{
    /// <summary>What counts as satisfied: a hundredth of a respondent.</summary>
    public const double Tolerance = 0.01;

    /// <summary>Solves a problem; insets are kept where there is room for them and dropped where there is not.</summary>
    public static CellSolution Solve(CellProblem problem)
    {
        var comfortable = new DualSearch(problem, useInset: true).Run();
        return comfortable.IsFeasible || problem.Constraints.All(constraint => constraint.Inset == 0)
            ? comfortable
            : new DualSearch(problem, useInset: false).Run();
    }

    /// <summary>
    /// The smallest set of constraints that exclude one another, found by leaving out one at a time (Chinneck's deletion filter);
    /// empty where the problem can be satisfied. No member can be left out, though a smaller set may exist elsewhere.
    /// </summary>
    public static ImmutableArray<string> Conflict(CellProblem problem)
    {
        var solution = new DualSearch(problem, useInset: false).Run();
        if (solution.IsFeasible)
        {
            return [];
        }

        // In an unsatisfiable problem the constraints that conflict pull without bound; the others hardly pull.
        var pulling = problem.Constraints.Where((_, i) => Math.Abs(solution.Multipliers[i]) > 1).ToList();
        for (var i = pulling.Count - 1; i >= 0; i--)
        {
            var without = pulling.Where((_, at) => at != i).ToList();
            if (!new DualSearch(problem.With(without), useInset: false).Run().IsFeasible)
            {
                pulling = without;
            }
        }

        return [.. pulling.Select(constraint => constraint.Id).Distinct()];
    }
}
