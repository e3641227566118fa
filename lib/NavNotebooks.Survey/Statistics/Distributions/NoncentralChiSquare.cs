namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>
/// The noncentral χ² distribution: Poisson weights of λ/2 on central χ² of ν + 2j degrees of freedom (Johnson, Kotz and Balakrishnan
/// 1995, ch. 29), summed from the largest weight outwards (Benton and Krishnamoorthy 2003); about 13 decimals.
/// </summary>
internal static class NoncentralChiSquare
{
    /// <summary>P(X ≤ x).</summary>
    internal static double LowerTail(double x, double degreesOfFreedom, double noncentrality) => x <= 0
        ? 0
        : PoissonMixture.Sum(
            noncentrality / 2,
            j => IncompleteGamma.Lower((degreesOfFreedom / 2) + j, x / 2),
            j => SaddlePoint.Poisson((degreesOfFreedom / 2) + j, x / 2));

    /// <summary>P(X &gt; x).</summary>
    internal static double UpperTail(double x, double degreesOfFreedom, double noncentrality) => x <= 0
        ? 1
        : PoissonMixture.Sum(
            noncentrality / 2,
            j => IncompleteGamma.Upper((degreesOfFreedom / 2) + j, x / 2),
            j => -SaddlePoint.Poisson((degreesOfFreedom / 2) + j, x / 2));
}
