namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The binomial distribution: how many of n succeed when each does with probability p.</summary>
internal static class BinomialDistribution
{
    /// <summary>P(X = k).</summary>
    internal static double Probability(int k, int n, double p) =>
        k < 0 || k > n ? 0
            : p <= 0 ? (k == 0 ? 1 : 0)
            : p >= 1 ? (k == n ? 1 : 0)
            : k == 0 ? Math.Exp(n * IncompleteBeta.Log1Plus(-p))
            : k == n ? Math.Pow(p, n)
            : SaddlePoint.Binomial(k, n - k, p, 1 - p);

    /// <summary>P(X ≤ k).</summary>
    internal static double LowerTail(int k, int n, double p) =>
        k < 0 ? 0 : k >= n ? 1 : IncompleteBeta.Regularized(n - k, k + 1, odds: (1 - p) / p);

    /// <summary>P(X ≥ k), k itself included.</summary>
    internal static double UpperTail(int k, int n, double p) =>
        k <= 0 ? 1 : k > n ? 0 : IncompleteBeta.Regularized(k, n - k + 1, odds: p / (1 - p));
}
