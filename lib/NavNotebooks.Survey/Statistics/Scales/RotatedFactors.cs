namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Loadings after a rotation, with the correlations of the factors.</summary>
/// <param name="Pattern">Items by factors.</param>
/// <param name="Correlations">Factors by factors.</param>
/// <param name="Converged">Whether the iterations settled.</param>
internal sealed record RotatedFactors(double[,] Pattern, double[,] Correlations, bool Converged)
{
    internal static RotatedFactors Unrotated(double[,] loadings)
    {
        var factors = loadings.GetLength(1);
        var identity = new double[factors, factors];
        for (var i = 0; i < factors; i++)
        {
            identity[i, i] = 1;
        }

        return new RotatedFactors((double[,])loadings.Clone(), identity, Converged: true);
    }

    /// <summary>What each factor explains, in items: Σ pattern·structure. Sums to the sum of the communalities.</summary>
    internal double[] Explained()
    {
        var structure = Structure();
        var explained = new double[Correlations.GetLength(0)];
        for (var factor = 0; factor < explained.Length; factor++)
        {
            for (var item = 0; item < Pattern.GetLength(0); item++)
            {
                explained[factor] += Pattern[item, factor] * structure[item, factor];
            }
        }

        return explained;
    }

    /// <summary>Correlations of items with factors: pattern times factor correlations.</summary>
    internal double[,] Structure()
    {
        int items = Pattern.GetLength(0), factors = Correlations.GetLength(0);
        var structure = new double[items, factors];
        for (var item = 0; item < items; item++)
        {
            for (var factor = 0; factor < factors; factor++)
            {
                for (var other = 0; other < factors; other++)
                {
                    structure[item, factor] += Pattern[item, other] * Correlations[other, factor];
                }
            }
        }

        return structure;
    }

    /// <summary>The same factors, what explains most first, each turned so that its loadings sum to 0 or more.</summary>
    internal RotatedFactors Ordered()
    {
        var explained = Explained();
        int[] order = [.. Enumerable.Range(0, explained.Length).OrderByDescending(factor => explained[factor]).ThenBy(factor => factor)];
        double[] signs = [.. order.Select(factor => Enumerable.Range(0, Pattern.GetLength(0)).Sum(item => Pattern[item, factor]) < 0 ? -1.0 : 1.0)];
        var pattern = new double[Pattern.GetLength(0), order.Length];
        var correlations = new double[order.Length, order.Length];
        for (var factor = 0; factor < order.Length; factor++)
        {
            for (var item = 0; item < pattern.GetLength(0); item++)
            {
                pattern[item, factor] = signs[factor] * Pattern[item, order[factor]];
            }

            for (var other = 0; other < order.Length; other++)
            {
                correlations[factor, other] = factor == other ? 1 : signs[factor] * signs[other] * Correlations[order[factor], order[other]];
            }
        }

        return new RotatedFactors(pattern, correlations, Converged);
    }
}
