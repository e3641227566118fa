using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>Intervals of correlations on Fisher's scale.</summary>
internal static class FisherZ
{
    /// <summary>tanh(artanh r ± z·error): Fisher (1921); at ±1 the point itself.</summary>
    internal static Interval Around(double correlation, double error, double level)
    {
        if (Math.Abs(correlation) == 1)
        {
            return new Interval(correlation, correlation, level: level);
        }

        var (centre, margin) = (Math.Atanh(correlation), CriticalValue.Normal(level) * error);
        return new Interval(Math.Tanh(centre - margin), Math.Tanh(centre + margin), level: level);
    }
}
