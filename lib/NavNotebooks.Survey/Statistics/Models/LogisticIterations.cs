using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Maximum likelihood of a logistic regression by Newton's rule, that is, iteratively reweighted least squares (McCullagh and Nelder 1989, 4.4), in an orthonormal basis of the predictors.</summary>
internal sealed class LogisticIterations
{
    private readonly double[][] basis;
    private readonly bool[] outcome;
    private readonly double[]? counts;
    private readonly double[] weights;
    private readonly double[] slack;
    private readonly double[][] information;

    private LogisticIterations(double[][] basis, bool[] outcome, double[]? counts)
    {
        this.basis = basis;
        this.outcome = outcome;
        this.counts = counts;
        weights = new double[outcome.Length];
        slack = new double[outcome.Length];
        information = SquareMatrix.Zero(basis.Length);
        Coefficients = new double[basis.Length];
        Linear = new double[outcome.Length];
    }

    /// <summary>In the basis.</summary>
    internal double[] Coefficients { get; private set; }

    /// <summary>Linear predictors.</summary>
    internal double[] Linear { get; private set; }

    internal double LogLikelihood { get; private set; }

    internal UndefinedReason? Undefined { get; private set; }

    /// <summary>Where outcomes are separated, the direction in which the likelihood grows without end, in the basis.</summary>
    internal double[] Direction { get; private set; } = [];

    internal static LogisticIterations Of(double[][] basis, bool[] outcome, double[]? counts)
    {
        var iterations = new LogisticIterations(basis, outcome, counts);
        iterations.Run();
        return iterations;
    }

    internal static double LogLikelihoodOf(double[] linear, bool[] outcome, double[]? counts)
    {
        double sum = 0, carry = 0;
        for (var i = 0; i < linear.Length; i++)
        {
            Moments.Add(ref sum, ref carry, (counts?[i] ?? 1) * Logit.LogProbability(outcome[i] ? linear[i] : -linear[i]));
        }

        return sum + carry;
    }

    private void Run()
    {
        LogLikelihood = LogLikelihoodOf(Linear, outcome, counts);
        (Undefined, Direction) = NewtonSteps.Take(Change, Margins, Move);
    }

    /// <summary>Newton's step; null where the information is singular.</summary>
    private double[]? Change()
    {
        for (var i = 0; i < outcome.Length; i++)
        {
            var (p, q) = (Logit.Probability(Linear[i]), Logit.Probability(-Linear[i]));
            var count = counts?[i] ?? 1;
            slack[i] = count * (outcome[i] ? q : -p);
            weights[i] = count * p * q;
        }

        for (var j = 0; j < basis.Length; j++)
        {
            for (var k = 0; k <= j; k++)
            {
                information[j][k] = information[k][j] = WeightedProduct(basis[j], basis[k]);
            }
        }

        return Cholesky.Of(information)?.Solve([.. basis.Select(column => Moments.Dot(column, slack))]);
    }

    private double WeightedProduct(double[] first, double[] second)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * first[i] * second[i];
        }

        return sum;
    }

    /// <summary>How far the step moves each respondent towards their own outcome.</summary>
    private double[] Margins(double[] change)
    {
        var margins = Combined(change);
        for (var i = 0; i < margins.Length; i++)
        {
            margins[i] = outcome[i] ? margins[i] : -margins[i];
        }

        return margins;
    }

    /// <summary>Takes the step, halved until the likelihood does not fall; tells its relative size.</summary>
    private double Move(double[] change)
    {
        for (var share = 1.0; ; share /= 2)
        {
            double[] candidate = [.. Coefficients.Select((value, j) => value + (share * change[j]))];
            var linear = Combined(candidate);
            var likelihood = LogLikelihoodOf(linear, outcome, counts);
            if (likelihood >= LogLikelihood - (1e-12 * Math.Abs(LogLikelihood)) || share < 1e-6)
            {
                (Coefficients, Linear, LogLikelihood) = (candidate, linear, likelihood);
                return Math.Sqrt(Moments.Dot(change, change) / Math.Max(double.Epsilon, Moments.Dot(candidate, candidate)));
            }
        }
    }

    private double[] Combined(double[] coefficients)
    {
        var combined = new double[outcome.Length];
        for (var j = 0; j < basis.Length; j++)
        {
            var (column, value) = (basis[j], coefficients[j]);
            for (var i = 0; i < combined.Length; i++)
            {
                combined[i] += value * column[i];
            }
        }

        return combined;
    }
}
