using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Models;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>A linear or logistic regression for the population that a designed sample came from.</summary>
/// <remarks>
/// Coefficients solve the weighted estimating equations Σwx(y − μ) = 0; their covariance is that of the linearised values H⁻¹wx(y − μ), H the
/// weighted information, over strata and clusters (Binder 1983; Fuller 1975 for the linear model). t has clusters − strata + 1 − parameters degrees of
/// freedom (svyglm in R's survey package). Where the outcome is separated, or does not vary, every number is NaN.
/// </remarks>
public sealed record DesignRegression : IStatisticalResult
{
    private readonly double[,] covariance;

    private DesignRegression(DesignModel model, IReadOnlyList<Coefficient> coefficients, double[,] covariance) =>
        (Model, Coefficients, this.covariance) = (model, coefficients, covariance);

    /// <summary>Which regression.</summary>
    public DesignModel Model { get; }

    /// <summary>The intercept, if any, and then the predictors in the order given; of a logistic regression in logits.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    /// <summary>Rows with a weight inside the domain.</summary>
    public int Count { get; private init; }

    /// <summary>Where the outcome is perfectly separated, by which predictors; otherwise empty.</summary>
    public IReadOnlyList<string> SeparatedBy { get; private init; } = [];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The coefficient of a name.</summary>
    /// <param name="name">A predictor's name, or <see cref="Coefficient.InterceptName"/>.</param>
    /// <exception cref="ArgumentException">The model has no such coefficient.</exception>
    public Coefficient this[string name] => Coefficients[Position(name)];

    /// <summary>
    /// A linear regression. Worked number: y = 1, 3, 2, 6 on x = 1, 2, 2, 3 with weights 1, 1, 2, 2 and no clusters gives intercept −2.529412 and slope
    /// 2.705882 with standard error 0.495958.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="response">One per row.</param>
    /// <param name="predictors">Columns, one value per row, none a linear combination of the others (or of the intercept).</param>
    /// <param name="options">Intercept and level; the weights are the design's.</param>
    /// <exception cref="ArgumentException">
    /// A value inside the domain is NaN or infinite, lengths differ, names repeat, rows are too few, a predictor depends on those before it, or the options
    /// have weights of their own.
    /// </exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignRegression Linear(
        SampleDesign design,
        ReadOnlySpan<double> response,
        IReadOnlyList<Predictor> predictors,
        ModelOptions? options = null)
    {
        var rows = Rows(design, response.Length, options);
        design.RequireValid(response, nameof(response));
        var kept = Kept(response, rows);
        var columns = Inside(design, predictors, rows);
        var settings = Settings(design, rows, options);
        var fit = LeastSquares.Fit(kept, columns, options: settings);
        double[] values = [.. fit.Coefficients.Select(coefficient => coefficient.Value)];
        var inside = Design.Of(rows.Length, columns, settings);
        var fitted = inside.Fitted(values);
        double[] residuals = [.. kept.Select((value, i) => value - fitted[i])];
        return Result(DesignModel.Linear, design, (values, rows, inside), (residuals, null));
    }

    /// <summary>
    /// A logistic regression. Worked number: outcomes no, yes, yes, no, no, yes on x = 1, 2, 3, 4, 1, 5 with weights 1, 1, 2, 2, 1, 1 and no clusters gives a
    /// slope of 0.422772 with standard error 0.611239.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="outcome">Whether each row has the outcome.</param>
    /// <param name="predictors">Columns, one value per row, none a linear combination of the others (or of the intercept).</param>
    /// <param name="options">Intercept and level; the weights are the design's.</param>
    /// <exception cref="ArgumentException">As for the linear regression.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignRegression Logistic(
        SampleDesign design,
        ReadOnlySpan<bool> outcome,
        IReadOnlyList<Predictor> predictors,
        ModelOptions? options = null)
    {
        var rows = Rows(design, outcome.Length, options);
        var kept = Kept(outcome, rows);
        var columns = Inside(design, predictors, rows);
        var settings = Settings(design, rows, options);
        var fit = LogisticRegression.Fit(kept, columns, options: settings);
        if (fit.Undefined is { } reason)
        {
            return new DesignRegression(DesignModel.Logistic, fit.Coefficients, new double[0, 0]) { Count = rows.Length, SeparatedBy = fit.SeparatedBy, Undefined = reason };
        }

        double[] values = [.. fit.Coefficients.Select(coefficient => coefficient.Value)];
        var inside = Design.Of(rows.Length, columns, settings);
        var linear = inside.Fitted(values);
        double[] residuals = [.. linear.Select((value, i) => kept[i] ? Logit.Probability(-value) : -Logit.Probability(value))];
        double[] slopes = [.. linear.Select(value => Logit.Response(value).Slope)];
        return Result(DesignModel.Logistic, design, (values, rows, inside), (residuals, slopes));
    }

    /// <summary>Covariance of two coefficients; with one name twice the variance. NaN where the model is undefined.</summary>
    /// <param name="first">A coefficient's name.</param>
    /// <param name="second">A coefficient's name.</param>
    /// <exception cref="ArgumentException">The model has no such coefficient.</exception>
    public double Covariance(string first, string second)
    {
        var (i, j) = (Position(first), Position(second));
        return covariance.Length == 0 ? double.NaN : covariance[i, j];
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = Model == DesignModel.Linear
            ? language.In("design-based linear regression", "designbasert lineær regresjon")
            : language.In("design-based logistic regression", "designbasert logistisk regresjon");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + ": " + string.Join("; ", Coefficients.Select(coefficient => coefficient.Reading(language))) + ", n = " + NumberText.Ungrouped(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static DesignRegression Result(
        DesignModel model,
        SampleDesign design,
        (double[] Values, int[] Rows, Design Inside) fit,
        (double[] Residuals, double[]? Slopes) at)
    {
        var covariance = Sandwich(design, fit.Rows, fit.Inside, at);
        var parameters = fit.Values.Length;
        double freedom = design.DegreesOfFreedom + 1 - parameters > 0 ? design.DegreesOfFreedom + 1 - parameters : double.NaN;
        UndefinedReason? undefined = double.IsNaN(covariance[0, 0]) ? UndefinedReason.SingleCluster : double.IsNaN(freedom) ? UndefinedReason.TooFewObservations : null;
        Coefficient[] coefficients =
        [
            .. fit.Inside.Names.Select((name, j) => new Coefficient(name, fit.Values[j], (Math.Sqrt(covariance[j, j]), freedom, fit.Inside.Level), undefined)),
        ];
        return new DesignRegression(model, coefficients, covariance) { Count = fit.Rows.Length, Undefined = undefined };
    }

    /// <summary>With √(WV)·X = QR the linearised values are R⁻¹q·we/√(wv), so that their covariance is R⁻¹MR⁻ᵀ, M that of q·we/√(wv).</summary>
    private static double[,] Sandwich(SampleDesign design, int[] rows, Design inside, (double[] Residuals, double[]? Slopes) at)
    {
        var scales = new double[rows.Length];
        for (var i = 0; i < scales.Length; i++)
        {
            scales[i] = inside.Weights![i] * (at.Slopes?[i] ?? 1);
        }

        var factors = Householder.Of(inside.Scaled(scales));
        var basis = factors.Basis(rows.Length);
        double[][] columns = [.. basis.Select(_ => new double[design.Count])];
        for (var j = 0; j < columns.Length; j++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                columns[j][rows[i]] = scales[i] > 0 ? basis[j][i] * inside.Weights![i] * at.Residuals[i] / Math.Sqrt(scales[i]) : 0;
            }
        }

        var middle = LinearizedVariance.Of(design, columns);
        double[][] half = [.. Enumerable.Range(0, columns.Length).Select(k => factors.SolveUpper([.. Enumerable.Range(0, columns.Length).Select(j => middle[j, k])]))];
        var covariance = new double[columns.Length, columns.Length];
        for (var j = 0; j < columns.Length; j++)
        {
            var row = factors.SolveUpper([.. half.Select(column => column[j])]);
            for (var k = 0; k < columns.Length; k++)
            {
                covariance[j, k] = row[k];
            }
        }

        return covariance;
    }

    private static int[] Rows(SampleDesign design, int length, ModelOptions? options)
    {
        Require.SameLength(length, design.Count, "response", "weights");
        return options?.Weights is null
            ? [.. Enumerable.Range(0, design.Count).Where(i => design.ActiveWeights[i] > 0)]
            : throw new ArgumentException("The options have weights, and so has the design. Give the weights to the design alone.", nameof(options));
    }

    private static ModelOptions Settings(SampleDesign design, int[] rows, ModelOptions? options) =>
        (options ?? new ModelOptions()) with { Weights = [.. rows.Select(row => design.ActiveWeights[row])] };

    /// <summary>The predictors of the rows that the design looks at.</summary>
    private static Predictor[] Inside(SampleDesign design, IReadOnlyList<Predictor> predictors, int[] rows)
    {
        foreach (var predictor in predictors)
        {
            design.RequireValid([.. predictor.Values], predictor.Name);
        }

        return [.. predictors.Select(predictor => predictor with { Values = [.. rows.Select(row => predictor.Values[row])] })];
    }

    private static T[] Kept<T>(ReadOnlySpan<T> values, int[] rows)
    {
        var kept = new T[rows.Length];
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = values[rows[i]];
        }

        return kept;
    }

    private int Position(string name)
    {
        for (var j = 0; j < Coefficients.Count; j++)
        {
            if (Coefficients[j].Name == name)
            {
                return j;
            }
        }

        throw Design.NoSuch(name, Coefficients.Select(coefficient => coefficient.Name));
    }
}
