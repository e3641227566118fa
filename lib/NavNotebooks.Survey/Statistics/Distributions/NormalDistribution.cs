using MathNet.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The standard normal distribution, both tails to thirteen digits down to 1e-300.</summary>
/// <remarks>MathNet's error function and its inverse hold there (measured), so they are used.</remarks>
internal static class NormalDistribution
{
    internal static double Density(double z) => Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);

    /// <summary>Φ(z).</summary>
    internal static double LowerTail(double z) => UpperTail(-z);

    /// <summary>1 − Φ(z), from its own tail.</summary>
    internal static double UpperTail(double z) =>
        double.IsInfinity(z) ? (z > 0 ? 0 : 1) : SpecialFunctions.Erfc(z / Math.Sqrt(2)) / 2;

    /// <summary>The z below which lies the probability p; infinite at 0 and 1.</summary>
    internal static double Quantile(double p) => -UpperQuantile(p);

    /// <summary>The z above which lies the probability q; infinite at 0 and 1.</summary>
    internal static double UpperQuantile(double q) => q > 0.5
        ? -Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * (1 - q))
        : Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * q);
}
