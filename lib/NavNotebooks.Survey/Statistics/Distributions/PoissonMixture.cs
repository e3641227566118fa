using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>Σ Poisson(j; mean)·F(j), of values F from 0 to 1 that fall or rise from each j to the next by a known step.</summary>
internal static class PoissonMixture
{
    private const double Enough = 1e-17;

    /// <summary>The sum, outwards from the largest weight until the weights are used up.</summary>
    /// <param name="mean">Mean of the Poisson weights.</param>
    /// <param name="value">F(j).</param>
    /// <param name="step">F(j) − F(j + 1).</param>
    internal static double Sum(double mean, Func<double, double> value, Func<double, double> step)
    {
        var centre = Math.Floor(mean);
        double weight = centre == 0 ? Math.Exp(-mean) : SaddlePoint.Poisson(centre, mean), at = value(centre), sum = weight * at, carry = 0;
        double up = weight, current = at;
        for (var j = centre; up > Enough; j++)
        {
            current -= step(j);
            up *= mean / (j + 1);
            Moments.Add(ref sum, ref carry, up * current);
        }

        double down = weight;
        current = at;
        for (var j = centre; j > 0 && down > Enough; j--)
        {
            current += step(j - 1);
            down *= j / mean;
            Moments.Add(ref sum, ref carry, down * current);
        }

        return Math.Clamp(sum + carry, 0, 1);
    }
}
