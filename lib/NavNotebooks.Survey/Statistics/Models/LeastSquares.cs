using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>A multiple linear regression by ordinary or weighted least squares.</summary>
/// <remarks>
/// With as many parameters as respondents the fit is perfect by force: errors, t, p and F are NaN. Without an intercept sums
/// of squares, and with them R², are taken about zero and not about the mean, as R does. With weights all sums are weighted.
/// </remarks>
public sealed record LeastSquares : IStatisticalResult
{
    private readonly WorkingModel working;
    private readonly EstimatedModel estimated;
    private readonly double[] response;

    private LeastSquares(WorkingModel working, EstimatedModel estimated, (double[] Response, ErrorKind Kind) of)
    {
        this.working = working;
        this.estimated = estimated;
        response = of.Response;
        ErrorKind = of.Kind;
        Coefficients = estimated.Coefficients();
        Residuals = Unscaled(working.Residuals);
        SumOfSquaresResidual = Moments.Dot(working.Residuals, working.Residuals);
        SumOfSquaresModel = Explained();
        Test = Tested();
        Undefined = estimated.Errors.Undefined ?? (SumOfSquaresModel + SumOfSquaresResidual > 0 ? null : UndefinedReason.NoVariation);
    }

    /// <summary>Respondents, those of weight 0 not counted.</summary>
    public int Count => response.Length;

    /// <summary>Whether the model has an intercept.</summary>
    public bool HasIntercept => working.Design.HasIntercept;

    /// <summary>How the standard errors were estimated.</summary>
    public ErrorKind ErrorKind { get; }

    /// <summary>The intercept, if any, and then the predictors in the order given.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    /// <summary>Observed less fitted, in the order of the responses; respondents of weight 0 have none.</summary>
    public IReadOnlyList<double> Residuals { get; }

    /// <summary>Σ(fitted − mean)², or Σ fitted² without an intercept.</summary>
    public double SumOfSquaresModel { get; }

    /// <summary>Σ residual².</summary>
    public double SumOfSquaresResidual { get; }

    /// <summary>Predictors, the intercept not counted.</summary>
    public int DegreesOfFreedomModel => Coefficients.Count - (HasIntercept ? 1 : 0);

    /// <summary>Respondents less parameters.</summary>
    public int DegreesOfFreedomResidual => Count - Coefficients.Count;

    /// <summary>√(residual sum of squares / residual degrees of freedom), in the unit of the response.</summary>
    public double ResidualDeviation =>
        DegreesOfFreedomResidual > 0 ? Math.Sqrt(SumOfSquaresResidual / DegreesOfFreedomResidual) : double.NaN;

    /// <summary>√(residual sum of squares / n), in the unit of the response.</summary>
    public double RootMeanSquareError => Math.Sqrt(SumOfSquaresResidual / Count);

    /// <summary>R², explained share of variation, 0 to 1; NaN when the response does not vary.</summary>
    public double RSquared
    {
        get
        {
            var total = SumOfSquaresModel + SumOfSquaresResidual;
            return total > 0 ? SumOfSquaresModel / total : double.NaN;
        }
    }

    /// <summary>1 − (1 − R²)(n − c)/(n − parameters), c 1 with an intercept and 0 without (Wherry 1931); can be below 0.</summary>
    public double AdjustedRSquared => DegreesOfFreedomResidual > 0
        ? 1 - ((1 - RSquared) * (Count - (HasIntercept ? 1 : 0)) / DegreesOfFreedomResidual)
        : double.NaN;

    /// <summary>Of the normal model at its maximum: −n/2·(log 2π + log(RSS/n) + 1) + ½Σ log w; infinite for a perfect fit.</summary>
    public double LogLikelihood =>
        ((working.Weights?.Sum(Math.Log) ?? 0) - (Count * (Math.Log(2 * Math.PI) + Math.Log(SumOfSquaresResidual / Count) + 1))) / 2;

    /// <summary>−2·log-likelihood + 2·(coefficients + 1): the variance is a parameter too (Akaike 1974); less is better.</summary>
    public double Aic => (2 * (Coefficients.Count + 1)) - (2 * LogLikelihood);

    /// <summary>−2·log-likelihood + log n·(coefficients + 1) (Schwarz 1978); less is better.</summary>
    public double Bic => (Math.Log(Count) * (Coefficients.Count + 1)) - (2 * LogLikelihood);

    /// <summary>Classical F of all predictors together; undefined without predictors or residual degrees of freedom. A perfect fit has F infinite.</summary>
    public FTest Test { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; }

    /// <summary>The coefficient of a name.</summary>
    /// <param name="name">A predictor's name, or <see cref="Coefficient.InterceptName"/>.</param>
    /// <exception cref="ArgumentException">The model has no such coefficient.</exception>
    public Coefficient this[string name] => Coefficients[working.Design.IndexOf(name)];

    /// <summary>
    /// Fits y = Xb + e: b minimises Σwe² (Legendre 1805; weights: Aitken 1935), errors are those of <see cref="ModelErrors"/>, by default s·√diag((XᵀWX)⁻¹)
    /// (Draper and Smith 1998, ch. 5). Worked number: x = 1, 2, 3, 4 and y = 1, 3, 2, 5 give intercept 0, slope 1.1 with standard error 0.519615 (HC3 0.646182),
    /// R² = 0.691429, F = 4.481481, log-likelihood −4.889669; with weights 1, 1, 2, 2 slope 1.170732 with standard error 0.582309.
    /// </summary>
    /// <remarks>Assumes a linear mean; classical errors also equal variances and independence. Leave missing answers out first: NaN is refused.</remarks>
    /// <param name="response">Valid responses, at least as many as parameters.</param>
    /// <param name="predictors">Columns, none a linear combination of the others (or of the intercept).</param>
    /// <param name="errors">Kind of the standard errors; <see cref="ModelErrors.Classical"/> by default.</param>
    /// <param name="options">Intercept, weights and level.</param>
    /// <exception cref="ArgumentException">
    /// A value is NaN or infinite, lengths differ, names repeat, respondents are too few, or a predictor depends on those before it.
    /// </exception>
    public static LeastSquares Fit(
        ReadOnlySpan<double> response,
        IReadOnlyList<Predictor> predictors,
        ModelErrors? errors = null,
        ModelOptions? options = null)
    {
        Require.Valid(response, nameof(response));
        errors ??= ModelErrors.Classical;
        var design = Design.Of(response.Length, predictors, options ?? new ModelOptions());
        design.RequireEnough(design.Names.Length);
        var kept = design.Keep(response);
        var columns = design.Scaled(design.Weights);
        var factors = Householder.Of(columns);
        design.RequireIndependence(factors);
        var constant = design.HasIntercept && Array.TrueForAll(kept, value => value == kept[0]) ? kept[0] : 0;
        var solution = RefinedSolution.Of(factors, columns, Design.Scale(constant == 0 ? kept : new double[kept.Length], design.Weights));
        var freedom = kept.Length - columns.Length;
        var working = new WorkingModel(design, factors)
        {
            Residuals = solution.Residuals,
            Weights = design.Weights,
            Variances = design.Weights is null ? null : [.. design.Weights.Select(weight => 1 / weight)],
            Freedom = freedom,
            Dispersion = Moments.Dot(solution.Residuals, solution.Residuals) / freedom,
        };
        if (constant != 0)
        {
            solution.Coefficients[0] = constant;
        }

        var estimated = new EstimatedModel(design.Names, solution.Coefficients, ErrorEstimate.Of(working, errors), design.Level);
        return new LeastSquares(working, estimated, (kept, errors.Kind));
    }

    /// <summary>The same fit with other standard errors.</summary>
    /// <param name="errors">Their kind.</param>
    public LeastSquares WithErrors(ModelErrors errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return new(working, estimated with { Errors = ErrorEstimate.Of(working, errors) }, (response, errors.Kind));
    }

    /// <summary>
    /// The Wald test that several coefficients are zero together, with the errors of this fit. Worked number: the slope of <see cref="Fit"/>'s example alone, F(1, 2) = 4.481481, the square of its t.
    /// </summary>
    /// <param name="names">Predictors, or factors, which stand for all their categories.</param>
    /// <exception cref="ArgumentException">None is named, or the model has no such coefficient.</exception>
    public JointTest TestTogether(params IReadOnlyList<string> names) => estimated.Test(names, working.Design.Predictors);

    /// <summary>
    /// Coefficients per standard deviation: b·s(x)/s(y), s over the respondents of this fit (Cohen, Cohen, West and Aiken 2003, ch. 3); the intercept has none. The
    /// deviations are taken as fixed, so that t and p stay. A dummy's deviation is √(share·(1 − share)): standardised, its coefficient says as much about how common the category is as about
    /// its effect, and cannot be compared between samples. Worked number: in the example of <see cref="Fit"/> 0.831522, with one predictor its correlation.
    /// </summary>
    /// <param name="scaleDummies">Whether predictors with the values 0 and 1 only are scaled too, as SPSS does; otherwise they are divided by s(y) alone.</param>
    public IReadOnlyList<Coefficient> Standardized(bool scaleDummies = true) => Standardization.Of(estimated, working.Design, (response, scaleDummies));

    /// <summary>
    /// The mean response predicted if some predictors had the same value for everyone and the others stayed as they are. Worked number: in the example of <see cref="Fit"/> at x = 3
    /// 3.3 with standard error 0.636396.
    /// </summary>
    /// <param name="at">Values by predictor; naming a category of a factor sets the others of that factor to 0.</param>
    /// <exception cref="ArgumentException">The model has no such predictor, or it is part of a product.</exception>
    public PredictedMargin Margin(IReadOnlyDictionary<string, double> at) => PredictedMargin.At(Averages, estimated, at);

    /// <summary>The mean response predicted if everyone were in each category of a factor in turn, the reference first.</summary>
    /// <param name="factor">A factor of <see cref="Predictor.OfFactor"/>.</param>
    /// <exception cref="ArgumentException">The model has no such factor, or it is part of a product.</exception>
    public IReadOnlyList<PredictedMargin> Margins(string factor) => PredictedMargin.OfFactor(Averages, estimated, (factor, working.Design));

    /// <summary>How far predictors say the same thing. Worked number: 1, 2, 3, 4 and 1, 3, 2, 5 have VIF 3.240741 each and condition number 9.501842.</summary>
    public Collinearity Collinearity() => Models.Collinearity.Of(working);

    /// <summary>The F test of this model against a smaller one on the same responses: ((RSS₀ − RSS₁)/q)/(RSS₁/(n − p)) (Draper and Smith 1998, ch. 6). Classical, whatever the errors. Worked number: the example of <see cref="Fit"/> against its mean, F(1, 2) = 4.481481.</summary>
    /// <param name="smaller">A model with some of these predictors.</param>
    /// <exception cref="ArgumentException">It is not nested in this one.</exception>
    public NestedComparison ComparedWith(LeastSquares smaller)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        var more = NestedComparison.RequireNested(
            (working.Design, smaller.working.Design), response.AsSpan().SequenceEqual(smaller.response));
        return NestedComparison.OfSquares((smaller.SumOfSquaresResidual, SumOfSquaresResidual), more, DegreesOfFreedomResidual);
    }

    /// <summary>"Linear regression: R² = .87, adjusted R² = .84, F(2, 9) = 30.03, p &lt; .001, n = 12, classical errors".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language)
    {
        var what = language.In("Linear regression", "Lineær regresjon");
        if (Undefined is { } reason && double.IsNaN(AdjustedRSquared))
        {
            return ReadingText.Undefined(what, reason, language);
        }

        string[] predictors = [.. Coefficients.Skip(HasIntercept ? 1 : 0).Select(coefficient => coefficient.Name)];
        return what + ": R² = " + ReadingText.Bounded(RSquared, 2, language)
            + language.In(", adjusted R² = ", ", justert R² = ") + ReadingText.Bounded(AdjustedRSquared, 2, language)
            + (predictors.Length == 0 || Undefined is not null ? string.Empty : ", " + TestTogether(predictors).Reading(language))
            + ModelText.Basis(Count, ErrorKind, Undefined, language);
    }

    /// <summary>The model in English.</summary>
    public override string ToString() => Reading(Language.English);

    private Margins Averages => new(working.Design, estimated.Values, linear => (linear, 1, 0), counts: null);

    private double[] Unscaled(double[] residuals)
    {
        if (working.Weights is not { } weights)
        {
            return residuals;
        }

        var unscaled = new double[residuals.Length];
        for (var i = 0; i < unscaled.Length; i++)
        {
            unscaled[i] = residuals[i] / Math.Sqrt(weights[i]);
        }

        return unscaled;
    }

    private double Explained()
    {
        if (HasIntercept && Array.TrueForAll(response, value => value == response[0]))
        {
            return 0;
        }

        var weights = working.Weights;
        var centre = !HasIntercept ? 0
            : weights is null ? Moments.Mean(response)
            : Moments.Dot(weights, response) / Moments.Sum(weights);
        var explained = new double[response.Length];
        for (var i = 0; i < explained.Length; i++)
        {
            explained[i] = ((response[i] - centre) * (weights is null ? 1 : Math.Sqrt(weights[i]))) - working.Residuals[i];
        }

        return Moments.Dot(explained, explained);
    }

    private FTest Tested()
    {
        if (DegreesOfFreedomModel == 0 || DegreesOfFreedomResidual == 0 || double.IsNaN(RSquared))
        {
            return FTest.None(double.IsNaN(RSquared) ? UndefinedReason.NoVariation : UndefinedReason.TooFewObservations);
        }

        var f = SumOfSquaresModel / DegreesOfFreedomModel / (SumOfSquaresResidual / DegreesOfFreedomResidual);
        return FTest.Of(f, DegreesOfFreedomModel, DegreesOfFreedomResidual);
    }
}
