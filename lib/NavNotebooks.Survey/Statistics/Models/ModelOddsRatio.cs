using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>By what the odds of an outcome are multiplied per unit of a predictor, the others held.</summary>
/// <remarks>e^b, its interval e^ the ends of the coefficient's (Hosmer, Lemeshow and Sturdivant 2013, ch. 3): not symmetric about the ratio.</remarks>
public sealed record ModelOddsRatio : IStatisticalResult
{
    internal ModelOddsRatio(Coefficient coefficient)
    {
        Name = coefficient.Name;
        Value = Math.Exp(coefficient.Value);
        Interval = coefficient.Interval.IsDefined
            ? new Interval(Math.Exp(coefficient.Interval.Low), Math.Exp(coefficient.Interval.High), level: coefficient.Interval.Level)
            : coefficient.Interval;
        PValue = coefficient.PValue;
        Undefined = coefficient.Undefined;
    }

    /// <summary>The predictor.</summary>
    public string Name { get; }

    /// <summary>The ratio; 1 for no difference.</summary>
    public double Value { get; }

    /// <summary>Its interval.</summary>
    public Interval Interval { get; }

    /// <summary>That of the coefficient: two-sided, against a ratio of 1.</summary>
    public double PValue { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"caseload: OR = 1.27 [1.11, 1.45], p &lt; .001".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) => Undefined is { } reason
        ? Name + ": " + ReadingText.Undefined("OR", reason, language)
        : Name + ": " + ModelText.Value("OR = ", Value, Interval, language) + ", " + ReadingText.P(PValue, language);

    /// <summary>The ratio in English.</summary>
    public override string ToString() => Reading(Language.English);
}
