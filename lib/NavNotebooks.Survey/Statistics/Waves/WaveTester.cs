using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>Tests one difference at several variances.</summary>
internal readonly record struct WaveTester(double Difference, double Level)
{
    internal WaveTest At(double variance, double freedom)
    {
        var error = Math.Sqrt(variance);
        if (error == 0)
        {
            // A census, or a correlation of 1 between equal deviations: the difference is certain.
            return new WaveTest(0, Difference == 0 ? 0 : double.CopySign(double.PositiveInfinity, Difference), freedom, Difference == 0 ? 1 : 0, new Interval(Difference, Difference, Level));
        }

        var statistic = Difference / error;
        return new WaveTest(error, statistic, freedom, PValue.FromT(statistic, freedom), Interval.Around(Difference, CriticalValue.StudentT(freedom, level: Level) * error, level: Level));
    }

    /// <summary>The covariance at which the difference is just significant.</summary>
    internal double TurningCovariance(double variance, double freedom)
    {
        var error = Math.Abs(Difference) / CriticalValue.StudentT(freedom, level: Level);
        return (variance - (error * error)) / 2;
    }
}
