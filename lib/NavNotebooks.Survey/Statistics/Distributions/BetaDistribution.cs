namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The beta distribution: lower tail and quantile.</summary>
internal static class BetaDistribution
{
    /// <summary>P(X ≤ x), x from 0 to 1.</summary>
    internal static double LowerTail(double x, double a, double b) => IncompleteBeta.Regularized(a, b, odds: x / (1 - x));

    /// <summary>The x below which lies the probability p, above 0 and below 1.</summary>
    internal static double Quantile(double p, double a, double b)
    {
        var odds = IncompleteBeta.QuantileOdds(a, b, p);
        return odds / (1 + odds);
    }

    /// <summary>The x above which lies the probability q, above 0 and below 1.</summary>
    internal static double UpperQuantile(double q, double a, double b) => 1 / (1 + IncompleteBeta.QuantileOdds(b, a, q));
}
