using MathNet.Numerics;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Quantiles of replicates and the bias-corrected, accelerated limits.</summary>
internal static class BootstrapQuantiles
{
    private const double Rounding = 1e-13;

    /// <summary>
    /// The replicate of rank (R + 1)α; between two ranks by straight line on the scale of normal quantiles (Davison and Hinkley 1997,
    /// 5.2.1, eq. 5.8); beyond the first or last rank that replicate itself.
    /// </summary>
    internal static double Of(ReadOnlySpan<double> sorted, double share)
    {
        var rank = (sorted.Length + 1) * share;
        var below = (int)rank;
        if (below < 1)
        {
            return sorted[0];
        }

        if (below >= sorted.Length || below == rank)
        {
            return sorted[Math.Min(below, sorted.Length) - 1];
        }

        double low = Normal((double)below / (sorted.Length + 1)), high = Normal((below + 1.0) / (sorted.Length + 1));
        return sorted[below - 1] + ((Normal(share) - low) / (high - low) * (sorted[below] - sorted[below - 1]));
    }

    /// <summary>The interval between the quantiles of the two tails.</summary>
    internal static Interval Percentile(ReadOnlySpan<double> sorted, double level) =>
        new(Of(sorted, (1 - level) / 2), Of(sorted, (1 + level) / 2), level);

    /// <summary>Undefined where the correction or the acceleration is not finite, or where the acceleration turns a limit round.</summary>
    internal static Interval Accelerated(ReadOnlySpan<double> sorted, double level, double correction, double acceleration)
    {
        if (!double.IsFinite(correction) || !double.IsFinite(acceleration))
        {
            return Interval.Undefined(level: level);
        }

        double low = Share((1 - level) / 2), high = Share((1 + level) / 2);
        return low <= high ? new Interval(Of(sorted, low), Of(sorted, high), level) : Interval.Undefined(level: level);

        double Share(double tail)
        {
            var moved = correction + Normal(tail);
            return Lower(correction + (moved / (1 - (acceleration * moved))));
        }
    }

    /// <summary>Φ⁻¹ of the share of replicates below the estimate; one that differs by rounding alone is not below.</summary>
    internal static double Correction(ReadOnlySpan<double> sorted, double estimate)
    {
        var bound = estimate - (Rounding * Math.Max(Math.Abs(sorted[0]), Math.Abs(sorted[^1])));
        var below = 0;
        while (below < sorted.Length && sorted[below] < bound)
        {
            below++;
        }

        return Normal((double)below / sorted.Length);
    }

    /// <summary>Σl³ / (6·(Σl²)^1.5) of empirical influence values.</summary>
    internal static double Acceleration(ReadOnlySpan<double> influence)
    {
        double squares = 0, cubes = 0;
        foreach (var value in influence)
        {
            squares += value * value;
            cubes += value * value * value;
        }

        return squares == 0 ? 0 : cubes / (6 * Math.Pow(squares, 1.5));
    }

    private static double Normal(double share) => -Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * share);

    private static double Lower(double z) => SpecialFunctions.Erfc(-z / Math.Sqrt(2)) / 2;
}
