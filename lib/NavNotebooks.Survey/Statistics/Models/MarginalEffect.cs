using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The average effect of a predictor on a probability.</summary>
/// <remarks>
/// For a quantity the mean of the derivative, for a category of a factor the mean difference from its reference, over the respondents as they are (Greene 2012, ch. 17;
/// Bartus 2005); the error by the delta method from the covariance the model was asked for. Only columns of
/// <see cref="Predictor.OfFactor"/> count as categories: a predictor of 0 and 1 given as a quantity is differentiated. A share: 0.05 is five percentage points.
/// </remarks>
public sealed record MarginalEffect : IStatisticalResult
{
    internal MarginalEffect(Coefficient estimate)
    {
        Name = estimate.Name;
        Value = estimate.Value;
        StandardError = estimate.StandardError;
        DegreesOfFreedom = estimate.DegreesOfFreedom;
        Statistic = estimate.Statistic;
        PValue = estimate.PValue;
        Interval = estimate.Interval;
        Undefined = estimate.Undefined;
    }

    /// <summary>The predictor.</summary>
    public string Name { get; }

    /// <summary>Change of the probability, per unit of a quantity.</summary>
    public double Value { get; }

    /// <summary>Its standard error.</summary>
    public double StandardError { get; }

    /// <summary>Of t; infinity where the statistic is z.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>t or z against zero.</summary>
    public double Statistic { get; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; }

    /// <summary>Value ± t·standard error.</summary>
    public Interval Interval { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"caseload: AME = 0.02 [0.01, 0.03], p = .004".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) => Undefined is { } reason
        ? Name + ": " + ReadingText.Undefined("AME", reason, language)
        : Name + ": " + ModelText.Value("AME = ", Value, Interval, language) + ", " + ReadingText.P(PValue, language);

    /// <summary>The effect in English.</summary>
    public override string ToString() => Reading(Language.English);
}
