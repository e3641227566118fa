using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>A proportional-odds regression of an ordered outcome: log(P(Y ≤ k)/P(Y > k)) = θ(k) − xb (McCullagh 1980).</summary>
/// <remarks>
/// A positive coefficient goes with higher categories, by the same odds at every threshold; <see cref="ParallelLines"/> tests that. Where outcomes are separated, or nobody differs, every number is NaN and <see cref="Undefined"/> says
/// why. Categories that nobody chose have no threshold and probability 0: the others keep their order.
/// </remarks>
public sealed record ProportionalOdds : IStatisticalResult
{
    private readonly Design design;
    private readonly EstimatedModel estimated;
    private readonly OrdinalFit? fit;
    private readonly int[] outcome;

    private ProportionalOdds(EstimatedModel estimated, (Design Design, int[] Outcome, OrdinalFit? Fit, ErrorKind Kind) of)
    {
        (design, outcome, fit, ErrorKind) = of;
        this.estimated = estimated;
        var all = estimated.Coefficients();
        Categories = [.. outcome.Distinct().Order()];
        Thresholds = [.. all.Take(Categories.Count - 1)];
        Coefficients = [.. all.Skip(Categories.Count - 1)];
        OddsRatios = [.. Coefficients.Select(coefficient => new ModelOddsRatio(coefficient))];
        Undefined = estimated.Errors.Undefined;
    }

    /// <summary>Respondents, those of weight 0 not counted.</summary>
    public int Count => outcome.Length;

    /// <summary>The categories that somebody chose, in order.</summary>
    public IReadOnlyList<int> Categories { get; }

    /// <summary>How the standard errors were estimated: classical (observed information), HC0 or CR1.</summary>
    public ErrorKind ErrorKind { get; }

    /// <summary>θ, one less than there are categories, named "1|2" by the categories on both sides.</summary>
    public IReadOnlyList<Coefficient> Thresholds { get; }

    /// <summary>One per predictor, in the order given; in logits.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    /// <summary>By what a unit of each predictor multiplies the odds of a higher category.</summary>
    public IReadOnlyList<ModelOddsRatio> OddsRatios { get; }

    /// <summary>Where outcomes are perfectly separated, by which predictors; otherwise empty.</summary>
    public IReadOnlyList<string> SeparatedBy { get; private init; } = [];

    /// <summary>At its maximum.</summary>
    public double LogLikelihood => fit?.LogLikelihood ?? double.NaN;

    /// <summary>Of the thresholds alone.</summary>
    public double NullLogLikelihood => fit?.NullLogLikelihood ?? double.NaN;

    /// <summary>−2·log-likelihood + 2·(thresholds + coefficients) (Akaike 1974).</summary>
    public double Aic => (2 * estimated.Values.Length) - (2 * LogLikelihood);

    /// <summary>−2·log-likelihood + log n·(thresholds + coefficients) (Schwarz 1978), n the sum of weights.</summary>
    public double Bic => (Math.Log(design.Weights is null ? Count : Moments.Sum(design.Weights)) * estimated.Values.Length) - (2 * LogLikelihood);

    /// <summary>1 − log-likelihood/null log-likelihood (McFadden 1974).</summary>
    public double McFadden => 1 - (LogLikelihood / NullLogLikelihood);

    /// <summary>The likelihood ratio test of all predictors together, whatever the errors; <see langword="null"/> without predictors.</summary>
    public NestedComparison? Test =>
        Coefficients.Count == 0 ? null : NestedComparison.OfLikelihoods((NullLogLikelihood, LogLikelihood), Coefficients.Count, Undefined);

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The coefficient or threshold of a name.</summary>
    /// <param name="name">A predictor's name, or a threshold's such as "1|2".</param>
    /// <exception cref="ArgumentException">The model has no such coefficient.</exception>
    public Coefficient this[string name] => Thresholds.Concat(Coefficients).FirstOrDefault(coefficient => coefficient.Name == name)
        ?? throw Design.NoSuch(name, estimated.Names);

    /// <summary>
    /// Fits θ and b by Newton's rule until they change by less than 1e-12 of their size. Errors: the inverse of the observed information (classical), or that on both sides of the
    /// scores' squares (HC0) or of their sums over clusters times G/(G − 1) (CR1; Stata's <c>ologit, vce(cluster)</c>), then with t(G − 1).
    /// Worked number: x = 1 to 8 and outcomes 1, 1, 2, 1, 2, 3, 2, 3 give b = 1.198 with standard error 0.628, thresholds 4.142 and 7.906; likelihood ratio χ²(1) = 7.482856.
    /// </summary>
    /// <remarks>Assumes independent respondents (or clusters) and one coefficient for all thresholds. Leave missing answers out first: NaN is refused.</remarks>
    /// <param name="outcome">Each respondent's category as a number; only the order of the numbers counts.</param>
    /// <param name="predictors">Columns, none constant or a linear combination of the others.</param>
    /// <param name="errors">Kind of the standard errors; <see cref="ModelErrors.Classical"/> by default.</param>
    /// <param name="options">Weights (how many respondents a row stands for) and level.</param>
    /// <exception cref="ArgumentException">
    /// A value is NaN or infinite, lengths differ, names repeat, respondents are too few, a predictor depends on those before it, or these errors are not to be had.
    /// </exception>
    public static ProportionalOdds Fit(
        ReadOnlySpan<int> outcome,
        IReadOnlyList<Predictor> predictors,
        ModelErrors? errors = null,
        ModelOptions? options = null)
    {
        errors ??= ModelErrors.Classical;
        OrdinalFit.RequireKind(errors.Kind);
        var design = Design.Of(outcome.Length, predictors, (options ?? new ModelOptions()) with { Intercept = true });
        var kept = design.Keep(outcome);
        design.RequireEnough(design.Names.Length - 1 + Math.Max(1, kept.Distinct().Count() - 1));
        var fit = OrdinalFit.Of(design, kept);
        var names = OrdinalFit.Names(design, kept);
        if (fit.Undefined is { } reason)
        {
            var missing = ErrorEstimate.Missing(contrast => contrast, names.Length, reason);
            double[] values = [.. names.Select(_ => double.NaN)];
            return new(new EstimatedModel(names, values, missing, design.Level), (design, kept, null, errors.Kind)) { SeparatedBy = fit.SeparatedBy };
        }

        var estimated = new EstimatedModel(names, fit.Values, fit.Errors(errors), design.Level);
        return new(estimated, (design, kept, fit, errors.Kind));
    }

    /// <summary>The same fit with other standard errors.</summary>
    /// <param name="errors">Their kind.</param>
    /// <exception cref="ArgumentException">These errors are not to be had.</exception>
    public ProportionalOdds WithErrors(ModelErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        OrdinalFit.RequireKind(errors.Kind);
        return fit is null ? this : new(estimated with { Errors = fit.Errors(errors) }, (design, outcome, fit, errors.Kind));
    }

    /// <summary>The Wald test that several coefficients are zero together, with the errors of this fit.</summary>
    /// <param name="names">Predictors, or factors, which stand for all their categories.</param>
    /// <exception cref="ArgumentException">None is named, or the model has no such coefficient.</exception>
    public JointTest TestTogether(params IReadOnlyList<string> names) => estimated.Test(names, design.Predictors);

    /// <summary>The likelihood ratio test of this model against a smaller one of the same outcomes (Wilks 1938), whatever the errors.</summary>
    /// <param name="smaller">A model with some of these predictors.</param>
    /// <exception cref="ArgumentException">It is not nested in this one.</exception>
    public NestedComparison ComparedWith(ProportionalOdds smaller)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        var more = NestedComparison.RequireNested((design, smaller.design), outcome.AsSpan().SequenceEqual(smaller.outcome));
        return NestedComparison.OfLikelihoods((smaller.LogLikelihood, LogLikelihood), more, Undefined ?? smaller.Undefined);
    }

    /// <summary>The predicted probability of a category for each respondent, in the order of the outcomes; 0 for a category that nobody chose.</summary>
    /// <param name="category">One of the outcome's numbers.</param>
    public IReadOnlyList<double> Probabilities(int category) => OrdinalMargins.Probabilities(this, category);

    /// <summary>The average marginal effect of each predictor on the probability of a category. Worked number: in the example of <see cref="Fit"/> 0.113784 on category 3.</summary>
    /// <param name="category">One of the outcome's numbers.</param>
    /// <exception cref="ArgumentException">Nobody chose the category, or a predictor is part of a product.</exception>
    public IReadOnlyList<MarginalEffect> MarginalEffects(int category) => OrdinalMargins.Effects(this, category);

    /// <summary>
    /// The mean probability of each category, in order, if some predictors had the same value for everyone and the others stayed as they are. Worked number: in the example of <see cref="Fit"/> at
    /// x = 5 0.136212, 0.735600 and 0.128188.
    /// </summary>
    /// <param name="at">Values by predictor, none for the respondents as they are; naming a category of a factor sets the others of that factor to 0.</param>
    /// <exception cref="ArgumentException">The model has no such predictor, or it is part of a product.</exception>
    public IReadOnlyList<PredictedMargin> Margin(IReadOnlyDictionary<string, double> at) => OrdinalMargins.At(this, at);

    /// <summary>The test that one coefficient serves all thresholds.</summary>
    public ParallelLines ParallelLines() => Models.ParallelLines.Of(design, outcome);

    /// <summary>"Proportional-odds regression: LR χ²(3) = 12.36, p = .006, McFadden R² = .08, n = 240, classical errors".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language)
    {
        var what = language.In("Proportional-odds regression", "Proporsjonal odds-regresjon");
        if (Undefined is { } reason && double.IsNaN(LogLikelihood))
        {
            return ReadingText.Undefined(what, reason, language) + (SeparatedBy.Count == 0 ? string.Empty : " (" + string.Join(", ", SeparatedBy) + ")");
        }

        return what + ": " + (Test is null ? string.Empty : Test.Reading(language) + ", ")
            + "McFadden R² = " + ReadingText.Bounded(McFadden, 2, language)
            + ModelText.Basis(Count, ErrorKind, Undefined, language);
    }

    /// <summary>The model in English.</summary>
    public override string ToString() => Reading(Language.English);

    internal Design DesignOfFit => design;

    internal EstimatedModel Estimated => estimated;
}
