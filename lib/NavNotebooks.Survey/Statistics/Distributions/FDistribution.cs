namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The F distribution, both tails and the upper quantile.</summary>
internal static class FDistribution
{
    /// <summary>P(F ≤ f).</summary>
    internal static double LowerTail(double f, double between, double within) =>
        double.IsInfinity(f) ? 1
            : double.IsInfinity(within) ? IncompleteGamma.Lower(between / 2, between * f / 2)
            : IncompleteBeta.Regularized(between / 2, within / 2, odds: between * f / within);

    /// <summary>P(F ≥ f) = I(ν₂/(ν₂+ν₁f); ν₂/2, ν₁/2), from its own tail.</summary>
    internal static double UpperTail(double f, double between, double within) =>
        double.IsInfinity(f) ? 0
            : double.IsInfinity(within) ? IncompleteGamma.Upper(between / 2, between * f / 2)
            : IncompleteBeta.Regularized(within / 2, between / 2, odds: within / between / f);

    /// <summary>The f above which lies the probability q, above 0 and below 1.</summary>
    internal static double UpperQuantile(double q, double between, double within) => double.IsInfinity(within)
        ? ChiSquareDistribution.UpperQuantile(q, between) / between
        : within / between / IncompleteBeta.QuantileOdds(within / 2, between / 2, q);
}
