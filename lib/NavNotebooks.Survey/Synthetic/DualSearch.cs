using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One maximisation of the dual of a cross-entropy problem.</summary>
internal sealed class DualSearch
{
    // A violation of δ respondents ends with a multiplier of δ / Ridge: 0.01 respondents give 10,000, where exp needs 14 at most.
    private const double Ridge = 1e-6;
    private const double GradientTolerance = 1e-7;
    private const int MostSteps = 400;

    private readonly CellProblem problem;
    private readonly CellTerm[][] rows;
    private readonly double[] low, high, lambda;
    private readonly double[][] shares, logPrior, exponent;

    public DualSearch(CellProblem problem, bool useInset)
    {
        this.problem = problem;
        var count = problem.Constraints.Length;
        rows = new CellTerm[count][];
        low = new double[count];
        high = new double[count];
        lambda = new double[count];
        for (var i = 0; i < count; i++)
        {
            var constraint = problem.Constraints[i];
            var scale = CellProblem.ScaleOf(constraint);
            rows[i] = [.. constraint.Terms.Select(term => term with { Coefficient = term.Coefficient / scale })];
            var inset = useInset ? constraint.Inset : 0;
            var (from, to) = (constraint.Low + inset, constraint.High - inset);
            (from, to) = from <= to ? (from, to) : ((from + to) / 2, (from + to) / 2);
            (low[i], high[i]) = (from / scale, to / scale);
        }

        shares = [.. problem.Blocks.Select(block => new double[block.Prior.Length])];
        exponent = [.. problem.Blocks.Select(block => new double[block.Prior.Length])];
        logPrior = [.. problem.Blocks.Select(block => block.Prior.Select(Math.Log).ToArray())];
    }

    public CellSolution Run()
    {
        var objective = Evaluate(lambda);
        for (var step = 0; step < MostSteps; step++)
        {
            var gradient = Gradient();
            if (gradient.All(part => Math.Abs(part) < GradientTolerance))
            {
                break;
            }

            var better = TryNewton(gradient, objective);
            better = double.IsNaN(better) ? TrySingly(gradient, objective) : better;
            if (double.IsNaN(better))
            {
                break;
            }

            objective = better;
        }

        return Result();
    }

    private CellSolution Result()
    {
        Evaluate(lambda);
        var counts = problem.Blocks.Select((block, b) => shares[b].Select(share => Math.Round(share * block.Total, 7)).ToArray());
        var violations = rows.Select((row, i) => Math.Max(0, Math.Max(low[i] - Sum(row), Sum(row) - high[i])));
        return new([.. counts], [.. lambda], [.. violations]);
    }

    /// <summary>Shares for the multipliers, and the dual's value.</summary>
    private double Evaluate(double[] at)
    {
        for (var b = 0; b < exponent.Length; b++)
        {
            logPrior[b].CopyTo(exponent[b], 0);
        }

        var value = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            if (at[i] == 0)
            {
                continue;
            }

            value += (at[i] * (at[i] > 0 ? low[i] : high[i])) - (Ridge / 2 * at[i] * at[i]);
            foreach (var term in rows[i])
            {
                exponent[term.Block][term.Cell] += at[i] * term.Coefficient;
            }
        }

        for (var b = 0; b < exponent.Length; b++)
        {
            value -= problem.Blocks[b].Total * Normalise(exponent[b], shares[b]);
        }

        return value;
    }

    private static double Normalise(double[] exponents, double[] into)
    {
        var largest = exponents.Max();
        var sum = 0.0;
        for (var c = 0; c < exponents.Length; c++)
        {
            into[c] = Math.Exp(exponents[c] - largest);
            sum += into[c];
        }

        for (var c = 0; c < into.Length; c++)
        {
            into[c] /= sum;
        }

        return largest + Math.Log(sum);
    }

    private double Sum(CellTerm[] row)
    {
        var sum = 0.0;
        foreach (var term in row)
        {
            sum += term.Coefficient * problem.Blocks[term.Block].Total * shares[term.Block][term.Cell];
        }

        return sum;
    }

    /// <summary>The slope of each multiplier in the direction in which it may go; 0 where it rests.</summary>
    private double[] Gradient()
    {
        var gradient = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = Sum(rows[i]);
            gradient[i] = lambda[i] switch
            {
                > 0 => low[i] - sum - (Ridge * lambda[i]),
                < 0 => high[i] - sum - (Ridge * lambda[i]),
                _ => sum < low[i] ? low[i] - sum : sum > high[i] ? high[i] - sum : 0,
            };
        }

        return gradient;
    }

    private double TryNewton(double[] gradient, double objective)
    {
        int[] active = [.. Enumerable.Range(0, rows.Length).Where(i => lambda[i] != 0 || gradient[i] != 0)];
        var direction = NewtonStep.Solve(Curvature(active), [.. active.Select(i => gradient[i])]);
        return Climb(active, direction, gradient, objective);
    }

    private double TrySingly(double[] gradient, double objective)
    {
        foreach (var i in Enumerable.Range(0, rows.Length).OrderByDescending(i => Math.Abs(gradient[i])).ThenBy(i => i))
        {
            if (Math.Abs(gradient[i]) < GradientTolerance)
            {
                break;
            }

            int[] one = [i];
            var better = Climb(one, [gradient[i] / Curvature(one)[0]], gradient, objective);
            if (!double.IsNaN(better))
            {
                return better;
            }
        }

        return double.NaN;
    }

    /// <summary>Goes along a direction as far as the dual rises, multipliers stopping at 0; NaN where it does not rise.</summary>
    private double Climb(int[] active, double[] direction, double[] gradient, double objective)
    {
        var trial = new double[lambda.Length];
        for (var length = 1.0; length > 1e-10; length /= 2)
        {
            lambda.CopyTo(trial, 0);
            var rise = 0.0;
            for (var k = 0; k < active.Length; k++)
            {
                var i = active[k];
                var side = lambda[i] != 0 ? Math.Sign(lambda[i]) : Math.Sign(gradient[i]);
                var moved = lambda[i] + (length * direction[k]);
                trial[i] = Math.Sign(moved) == side ? moved : 0;
                rise += gradient[i] * (trial[i] - lambda[i]);
            }

            var value = Evaluate(trial);
            if (rise > 0 && value >= objective + (1e-4 * rise) - (1e-14 * Math.Abs(objective)) && value > objective)
            {
                trial.CopyTo(lambda, 0);
                return value;
            }
        }

        Evaluate(lambda);
        return double.NaN;
    }

    /// <summary>The covariance of the active rows under the present shares, with the ridge: minus the dual's second derivative.</summary>
    private double[] Curvature(int[] active)
    {
        var size = active.Length;
        ActiveRow[] all = [.. active.Select(Active)];
        var matrix = new double[size * size];
        for (var k = 0; k < size; k++)
        {
            for (var l = 0; l <= k; l++)
            {
                matrix[(k * size) + l] = matrix[(l * size) + k] = Covariance(all[k], all[l]) + (k == l ? Ridge : 0);
            }
        }

        return matrix;
    }

    private ActiveRow Active(int row)
    {
        var coefficients = new Dictionary<(int Block, int Cell), double>(rows[row].Length);
        var means = new double[problem.Blocks.Length];
        foreach (var term in rows[row])
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(coefficients, (term.Block, term.Cell), out _);
            held += term.Coefficient;
            means[term.Block] += term.Coefficient * shares[term.Block][term.Cell];
        }

        return new(coefficients, means);
    }

    private double Covariance(ActiveRow first, ActiveRow second)
    {
        var sum = 0.0;
        foreach (var (at, coefficient) in first.Coefficients)
        {
            if (second.Coefficients.TryGetValue(at, out var other))
            {
                sum += problem.Blocks[at.Block].Total * shares[at.Block][at.Cell] * coefficient * other;
            }
        }

        for (var b = 0; b < problem.Blocks.Length; b++)
        {
            sum -= problem.Blocks[b].Total * first.Means[b] * second.Means[b];
        }

        return sum;
    }

    /// <summary>A constraint's coefficients by cell, and their means by block under the present shares.</summary>
    private sealed record ActiveRow(Dictionary<(int Block, int Cell), double> Coefficients, double[] Means);
}
