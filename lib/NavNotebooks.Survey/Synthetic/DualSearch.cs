using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One maximisation of the dual of a cross-entropy problem.</summary>
internal sealed class DualSearch
{
    /// <summary>
    /// A multiplier that no constraint needs that can be met: emptying a cell of a thousandth takes 14, and at ten thousand the ridge
    /// alone makes a violation that counts.
    /// </summary>
    public const double HopelessPull = 1e4;

    // A violation of δ respondents ends with a multiplier of δ / Ridge: 0.01 respondents give 10,000, where exp needs 14 at most.
    private const double Ridge = 1e-6;
    private const double GradientTolerance = 1e-7;
    private const int MostSteps = 400;

    private readonly CellProblem problem;
    private readonly DualRow[] rows;
    private readonly double[] lambda;
    private readonly double[][] shares, logPrior, exponent;

    /// <summary>A search from multipliers of zero.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="inset">Which part of the constraints' insets to keep, 0 to 1.</param>
    public DualSearch(CellProblem problem, double inset)
    {
        this.problem = problem;
        rows = [.. problem.Constraints.Select(constraint => DualRow.Of(constraint, problem.Blocks, inset))];
        lambda = new double[rows.Length];
        shares = [.. problem.Blocks.Select(block => new double[block.Prior.Length])];
        exponent = [.. problem.Blocks.Select(block => new double[block.Prior.Length])];
        logPrior = [.. problem.Blocks.Select(block => block.Prior.Select(Math.Log).ToArray())];
    }

    /// <summary>The best cells found.</summary>
    /// <param name="hopeless">A multiplier at which to stop, as the problem will not be satisfied.</param>
    public CellSolution Run(double hopeless = double.PositiveInfinity)
    {
        var objective = Evaluate(lambda);
        for (var step = 0; step < MostSteps && !lambda.Any(pull => Math.Abs(pull) > hopeless); step++)
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
        var violations = rows.Select(row => (Row: row, Sum: Sum(row))).Select(one => Math.Max(0, Math.Max(one.Row.Low - one.Sum, one.Sum - one.Row.High)));
        return new([.. counts], [.. lambda], [.. violations]);
    }

    private double Sum(DualRow row) => row.Sum(problem.Blocks, shares);

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
            if (at[i] != 0)
            {
                value += (at[i] * (at[i] > 0 ? rows[i].Low : rows[i].High)) - (Ridge / 2 * at[i] * at[i]);
                Pull(rows[i], at[i]);
            }
        }

        for (var b = 0; b < exponent.Length; b++)
        {
            value -= problem.Blocks[b].Total * Normalise(exponent[b], shares[b]);
        }

        return value;
    }

    private void Pull(DualRow row, double by)
    {
        foreach (var part in row.Parts)
        {
            var cells = exponent[part.Block];
            for (var cell = 0; cell < cells.Length; cell++)
            {
                cells[cell] += by * part.Coefficients[cell];
            }
        }
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

    /// <summary>The slope of each multiplier in the direction in which it may go; 0 where it rests.</summary>
    private double[] Gradient()
    {
        var gradient = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = Sum(rows[i]);
            var (low, high) = (rows[i].Low, rows[i].High);
            gradient[i] = lambda[i] switch
            {
                > 0 => low - sum - (Ridge * lambda[i]),
                < 0 => high - sum - (Ridge * lambda[i]),
                _ => sum < low ? low - sum : sum > high ? high - sum : 0,
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
        var matrix = new double[size * size];
        var inBlock = new List<(int At, double[] Coefficients, double Mean)>[problem.Blocks.Length];
        for (var k = 0; k < size; k++)
        {
            matrix[(k * size) + k] = Ridge;
            foreach (var part in rows[active[k]].Parts)
            {
                (inBlock[part.Block] ??= []).Add((k, part.Coefficients, part.Mean(shares[part.Block])));
            }
        }

        for (var b = 0; b < inBlock.Length; b++)
        {
            AddCovariances(matrix, size, inBlock[b] ?? [], b);
        }

        return matrix;
    }

    private void AddCovariances(double[] matrix, int size, List<(int At, double[] Coefficients, double Mean)> parts, int block)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var covariance = problem.Blocks[block].Total * Covariance(shares[block], parts[i].Coefficients, parts[j].Coefficients, parts[i].Mean * parts[j].Mean);
                matrix[(parts[i].At * size) + parts[j].At] += covariance;
                if (i != j)
                {
                    matrix[(parts[j].At * size) + parts[i].At] += covariance;
                }
            }
        }
    }

    private static double Covariance(double[] shares, double[] first, double[] second, double ofMeans)
    {
        var sum = 0.0;
        for (var cell = 0; cell < shares.Length; cell++)
        {
            sum += shares[cell] * first[cell] * second[cell];
        }

        return sum - ofMeans;
    }
}
