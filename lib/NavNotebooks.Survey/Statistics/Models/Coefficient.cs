using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>One estimated coefficient of a regression.</summary>
/// <remarks>In units of the response per unit of the predictor. Without residual degrees of freedom all but the value is NaN.</remarks>
public sealed record Coefficient
{
    /// <summary>The name that the intercept goes by.</summary>
    public const string InterceptName = "(intercept)";

    internal Coefficient(string name, double value, double standardError, (double DegreesOfFreedom, double Level) freedom)
    {
        Name = name;
        Value = value;
        StandardError = standardError;
        Statistic = standardError > 0 ? value / standardError : double.NaN;
        PValue = Distributions.PValue.FromT(Statistic, freedom.DegreesOfFreedom);
        Interval = standardError >= 0
            ? Interval.Around(value, CriticalValue.StudentT(freedom.DegreesOfFreedom, level: freedom.Level) * standardError, level: freedom.Level)
            : Interval.Undefined(level: freedom.Level);
    }

    /// <summary>Name of the predictor, or <see cref="InterceptName"/>.</summary>
    public string Name { get; }

    /// <summary>The estimate.</summary>
    public double Value { get; }

    /// <summary>Its classical standard error, that of equal variances.</summary>
    public double StandardError { get; }

    /// <summary>t against zero; NaN for a perfect fit, where the error is 0.</summary>
    public double Statistic { get; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; }

    /// <summary>Value ± t(n − parameters)·standard error.</summary>
    public Interval Interval { get; }
}
