using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>One estimated coefficient of a regression.</summary>
/// <remarks>
/// In units of the response per unit of the predictor; in logistic and proportional-odds models in logits per unit. Where the errors are undefined all but the value
/// is NaN; with a standard error of 0, that of a perfect fit, statistic and p are, and <see cref="Undefined"/> says that nothing varies.
/// </remarks>
public sealed record Coefficient : IStatisticalResult
{
    /// <summary>The name that the intercept goes by.</summary>
    public const string InterceptName = "(intercept)";

    internal Coefficient(string name, double value, (double Error, double DegreesOfFreedom, double Level) spread, UndefinedReason? undefined)
    {
        Name = name;
        Value = value;
        StandardError = double.IsNaN(spread.DegreesOfFreedom) ? double.NaN : spread.Error;
        DegreesOfFreedom = spread.DegreesOfFreedom;
        Undefined = undefined
            ?? (double.IsNaN(StandardError) ? UndefinedReason.TooFewObservations
            : StandardError == 0 ? UndefinedReason.NoVariation
            : null);
        Statistic = StandardError > 0 ? value / StandardError : double.NaN;
        PValue = Distributions.PValue.FromT(Statistic, spread.DegreesOfFreedom);
        Interval = StandardError >= 0
            ? Interval.Around(value, CriticalValue.StudentT(spread.DegreesOfFreedom, level: spread.Level) * StandardError, level: spread.Level)
            : Interval.Undefined(level: spread.Level);
    }

    /// <summary>Name of the predictor, or <see cref="InterceptName"/>.</summary>
    public string Name { get; }

    /// <summary>The estimate.</summary>
    public double Value { get; }

    /// <summary>Its standard error, of the kind the model was asked for.</summary>
    public double StandardError { get; }

    /// <summary>Of t; infinity where the statistic is z.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>t or z against zero.</summary>
    public double Statistic { get; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; }

    /// <summary>Value ± t(degrees of freedom)·standard error.</summary>
    public Interval Interval { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"caseload: b = 0.24 [0.11, 0.37], t(96) = 3.61, p &lt; .001".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) => Name + ": " + ModelText.Estimate("b", this, language);

    /// <summary>The coefficient in English.</summary>
    public override string ToString() => Reading(Language.English);
}
