namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The χ² distribution, both tails and their quantiles.</summary>
/// <remarks>MathNet's quantile takes the lower probability only, so that an upper tail of 1e-10 keeps seven digits; here each tail has its own.</remarks>
internal static class ChiSquareDistribution
{
    /// <summary>P(X ≤ x).</summary>
    internal static double LowerTail(double x, double degreesOfFreedom) => double.IsInfinity(x) ? 1 : IncompleteGamma.Lower(degreesOfFreedom / 2, x / 2);

    /// <summary>P(X ≥ x), from its own tail.</summary>
    internal static double UpperTail(double x, double degreesOfFreedom) => double.IsInfinity(x) ? 0 : IncompleteGamma.Upper(degreesOfFreedom / 2, x / 2);

    /// <summary>The x above which lies the probability q, above 0 and below 1.</summary>
    internal static double UpperQuantile(double q, double degreesOfFreedom) => 2 * IncompleteGamma.UpperQuantile(degreesOfFreedom / 2, q);

    /// <summary>The x below which lies the probability p, above 0 and below 1.</summary>
    internal static double Quantile(double p, double degreesOfFreedom) => 2 * IncompleteGamma.LowerQuantile(degreesOfFreedom / 2, p);
}
