namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>The one-factor model of a covariance matrix by maximum likelihood.</summary>
/// <param name="Loadings">In the unit of each item; their sum is not negative.</param>
/// <param name="Uniquenesses">Variance of each item that the factor leaves.</param>
/// <param name="Converged">Whether the iterations settled.</param>
internal sealed record OneFactor(double[] Loadings, double[] Uniquenesses, bool Converged)
{
    /// <summary>The share of an item's variance that the factor leaves is held at this or above, as in R's factanal.</summary>
    internal const double LeastUniqueness = 0.005;

    private const int MaximumIterations = 500_000;
    private const double Settled = 1e-14;

    /// <summary>Expectation and maximisation in turn (Rubin and Thayer 1982), on correlations, then turned back.</summary>
    internal static OneFactor Fit(double[,] covariances)
    {
        var size = covariances.GetLength(0);
        double[] deviations = [.. Enumerable.Range(0, size).Select(i => Math.Sqrt(covariances[i, i]))];
        var correlations = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                correlations[i, j] = covariances[i, j] / (deviations[i] * deviations[j]);
            }
        }

        double[] loadings = Start(correlations), uniquenesses = [.. loadings.Select(loading => 1 - (loading * loading))];
        var converged = false;
        for (var iteration = 0; iteration < MaximumIterations && !converged; iteration++)
        {
            converged = Step(correlations, loadings, uniquenesses) < Settled;
        }

        var sign = loadings.Zip(deviations, (loading, deviation) => loading * deviation).Sum() < 0 ? -1 : 1;
        return new OneFactor(
            [.. loadings.Zip(deviations, (loading, deviation) => sign * loading * deviation)],
            [.. uniquenesses.Zip(deviations, (uniqueness, deviation) => uniqueness * deviation * deviation)],
            converged);
    }

    private static double[] Start(double[,] correlations)
    {
        var eigen = RankedEigen.Of(correlations);
        var scale = Math.Sqrt(eigen.Values[0]);
        return [.. Enumerable.Range(0, correlations.GetLength(0)).Select(i => Math.Clamp(scale * eigen.Vectors[i, 0], -0.95, 0.95))];
    }

    // One step in place; gives the largest change.
    private static double Step(double[,] correlations, double[] loadings, double[] uniquenesses)
    {
        var size = loadings.Length;
        double information = 1;
        for (var i = 0; i < size; i++)
        {
            information += loadings[i] * loadings[i] / uniquenesses[i];
        }

        Span<double> weights = stackalloc double[size], crossed = stackalloc double[size];
        for (var i = 0; i < size; i++)
        {
            weights[i] = loadings[i] / uniquenesses[i] / information;
        }

        // The factor's expected square is its variance given the items, 1/information, plus that of its score.
        var square = 1 / information;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                crossed[i] += correlations[i, j] * weights[j];
            }

            square += weights[i] * crossed[i];
        }

        double change = 0;
        for (var i = 0; i < size; i++)
        {
            var loading = crossed[i] / square;
            var uniqueness = Math.Max(LeastUniqueness, 1 - (loading * crossed[i]));
            change = Math.Max(change, Math.Max(Math.Abs(loading - loadings[i]), Math.Abs(uniqueness - uniquenesses[i])));
            (loadings[i], uniquenesses[i]) = (loading, uniqueness);
        }

        return change;
    }
}
