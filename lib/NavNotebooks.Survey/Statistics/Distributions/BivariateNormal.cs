using MathNet.Numerics.Integration;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>Two standard normal variables with a correlation.</summary>
internal static class BivariateNormal
{
    private const double FarFromTheEnd = 0.7;

    private static readonly GaussLegendreRule Rule = new(-1, 1, 20);

    /// <summary>
    /// P(X ≤ x, Y ≤ y) = Φ(x)Φ(y) + 1/2π ∫ exp(−(x² + y² − 2xy·sin θ)/(2cos²θ)) dθ from 0 to arcsin ρ (Sheppard 1900; Drezner and Wesolowsky 1990).
    /// Gauss–Legendre with 20 points; near |ρ| = 1, where the integrand can fall steeply, on panels that halve towards the end.
    /// </summary>
    /// <param name="x">Any number, infinities too.</param>
    /// <param name="y">Any number, infinities too.</param>
    /// <param name="correlation">From −1 to 1.</param>
    internal static double LowerTail(double x, double y, double correlation)
    {
        if (double.IsNegativeInfinity(x) || double.IsNegativeInfinity(y))
        {
            return 0;
        }

        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            return NormalDistribution.LowerTail(Math.Min(x, y));
        }

        if (Math.Abs(correlation) >= 1)
        {
            return correlation > 0
                ? NormalDistribution.LowerTail(Math.Min(x, y))
                : Math.Max(0, NormalDistribution.LowerTail(x) - NormalDistribution.UpperTail(y));
        }

        var independent = NormalDistribution.LowerTail(x) * NormalDistribution.LowerTail(y);
        var sign = Math.Sign(correlation);
        return Math.Clamp(independent + (sign * Dependence(x, sign * y, Math.Abs(correlation)) / (2 * Math.PI)), 0, 1);
    }

    /// <summary>Density of the pair; 0 at infinity.</summary>
    /// <param name="x">Any number.</param>
    /// <param name="y">Any number.</param>
    /// <param name="correlation">Above −1 and below 1.</param>
    internal static double Density(double x, double y, double correlation)
    {
        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            return 0;
        }

        var rest = (1 - correlation) * (1 + correlation);
        return Math.Exp(-((x * x) + (y * y) - (2 * correlation * x * y)) / (2 * rest)) / (2 * Math.PI * Math.Sqrt(rest));
    }

    // Angles are told from π/2 downwards, where they keep their digits.
    private static double Dependence(double x, double y, double correlation)
    {
        var last = Math.Acos(correlation);
        if (last > FarFromTheEnd)
        {
            return Panel(x, y, last, Math.PI / 2);
        }

        var sum = Panel(x, y, FarFromTheEnd, Math.PI / 2);
        var upper = FarFromTheEnd;
        while (upper > last)
        {
            var lower = Math.Max(last, upper / 2);
            sum += Panel(x, y, lower, upper);
            upper = lower;
        }

        return sum;
    }

    private static double Panel(double x, double y, double lower, double upper)
    {
        double middle = (lower + upper) / 2, half = (upper - lower) / 2, sum = 0;
        for (var i = 0; i < Rule.Order; i++)
        {
            var rest = middle + (half * Rule.GetAbscissa(i));
            var (sine, cosine) = (Math.Cos(rest), Math.Sin(rest));

            // x² + y² − 2xy·sin θ = (x − y)² + 2xy(1 − sin θ), and 1 − sin θ = cos²θ/(1 + sin θ).
            sum += Rule.GetWeight(i) * Math.Exp(-((x - y) * (x - y) / (2 * cosine * cosine)) - (x * y / (1 + sine)));
        }

        return half * sum;
    }
}
