namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The p-value of a test statistic under its null distribution, computed from the tail so that small p keep their digits.</summary>
/// <remarks>All are numbers from 0 to 1, and NaN where the statistic is NaN. An infinite statistic gives 0.</remarks>
public static class PValue
{
    /// <summary>Two-sided p of a standard normal statistic: erfc(|z|/√2). Worked number: z = 1.96 gives 0.0499958.</summary>
    /// <param name="z">Any sign.</param>
    public static double FromZ(double z) =>
        double.IsNaN(z) ? double.NaN : 2 * NormalDistribution.UpperTail(Math.Abs(z));

    /// <summary>
    /// Two-sided p of Student's t: I(ν/(ν+t²); ν/2, 1/2), I the regularised incomplete beta function
    /// (Abramowitz and Stegun 1964, 26.7.1). Worked number: t = 2.228139 with 10 degrees of freedom gives 0.05.
    /// </summary>
    /// <param name="t">Any sign.</param>
    /// <param name="degreesOfFreedom">Above 0, need not be whole; infinity gives the normal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not above 0.</exception>
    public static double FromT(double t, double degreesOfFreedom)
    {
        if (double.IsNaN(t) || double.IsNaN(degreesOfFreedom))
        {
            return double.NaN;
        }

        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        return StudentTDistribution.BothTails(t, degreesOfFreedom);
    }

    /// <summary>
    /// Upper-tail p of F: I(ν₂/(ν₂+ν₁F); ν₂/2, ν₁/2) (Abramowitz and Stegun 1964, 26.6.2).
    /// Worked number: F = 4.964603 with 1 and 10 degrees of freedom gives 0.05.
    /// </summary>
    /// <param name="f">Not negative.</param>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">F is negative, or degrees of freedom are not above 0.</exception>
    public static double FromF(double f, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        if (double.IsNaN(f))
        {
            return double.NaN;
        }

        Require.Count(double.IsInfinity(f) ? 0 : f, nameof(f));
        Require.DegreesOfFreedom(degreesOfFreedomBetween, nameof(degreesOfFreedomBetween));
        Require.DegreesOfFreedom(degreesOfFreedomWithin, nameof(degreesOfFreedomWithin));
        return FDistribution.UpperTail(f, degreesOfFreedomBetween, degreesOfFreedomWithin);
    }

    /// <summary>
    /// Upper-tail p of χ²: Q(ν/2, χ²/2), Q the regularised upper incomplete gamma function
    /// (Abramowitz and Stegun 1964, 26.4.19). Worked number: χ² = 3.841459 with 1 degree of freedom gives 0.05.
    /// </summary>
    /// <param name="chiSquare">Not negative.</param>
    /// <param name="degreesOfFreedom">Above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">χ² is negative, or the degrees of freedom are not above 0.</exception>
    public static double FromChiSquare(double chiSquare, double degreesOfFreedom)
    {
        if (double.IsNaN(chiSquare))
        {
            return double.NaN;
        }

        Require.Count(double.IsInfinity(chiSquare) ? 0 : chiSquare, nameof(chiSquare));
        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        return ChiSquareDistribution.UpperTail(chiSquare, degreesOfFreedom);
    }
}
