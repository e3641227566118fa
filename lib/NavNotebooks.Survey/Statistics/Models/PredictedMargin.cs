using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>An average prediction of a model, were some predictors the same for everyone and the others as they are.</summary>
/// <remarks>
/// Mean over respondents of the predicted response (Lane and Nelder 1982, "predicted margins"; Graubard and Korn 1999); its error by the delta method from the covariance the model was asked for, the respondents' own
/// values taken as fixed. Intervals are symmetric and may pass the bounds of a probability.
/// </remarks>
public sealed record PredictedMargin : IStatisticalResult
{
    private PredictedMargin(Coefficient estimate)
    {
        Name = estimate.Name;
        Value = estimate.Value;
        StandardError = estimate.StandardError;
        DegreesOfFreedom = estimate.DegreesOfFreedom;
        Interval = estimate.Interval;
        Undefined = estimate.Interval.IsDefined ? null : estimate.Undefined;
    }

    /// <summary>What was set, such as "role: mayor" or "caseload = 40".</summary>
    public string Name { get; }

    /// <summary>The average, in the unit of the response; a share for probabilities.</summary>
    public double Value { get; }

    /// <summary>Its standard error.</summary>
    public double StandardError { get; }

    /// <summary>Of the t behind the interval; infinity for the normal.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Value ± t·standard error.</summary>
    public Interval Interval { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>"role: mayor: predicted 3.52 [3.30, 3.74]".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language) =>
        Name + ": " + ModelText.Value(language.In("predicted ", "forventet "), Value, Interval, language);

    /// <summary>The margin in English.</summary>
    public override string ToString() => Reading(Language.English);

    internal static PredictedMargin At(Margins margins, EstimatedModel model, IReadOnlyDictionary<string, double> at)
    {
        ArgumentNullException.ThrowIfNull(at);
        return Of(margins, model, (NameOf(at), margins.Setting(at)));
    }

    internal static PredictedMargin Of(Coefficient estimate) => new(estimate);

    internal static string NameOf(IReadOnlyDictionary<string, double> at) =>
        string.Join(", ", at.Select(pair => pair.Key + " = " + NumberText.Ungrouped(pair.Value, pair.Value % 1 == 0 ? 0 : 2, Language.English)));

    internal static IReadOnlyList<PredictedMargin> OfFactor(Margins margins, EstimatedModel model, (string Factor, Design Design) of)
    {
        Predictor[] categories = [.. of.Design.Predictors.Where(predictor => predictor.Factor == of.Factor)];
        if (categories.Length == 0)
        {
            throw Design.NoSuch(of.Factor, of.Design.Names);
        }

        return
        [
            Of(margins, model, ($"{of.Factor}: {categories[0].Reference}", margins.Setting(categories[0].Name, 0))),
            .. categories.Select(category => Of(margins, model, (category.Name, margins.Setting(category.Name, 1)))),
        ];
    }

    private static PredictedMargin Of(Margins margins, EstimatedModel model, (string Name, Dictionary<int, double> Setting) what)
    {
        var (value, gradient) = margins.Prediction(what.Setting);
        return new PredictedMargin(model.Combine(what.Name, value, gradient));
    }
}
