using MathNet.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>Poisson and binomial weights as a saddle point with its error, which keeps its digits where logarithms of gamma functions cancel.</summary>
/// <remarks>
/// Loader (2000), Fast and Accurate Computation of Binomial Probabilities. Arguments need not be whole: the incomplete gamma and beta
/// functions start from these weights.
/// </remarks>
internal static class SaddlePoint
{
    private const double SeriesFrom = 15;

    /// <summary>What Stirling's formula leaves of ln Γ(x+1): ln Γ(x+1) − (x+½)·ln x + x − ½·ln 2π, for x above 0.</summary>
    internal static double StirlingError(double x)
    {
        if (x >= SeriesFrom)
        {
            return Series(x);
        }

        // Up to where the series holds: each step of x adds a term that is small by itself.
        var error = 0.0;
        for (; x < SeriesFrom; x++)
        {
            error += ((x + 0.5) * IncompleteBeta.Log1Plus(1 / x)) - 1;
        }

        return error + Series(x);
    }

    /// <summary>x·ln(x/m) + m − x, the deviance of x from the mean m, without cancellation where they are close.</summary>
    internal static double Deviance(double x, double mean)
    {
        var distance = x - mean;
        if (Math.Abs(distance) >= 0.1 * (x + mean))
        {
            return (x * Math.Log(x / mean)) - distance;
        }

        var ratio = distance / (x + mean);
        var sum = distance * ratio;
        var term = 2 * x * ratio;
        for (var odd = 3; odd < 1000; odd += 2)
        {
            term *= ratio * ratio;
            var next = sum + (term / odd);
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }

    /// <summary>mˣe⁻ᵐ/Γ(x+1), x above 0.</summary>
    internal static double Poisson(double x, double mean) =>
        Math.Exp(-StirlingError(x) - Deviance(x, mean)) / Math.Sqrt(2 * Math.PI * x);

    /// <summary>Γ(a+b+1)/(Γ(a+1)Γ(b+1))·pᵃqᵇ, a and b above 0, p + q = 1.</summary>
    internal static double Binomial(double a, double b, double p, double q)
    {
        var n = a + b;
        var exponent = StirlingError(n) - StirlingError(a) - StirlingError(b) - Deviance(a, n * p) - Deviance(b, n * q);
        return Math.Exp(exponent) * Math.Sqrt(n / (2 * Math.PI * a * b));
    }

    /// <summary>1/(12x) − 1/(360x³) + 1/(1260x⁵) − … (Abramowitz and Stegun 1964, 6.1.41).</summary>
    private static double Series(double x)
    {
        var inverse = 1 / (x * x);
        return Polynomial.Evaluate(
            inverse,
            1.0 / 12,
            -1.0 / 360,
            1.0 / 1260,
            -1.0 / 1680,
            1.0 / 1188,
            -691.0 / 360360,
            1.0 / 156,
            -3617.0 / 122400) / x;
    }
}
