namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The noncentral t distribution, by the twin series of Lenth (1989, Applied Statistics algorithm 243); about 12 decimals.</summary>
internal static class NoncentralT
{
    private const int MostTerms = 100_000;
    private const double Enough = 1e-14;

    /// <summary>Beyond this the first Poisson weight, exp(−δ²/2), is lost to underflow, and the normal approximation takes over.</summary>
    private const double LargestNoncentrality = 37;

    /// <summary>P(T ≤ t).</summary>
    internal static double LowerTail(double t, double degreesOfFreedom, double noncentrality)
    {
        if (t < 0)
        {
            return 1 - LowerTail(-t, degreesOfFreedom, -noncentrality);
        }

        if (Math.Abs(noncentrality) > LargestNoncentrality)
        {
            return Approximate(t, degreesOfFreedom, noncentrality);
        }

        return Math.Clamp(Normal(-noncentrality) + Series(t, degreesOfFreedom, noncentrality), 0, 1);
    }

    /// <summary>Φ(x).</summary>
    internal static double Normal(double x) => NormalDistribution.LowerTail(x);

    /// <summary>P(0 ≤ T ≤ t): Poisson weights on incomplete beta functions, each got from the last by its recurrence.</summary>
    private static double Series(double t, double degreesOfFreedom, double noncentrality)
    {
        if (t == 0)
        {
            return 0;
        }

        double x = t * t / ((t * t) + degreesOfFreedom), b = degreesOfFreedom / 2, half = noncentrality * noncentrality / 2;
        var rest = Math.Exp(-b * IncompleteBeta.Log1Plus(t * t / degreesOfFreedom));
        var evenWeight = 0.5 * Math.Exp(-half);
        var oddWeight = Math.Sqrt(2 / Math.PI) * evenWeight * noncentrality;
        double evenBeta = IncompleteBeta.Regularized(0.5, b, t * t / degreesOfFreedom), oddBeta = 1 - rest;
        var evenStep = 2 * rest * Math.Exp((0.5 * Math.Log(x)) - IncompleteBeta.LogBeta(0.5, b));
        var oddStep = b * x * rest;
        double sum = (evenWeight * evenBeta) + (oddWeight * oddBeta), left = 0.5 - evenWeight;
        for (var term = 1; term < MostTerms && 2 * left * evenBeta > Enough; term++)
        {
            evenBeta -= evenStep;
            oddBeta -= oddStep;
            evenStep *= x * (term + b - 0.5) / (term + 0.5);
            oddStep *= x * (term + b) / (term + 1);
            evenWeight *= half / term;
            oddWeight *= half / (term + 0.5);
            left -= evenWeight;
            sum += (evenWeight * evenBeta) + (oddWeight * oddBeta);
        }

        return sum;
    }

    /// <summary>Abramowitz and Stegun (1964), 26.7.10.</summary>
    private static double Approximate(double t, double degreesOfFreedom, double noncentrality)
    {
        var shrink = 1 / (4 * degreesOfFreedom);
        return Normal(((t * (1 - shrink)) - noncentrality) / Math.Sqrt(1 + (t * t * 2 * shrink)));
    }
}
