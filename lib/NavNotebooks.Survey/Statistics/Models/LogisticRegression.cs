using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>A logistic regression by maximum likelihood: log(p/(1 − p)) = Xb (Cox 1958; McCullagh and Nelder 1989, ch. 4).</summary>
/// <remarks>
/// Where outcomes are separated there is no maximum: every number is NaN, <see cref="Undefined"/> says so and <see cref="SeparatedBy"/> names the predictors. Where
/// everyone has the same outcome nothing varies and every number is NaN too.
/// </remarks>
public sealed record LogisticRegression : IStatisticalResult
{
    /// <summary>Keeps what is divided by it finite where a probability is all but 0 or 1.</summary>
    private const double LeastWeight = 1e-300;

    private readonly Design design;
    private readonly EstimatedModel estimated;
    private readonly WorkingModel? working;
    private readonly bool[] outcome;

    private LogisticRegression(EstimatedModel estimated, (Design Design, bool[] Outcome, WorkingModel? Working, ErrorKind Kind) of)
    {
        (design, outcome, working, ErrorKind) = of;
        this.estimated = estimated;
        Coefficients = estimated.Coefficients();
        OddsRatios = [.. Coefficients.Skip(design.Offset).Select(coefficient => new ModelOddsRatio(coefficient))];
        Undefined = estimated.Errors.Undefined;
    }

    /// <summary>Respondents, those of weight 0 not counted.</summary>
    public int Count => outcome.Length;

    /// <summary>How the standard errors were estimated.</summary>
    public ErrorKind ErrorKind { get; }

    /// <summary>The intercept, if any, and then the predictors in the order given; in logits.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    /// <summary>One per predictor.</summary>
    public IReadOnlyList<ModelOddsRatio> OddsRatios { get; }

    /// <summary>Where the outcome is perfectly separated, by which predictors, together if several; otherwise empty.</summary>
    public IReadOnlyList<string> SeparatedBy { get; private init; } = [];

    /// <summary>Predicted probabilities, in the order of the outcomes; respondents of weight 0 have none.</summary>
    public IReadOnlyList<double> Probabilities { get; private init; } = [];

    /// <summary>At its maximum.</summary>
    public double LogLikelihood { get; private init; } = double.NaN;

    /// <summary>Of the same share for everyone; without an intercept of one half.</summary>
    public double NullLogLikelihood { get; private init; } = double.NaN;

    /// <summary>−2·log-likelihood + 2·coefficients (Akaike 1974).</summary>
    public double Aic => (2 * Coefficients.Count) - (2 * LogLikelihood);

    /// <summary>−2·log-likelihood + log n·coefficients (Schwarz 1978), n the sum of weights.</summary>
    public double Bic => (Math.Log(Total) * Coefficients.Count) - (2 * LogLikelihood);

    /// <summary>1 − log-likelihood/null log-likelihood (McFadden 1974).</summary>
    public double McFadden => 1 - (LogLikelihood / NullLogLikelihood);

    /// <summary>(1 − (L₀/L)^(2/n))/(1 − L₀^(2/n)) (Nagelkerke 1991).</summary>
    public double Nagelkerke =>
        (1 - Math.Exp(2 / Total * (NullLogLikelihood - LogLikelihood))) / (1 - Math.Exp(2 / Total * NullLogLikelihood));

    /// <summary>Mean predicted probability of those with the outcome less that of those without (Tjur 2009).</summary>
    public double Tjur { get; private init; } = double.NaN;

    /// <summary>The likelihood ratio test of all predictors together, whatever the errors; <see langword="null"/> without predictors.</summary>
    public NestedComparison? Test => Coefficients.Count == design.Offset
        ? null
        : NestedComparison.OfLikelihoods((NullLogLikelihood, LogLikelihood), Coefficients.Count - design.Offset, Undefined);

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    private double Total => design.Weights is null ? Count : Moments.Sum(design.Weights);

    /// <summary>The coefficient of a name.</summary>
    /// <param name="name">A predictor's name, or <see cref="Coefficient.InterceptName"/>.</param>
    /// <exception cref="ArgumentException">The model has no such coefficient.</exception>
    public Coefficient this[string name] => Coefficients[design.IndexOf(name)];

    /// <summary>
    /// Fits log(p/(1 − p)) = Xb by Newton's rule until coefficients change by less than 1e-12 of their size; errors are those of <see cref="ModelErrors"/>, by default from the
    /// information matrix. Worked number: x = 1, 2, 3, 4, 5, 6 and outcomes no, no, yes, no, yes, yes give intercept −4.249, slope 1.214 with standard error 0.913,
    /// and an odds ratio of 3.367 [0.563, 20.139]; likelihood ratio χ²(1) = 3.361792, R² of McFadden 0.404170, Nagelkerke 0.571949 and Tjur 0.445043.
    /// </summary>
    /// <remarks>Assumes independent respondents (or clusters) and logits linear in the predictors. Leave missing answers out first: NaN is refused.</remarks>
    /// <param name="outcome">Whether each respondent has the outcome.</param>
    /// <param name="predictors">Columns, none a linear combination of the others (or of the intercept).</param>
    /// <param name="errors">Kind of the standard errors; <see cref="ModelErrors.Classical"/> by default.</param>
    /// <param name="options">Intercept, weights (how many respondents a row stands for) and level.</param>
    /// <exception cref="ArgumentException">
    /// A value is NaN or infinite, lengths differ, names repeat, respondents are too few, or a predictor depends on those before it.
    /// </exception>
    public static LogisticRegression Fit(
        ReadOnlySpan<bool> outcome,
        IReadOnlyList<Predictor> predictors,
        ModelErrors? errors = null,
        ModelOptions? options = null)
    {
        errors ??= ModelErrors.Classical;
        var design = Design.Of(outcome.Length, predictors, options ?? new ModelOptions());
        design.RequireEnough(design.Names.Length);
        var factors = Householder.Of(design.Columns);
        design.RequireIndependence(factors);
        var kept = design.Keep(outcome);
        if (Array.TrueForAll(kept, each => each == kept[0]))
        {
            return Missing((design, kept, errors.Kind), UndefinedReason.NoVariation);
        }

        var fit = LogisticIterations.Of(factors.Basis(design.Count), kept, design.Weights);
        return fit.Undefined is { } reason
            ? Missing((design, kept, errors.Kind), reason) with
            {
                SeparatedBy = fit.Direction.Length == 0 ? [] : Separation.Names(design, factors.SolveUpper(fit.Direction)),
            }
            : Result((design, kept), (fit, factors), errors);
    }

    /// <summary>The same fit with other standard errors.</summary>
    /// <param name="errors">Their kind.</param>
    public LogisticRegression WithErrors(ModelErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return working is null
            ? this
            : new(estimated with { Errors = ErrorEstimate.Of(working, errors) }, (design, outcome, working, errors.Kind))
            {
                Probabilities = Probabilities,
                LogLikelihood = LogLikelihood,
                NullLogLikelihood = NullLogLikelihood,
                Tjur = Tjur,
            };
    }

    /// <summary>The Wald test that several coefficients are zero together, with the errors of this fit. Worked number: the slope of <see cref="Fit"/>'s example alone, χ²(1) = 1.769742.</summary>
    /// <param name="names">Predictors, or factors, which stand for all their categories.</param>
    /// <exception cref="ArgumentException">None is named, or the model has no such coefficient.</exception>
    public JointTest TestTogether(params IReadOnlyList<string> names) => estimated.Test(names, design.Predictors);

    /// <summary>The likelihood ratio test of this model against a smaller one of the same outcomes (Wilks 1938), whatever the errors.</summary>
    /// <param name="smaller">A model with some of these predictors.</param>
    /// <exception cref="ArgumentException">It is not nested in this one.</exception>
    public NestedComparison ComparedWith(LogisticRegression smaller)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        var more = NestedComparison.RequireNested((design, smaller.design), outcome.AsSpan().SequenceEqual(smaller.outcome));
        return NestedComparison.OfLikelihoods((smaller.LogLikelihood, LogLikelihood), more, Undefined ?? smaller.Undefined);
    }

    /// <summary>The average marginal effect of each predictor on the probability. Worked number: in the example of <see cref="Fit"/> 0.158625 with standard error 0.022210.</summary>
    /// <exception cref="ArgumentException">A predictor is part of a product.</exception>
    public IReadOnlyList<MarginalEffect> MarginalEffects() =>
    [
        .. design.Predictors.Select(predictor =>
        {
            var (value, gradient) = Averages.Effect(predictor);
            return new MarginalEffect(estimated.Combine(predictor.Name, value, gradient));
        }),
    ];

    /// <summary>
    /// The mean probability predicted if some predictors had the same value for everyone and the others stayed as they are. Worked number: in the example of <see cref="Fit"/> at x = 3
    /// 0.352741 with standard error 0.278111.
    /// </summary>
    /// <param name="at">Values by predictor; naming a category of a factor sets the others of that factor to 0.</param>
    /// <exception cref="ArgumentException">The model has no such predictor, or it is part of a product.</exception>
    public PredictedMargin Margin(IReadOnlyDictionary<string, double> at) => PredictedMargin.At(Averages, estimated, at);

    /// <summary>The mean probability predicted if everyone were in each category of a factor in turn, the reference first.</summary>
    /// <param name="factor">A factor of <see cref="Predictor.OfFactor"/>.</param>
    /// <exception cref="ArgumentException">The model has no such factor, or it is part of a product.</exception>
    public IReadOnlyList<PredictedMargin> Margins(string factor) => PredictedMargin.OfFactor(Averages, estimated, (factor, design));

    /// <summary>"Logistic regression: χ²(3) = 12.36, p = .006, McFadden R² = .08, Nagelkerke R² = .13, Tjur R² = .10, n = 240, classical errors".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language)
    {
        var what = language.In("Logistic regression", "Logistisk regresjon");
        if (Undefined is { } reason && double.IsNaN(LogLikelihood))
        {
            return ReadingText.Undefined(what, reason, language) + (SeparatedBy.Count == 0 ? string.Empty : " (" + string.Join(", ", SeparatedBy) + ")");
        }

        return what + ": " + (Test is null ? string.Empty : Test.Reading(language) + ", ")
            + "McFadden R² = " + ReadingText.Bounded(McFadden, 2, language)
            + ", Nagelkerke R² = " + ReadingText.Bounded(Nagelkerke, 2, language)
            + ", Tjur R² = " + ReadingText.Bounded(Tjur, 2, language)
            + ModelText.Basis(Count, ErrorKind, Undefined, language);
    }

    /// <summary>The model in English.</summary>
    public override string ToString() => Reading(Language.English);

    private Margins Averages => new(design, estimated.Values, Logit.Response, design.Weights);

    private static LogisticRegression Missing((Design Design, bool[] Outcome, ErrorKind Kind) of, UndefinedReason reason)
    {
        var names = of.Design.Names;
        double[] values = [.. names.Select(_ => double.NaN)];
        var errors = ErrorEstimate.Missing(contrast => contrast, names.Length, reason);
        return new(new EstimatedModel(names, values, errors, of.Design.Level), (of.Design, of.Outcome, null, of.Kind)) { Undefined = reason };
    }

    private static LogisticRegression Result((Design Design, bool[] Outcome) data, (LogisticIterations Iterations, Householder Factors) fit, ModelErrors errors)
    {
        var (design, outcome) = data;
        double[] weights = new double[outcome.Length], residuals = new double[outcome.Length], probabilities = new double[outcome.Length];
        for (var i = 0; i < outcome.Length; i++)
        {
            var count = design.Weights?[i] ?? 1;
            var (p, q) = (Logit.Probability(fit.Iterations.Linear[i]), Logit.Probability(-fit.Iterations.Linear[i]));
            probabilities[i] = p;
            weights[i] = Math.Max(count * p * q, LeastWeight);
            residuals[i] = count * (outcome[i] ? q : -p) / Math.Sqrt(weights[i]);
        }

        var working = new WorkingModel(design, Householder.Of(design.Scaled(weights)))
        {
            Residuals = residuals,
            Weights = weights,
            Variances = [.. weights.Select((weight, i) => weight / Math.Pow(design.Weights?[i] ?? 1, 2))],
            Freedom = double.PositiveInfinity,
            Dispersion = 1,
        };
        var values = fit.Factors.SolveUpper(fit.Iterations.Coefficients);
        var estimated = new EstimatedModel(design.Names, values, ErrorEstimate.Of(working, errors), design.Level);
        var (mean, tjur) = Discrimination(outcome, probabilities, design.Weights);
        double[] none = [.. probabilities.Select(_ => design.HasIntercept ? Math.Log(mean / (1 - mean)) : 0)];
        return new(estimated, (design, outcome, working, errors.Kind))
        {
            Probabilities = probabilities,
            LogLikelihood = fit.Iterations.LogLikelihood,
            NullLogLikelihood = LogisticIterations.LogLikelihoodOf(none, outcome, design.Weights),
            Tjur = tjur,
        };
    }

    /// <summary>The share with the outcome, and Tjur's difference of mean probabilities.</summary>
    private static (double Mean, double Tjur) Discrimination(bool[] outcome, double[] probabilities, double[]? counts)
    {
        double with = 0, without = 0, sumWith = 0, sumWithout = 0;
        for (var i = 0; i < outcome.Length; i++)
        {
            var count = counts?[i] ?? 1;
            if (outcome[i])
            {
                with += count;
                sumWith += count * probabilities[i];
            }
            else
            {
                without += count;
                sumWithout += count * probabilities[i];
            }
        }

        return (with / (with + without), (sumWith / with) - (sumWithout / without));
    }
}
