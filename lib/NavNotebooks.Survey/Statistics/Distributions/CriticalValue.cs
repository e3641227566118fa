using MathNet.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>How many standard errors an interval reaches to each side of its estimate.</summary>
public static class CriticalValue
{
    private const int MostSteps = 100;

    /// <summary>Newton's rule doubles the digits at each step, so that after one of this size there are none left to gain.</summary>
    private const double LastStep = 1e-8;

    /// <summary>Two-sided value of the standard normal: √2·erfc⁻¹(1 − level). Worked number: level 0.95 gives 1.959964.</summary>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static double Normal(double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        return Math.Sqrt(2) * SpecialFunctions.ErfcInv(1 - level);
    }

    /// <summary>
    /// Two-sided value of Student's t: the t whose two-sided p is 1 − level, by Newton's rule on logarithms, where the tail is
    /// nearly a straight line. Worked number: level 0.95 with 10 degrees of freedom gives 2.228139.
    /// </summary>
    /// <param name="degreesOfFreedom">Above 0, need not be whole; infinity gives the normal. NaN gives NaN.</param>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level or the degrees of freedom are out of range.</exception>
    public static double StudentT(double degreesOfFreedom, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (double.IsNaN(degreesOfFreedom))
        {
            return double.NaN;
        }

        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        var t = Normal(level);
        if (double.IsInfinity(degreesOfFreedom))
        {
            return t;
        }

        for (var step = 0; step < MostSteps; step++)
        {
            var p = PValue.FromT(t, degreesOfFreedom);
            var slope = -2 * t * Density(t, degreesOfFreedom) / p;
            var move = (Math.Log(1 - level) - Math.Log(p)) / slope;
            t *= Math.Exp(move);
            if (Math.Abs(move) < LastStep)
            {
                break;
            }
        }

        return t;
    }

    private static double Density(double t, double degreesOfFreedom) =>
        Math.Exp(
            -IncompleteBeta.LogBeta(0.5, degreesOfFreedom / 2)
            - (0.5 * Math.Log(degreesOfFreedom))
            - ((degreesOfFreedom + 1) / 2 * IncompleteBeta.Log1Plus(t * t / degreesOfFreedom)));
}
