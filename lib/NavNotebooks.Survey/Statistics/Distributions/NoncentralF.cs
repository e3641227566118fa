namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>
/// The noncentral F distribution: Poisson weights of λ/2 on incomplete beta functions (Johnson, Kotz and Balakrishnan 1995, ch. 30),
/// summed from the largest weight outwards; about 12 decimals.
/// </summary>
internal static class NoncentralF
{
    /// <summary>P(F ≤ f).</summary>
    internal static double LowerTail(double f, double between, double within, double noncentrality) => f <= 0
        ? 0
        : PoissonMixture.Sum(
            noncentrality / 2,
            j => IncompleteBeta.Regularized((between / 2) + j, within / 2, odds: between * f / within),
            j => Step((between / 2) + j, within / 2, between * f / within));

    /// <summary>P(F &gt; f).</summary>
    internal static double UpperTail(double f, double between, double within, double noncentrality) => f <= 0
        ? 1
        : PoissonMixture.Sum(
            noncentrality / 2,
            j => IncompleteBeta.Regularized(within / 2, (between / 2) + j, odds: within / between / f),
            j => -Step((between / 2) + j, within / 2, between * f / within));

    /// <summary>I(x; a, b) − I(x; a+1, b) = xᵃ(1−x)ᵇ/(a·B(a, b)).</summary>
    private static double Step(double a, double b, double odds) =>
        Math.Exp((a * (Math.Log(odds) - IncompleteBeta.Log1Plus(odds))) - (b * IncompleteBeta.Log1Plus(odds)) - IncompleteBeta.LogBeta(a, b)) / a;
}
