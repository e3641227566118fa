using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Principal axes: loadings that reproduce the correlations off the diagonal, communalities found by iteration.</summary>
/// <param name="Loadings">Items by factors, unrotated; <see langword="null"/> where there are fewer factors than asked for.</param>
/// <param name="Converged">Whether the communalities settled.</param>
/// <param name="Iterations">How often they were computed.</param>
internal sealed record PrincipalAxes(double[,]? Loadings, bool Converged, int Iterations)
{
    private const int MaximumIterations = 50_000;
    private const double Settled = 1e-13;

    internal static PrincipalAxes Of(double[,] correlations, int factors)
    {
        var size = correlations.GetLength(0);
        var reduced = (double[,])correlations.Clone();
        var inverse = RankedEigen.Of(correlations).With(value => 1 / value);
        for (var i = 0; i < size; i++)
        {
            // Squared multiple correlations to start with (Guttman 1956).
            reduced[i, i] = 1 - (1 / inverse[i, i]);
        }

        for (var iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            var loadings = LoadingsOf(reduced, factors);
            if (loadings is null)
            {
                return new PrincipalAxes(null, Converged: false, iteration);
            }

            double change = 0;
            for (var i = 0; i < size; i++)
            {
                double communality = 0;
                for (var factor = 0; factor < factors; factor++)
                {
                    communality += loadings[i, factor] * loadings[i, factor];
                }

                change = Math.Max(change, Math.Abs(communality - reduced[i, i]));
                reduced[i, i] = communality;
            }

            if (change < Settled)
            {
                return new PrincipalAxes(loadings, Converged: true, iteration);
            }
        }

        return new PrincipalAxes(LoadingsOf(reduced, factors), Converged: false, MaximumIterations);
    }

    private static double[,]? LoadingsOf(double[,] reduced, int factors)
    {
        var eigen = RankedEigen.Of(reduced);
        if (eigen.Values[factors - 1] <= 0)
        {
            return null;
        }

        var loadings = new double[reduced.GetLength(0), factors];
        for (var i = 0; i < loadings.GetLength(0); i++)
        {
            for (var factor = 0; factor < factors; factor++)
            {
                loadings[i, factor] = eigen.Vectors[i, factor] * Math.Sqrt(eigen.Values[factor]);
            }
        }

        return loadings;
    }
}
