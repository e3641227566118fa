namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>How many standard errors an interval reaches to each side of its estimate.</summary>
public static class CriticalValue
{
    /// <summary>Two-sided value of the standard normal: √2·erfc⁻¹(1 − level). Worked number: level 0.95 gives 1.959964.</summary>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static double Normal(double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        return NormalDistribution.UpperQuantile((1 - level) / 2);
    }

    /// <summary>
    /// Two-sided value of Student's t: the t whose two-sided p is 1 − level, from the quantile of the beta distribution
    /// (Abramowitz and Stegun 1964, 26.7.1). Worked number: level 0.95 with 10 degrees of freedom gives 2.228139.
    /// </summary>
    /// <param name="degreesOfFreedom">Above 0, need not be whole; infinity gives the normal. NaN gives NaN.</param>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level or the degrees of freedom are out of range.</exception>
    public static double StudentT(double degreesOfFreedom, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (double.IsNaN(degreesOfFreedom))
        {
            return double.NaN;
        }

        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        return StudentTDistribution.UpperQuantile((1 - level) / 2, degreesOfFreedom);
    }

    /// <summary>
    /// Upper value of F: the F whose p is 1 − level, from the quantile of the beta distribution (Abramowitz and Stegun 1964, 26.6.2).
    /// Worked number: level 0.95 with 1 and 10 degrees of freedom gives 4.964603.
    /// </summary>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0; infinity gives χ² over its degrees of freedom.</param>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level or the degrees of freedom are out of range.</exception>
    public static double F(double degreesOfFreedomBetween, double degreesOfFreedomWithin, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.DegreesOfFreedom(degreesOfFreedomBetween, nameof(degreesOfFreedomBetween));
        Require.DegreesOfFreedom(degreesOfFreedomWithin, nameof(degreesOfFreedomWithin));
        return FDistribution.UpperQuantile(1 - level, degreesOfFreedomBetween, degreesOfFreedomWithin);
    }

    /// <summary>
    /// Upper value of χ²: the χ² whose p is 1 − level, from the quantile of the gamma distribution (Abramowitz and Stegun 1964, 26.4.19).
    /// Worked number: level 0.95 with 1 degree of freedom gives 3.841459.
    /// </summary>
    /// <param name="degreesOfFreedom">Above 0.</param>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level or the degrees of freedom are out of range.</exception>
    public static double ChiSquare(double degreesOfFreedom, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        return ChiSquareDistribution.UpperQuantile(1 - level, degreesOfFreedom);
    }
}
