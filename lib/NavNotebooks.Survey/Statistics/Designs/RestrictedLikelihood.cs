using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>The restricted likelihood of the intraclass correlation of normal clusters, the mean and the variance profiled out.</summary>
/// <remarks>
/// With λ = ρ/(1 − ρ), v = n/(1 + nλ), m = Σv·mean/Σv and Q = within + Σv(mean − m)²: −2l = (N − 1)·ln Q + Σln(1 + nλ) + ln Σv
/// (Patterson and Thompson 1971; Searle, Casella and McCulloch 1992, 6.6).
/// </remarks>
internal sealed class RestrictedLikelihood(ClusterMoments clusters)
{
    private const int Halvings = 200;

    /// <summary>The ρ of largest likelihood, 0 where the likelihood falls from there.</summary>
    internal double Estimate()
    {
        if (Slope(0) >= 0)
        {
            return 0;
        }

        return Root(0, 1, Slope);
    }

    /// <summary>All ρ whose likelihood is not too far from the largest: 2(l(ρ̂) − l(ρ)) no more than the χ² of that level with one degree of freedom.</summary>
    internal (double Low, double High) Range(double estimate, double level)
    {
        var limit = Deviance(estimate) + CriticalValue.ChiSquare(1, level: level);
        double Over(double rho) => Deviance(rho) - limit;
        return (Over(0) <= 0 ? 0 : Root(0, estimate, rho => -Over(rho)), Root(estimate, 1, Over));
    }

    private static double Root(double below, double above, Func<double, double> rising)
    {
        for (var step = 0; step < Halvings && above - below > 0; step++)
        {
            var middle = below + ((above - below) / 2);
            if (middle == below || middle == above)
            {
                break;
            }

            (below, above) = rising(middle) < 0 ? (middle, above) : (below, middle);
        }

        return above;
    }

    private double Deviance(double rho)
    {
        var lambda = rho / (1 - rho);
        var (quadratic, _, sum, _) = Parts(lambda);
        var determinant = 0.0;
        foreach (var size in clusters.Sizes)
        {
            determinant += Math.Log(1 + (size * lambda));
        }

        return ((clusters.Count - 1) * Math.Log(quadratic)) + determinant + Math.Log(sum);
    }

    /// <summary>Derivative of −2l by λ: below 0 where the likelihood rises.</summary>
    private double Slope(double rho)
    {
        var (quadratic, fall, sum, squares) = Parts(rho / (1 - rho));
        return (-(clusters.Count - 1) * fall / quadratic) + sum - (squares / sum);
    }

    /// <summary>Q, −dQ/dλ, Σv and Σv².</summary>
    private (double Quadratic, double Fall, double Sum, double Squares) Parts(double lambda)
    {
        double sum = 0, weighted = 0, squares = 0;
        for (var j = 0; j < clusters.Sizes.Length; j++)
        {
            var v = clusters.Sizes[j] / (1 + (clusters.Sizes[j] * lambda));
            (sum, weighted, squares) = (sum + v, weighted + (v * clusters.Means[j]), squares + (v * v));
        }

        var mean = weighted / sum;
        double quadratic = clusters.Within, fall = 0;
        for (var j = 0; j < clusters.Sizes.Length; j++)
        {
            var v = clusters.Sizes[j] / (1 + (clusters.Sizes[j] * lambda));
            var deviation = clusters.Means[j] - mean;
            quadratic += v * deviation * deviation;
            fall += v * v * deviation * deviation;
        }

        return (quadratic, fall, sum, squares);
    }
}
