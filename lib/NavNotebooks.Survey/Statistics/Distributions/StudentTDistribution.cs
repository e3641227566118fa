namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>Student's t distribution, both tails and their quantiles.</summary>
/// <remarks>
/// MathNet's quantile keeps eleven digits at 97.5 per cent, three at 1e-10 and none at 1e-30, because it searches within fixed bounds to a fixed absolute
/// accuracy; here the beta quantile is used. Infinite degrees of freedom are the normal. A t beyond 1e150 counts as infinite.
/// </remarks>
internal static class StudentTDistribution
{
    internal static double Density(double t, double degreesOfFreedom) => double.IsInfinity(degreesOfFreedom)
        ? NormalDistribution.Density(t)
        : Math.Exp(
            -IncompleteBeta.LogBeta(0.5, degreesOfFreedom / 2)
            - (0.5 * Math.Log(degreesOfFreedom))
            - ((degreesOfFreedom + 1) / 2 * IncompleteBeta.Log1Plus(t * t / degreesOfFreedom)));

    /// <summary>P(T ≤ t).</summary>
    internal static double LowerTail(double t, double degreesOfFreedom) => UpperTail(-t, degreesOfFreedom);

    /// <summary>P(T ≥ t), from its own tail.</summary>
    internal static double UpperTail(double t, double degreesOfFreedom)
    {
        var beyond = BothTails(t, degreesOfFreedom) / 2;
        return t > 0 ? beyond : 1 - beyond;
    }

    /// <summary>P(|T| ≥ |t|) = I(ν/(ν+t²); ν/2, ½).</summary>
    internal static double BothTails(double t, double degreesOfFreedom) =>
        double.IsInfinity(degreesOfFreedom) ? 2 * NormalDistribution.UpperTail(Math.Abs(t))
            : double.IsInfinity(t) ? 0
            : IncompleteBeta.Regularized(degreesOfFreedom / 2, 0.5, odds: degreesOfFreedom / t / t);

    /// <summary>The t above which lies the probability q; infinite at 0 and 1.</summary>
    internal static double UpperQuantile(double q, double degreesOfFreedom)
    {
        if (double.IsInfinity(degreesOfFreedom))
        {
            return NormalDistribution.UpperQuantile(q);
        }

        return q == 0.5 ? 0
            : q > 0.5 ? -UpperQuantile(1 - q, degreesOfFreedom)
            : q <= 0 ? double.PositiveInfinity
            : Math.Sqrt(degreesOfFreedom / IncompleteBeta.QuantileOdds(degreesOfFreedom / 2, 0.5, 2 * q));
    }

    /// <summary>The t below which lies the probability p; infinite at 0 and 1.</summary>
    internal static double Quantile(double p, double degreesOfFreedom) => -UpperQuantile(p, degreesOfFreedom);
}
