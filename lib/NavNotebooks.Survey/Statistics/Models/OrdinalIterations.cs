using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Maximum likelihood of the proportional-odds model by Newton's rule (McCullagh 1980), in an orthonormal basis of the centred predictors.</summary>
internal sealed class OrdinalIterations
{
    private readonly OrdinalData data;
    private double logLikelihood;

    private OrdinalIterations(OrdinalData data)
    {
        this.data = data;
        Parameters = data.Start();
        logLikelihood = data.LogLikelihood(Parameters);
    }

    /// <summary>Thresholds, then coefficients in the basis.</summary>
    internal double[] Parameters { get; private set; }

    internal double LogLikelihood => logLikelihood;

    internal UndefinedReason? Undefined { get; private set; }

    /// <summary>Where outcomes are separated, the direction in which the likelihood grows without end.</summary>
    internal double[] Direction { get; private set; } = [];

    internal static OrdinalIterations Of(OrdinalData data)
    {
        var iterations = new OrdinalIterations(data);
        iterations.Run();
        return iterations;
    }

    private void Run() => (Undefined, Direction) = NewtonSteps.Take(Change, data.Margins, Move);

    /// <summary>Newton's step; null where the information is singular.</summary>
    private double[]? Change()
    {
        var (score, information) = data.Derivatives(Parameters);
        return Cholesky.Of(information)?.Solve(score);
    }

    /// <summary>Takes the step, halved until thresholds keep their order and the likelihood does not fall; tells its relative size.</summary>
    private double Move(double[] change)
    {
        for (var share = 1.0; ; share /= 2)
        {
            double[] candidate = [.. Parameters.Select((value, j) => value + (share * change[j]))];
            var likelihood = data.LogLikelihood(candidate);
            if (likelihood >= logLikelihood - (1e-12 * Math.Abs(logLikelihood)) || share < 1e-9)
            {
                (Parameters, logLikelihood) = (candidate, likelihood);
                return Math.Sqrt(Moments.Dot(change, change) / Moments.Dot(candidate, candidate));
            }
        }
    }
}
