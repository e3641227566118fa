namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>Test and interval of a change under one assumption about the overlap.</summary>
/// <param name="StandardError">Of the change, in its unit.</param>
/// <param name="Statistic">Change / error: t, or z where the degrees of freedom are infinite.</param>
/// <param name="DegreesOfFreedom">Infinite for shares.</param>
/// <param name="PValue">Two-sided.</param>
/// <param name="Interval">Of the change, at the level asked for.</param>
public sealed record WaveTest(double StandardError, double Statistic, double DegreesOfFreedom, double PValue, Interval Interval)
{
    internal static WaveTest Nothing(double level) => new(double.NaN, double.NaN, double.NaN, double.NaN, Interval.Undefined(level: level));
}
