using System.Globalization;
using NavNotebooks.Survey.Statistics.Numerics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>A multiple linear regression by ordinary least squares.</summary>
/// <remarks>
/// With as many parameters as respondents the fit is perfect by force: errors, t, p and F are NaN. Without an intercept sums
/// of squares, and with them R², are taken about zero and not about the mean, as R does.
/// </remarks>
public sealed record LeastSquares
{
    private const double LeastIndependence = 1e-12;

    private LeastSquares()
    {
    }

    /// <summary>Respondents.</summary>
    public int Count { get; private init; }

    /// <summary>Whether the model has an intercept.</summary>
    public bool HasIntercept { get; private init; }

    /// <summary>The intercept, if any, and then the predictors in the order given.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; private init; } = [];

    /// <summary>Observed less fitted, in the order of the responses.</summary>
    public IReadOnlyList<double> Residuals { get; private init; } = [];

    /// <summary>Σ(fitted − mean)², or Σ fitted² without an intercept.</summary>
    public double SumOfSquaresModel { get; private init; }

    /// <summary>Σ residual².</summary>
    public double SumOfSquaresResidual { get; private init; }

    /// <summary>Predictors, the intercept not counted.</summary>
    public int DegreesOfFreedomModel => Coefficients.Count - (HasIntercept ? 1 : 0);

    /// <summary>Respondents less parameters.</summary>
    public int DegreesOfFreedomResidual => Count - Coefficients.Count;

    /// <summary>√(residual sum of squares / residual degrees of freedom), in the unit of the response.</summary>
    public double ResidualDeviation =>
        DegreesOfFreedomResidual > 0 ? Math.Sqrt(SumOfSquaresResidual / DegreesOfFreedomResidual) : double.NaN;

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

    /// <summary>F of all predictors together; undefined without predictors or residual degrees of freedom. A perfect fit has F infinite.</summary>
    public FTest Test { get; private init; } = FTest.None(UndefinedReason.TooFewObservations);

    /// <summary>The coefficient of a name.</summary>
    /// <param name="name">A predictor's name, or <see cref="Coefficient.InterceptName"/>.</param>
    /// <exception cref="ArgumentException">The model has no such coefficient.</exception>
    public Coefficient this[string name] =>
        Coefficients.FirstOrDefault(coefficient => coefficient.Name == name)
        ?? throw new ArgumentException(
            $"The model has no coefficient '{name}'. It has {string.Join(", ", Coefficients.Select(coefficient => $"'{coefficient.Name}'"))}.",
            nameof(name));

    /// <summary>
    /// Fits y = Xb + e: b minimises Σe² (Legendre 1805), errors are s·√diag((XᵀX)⁻¹) (Draper and Smith 1998, ch. 5). Worked number:
    /// x = 1, 2, 3, 4 and y = 1, 3, 2, 5 give intercept 0, slope 1.1 with standard error 0.519615, R² = 0.691429, F = 4.481481.
    /// </summary>
    /// <param name="response">Valid responses, at least as many as parameters.</param>
    /// <param name="predictors">Columns, none a linear combination of the others (or of the intercept).</param>
    /// <param name="intercept">Whether a constant is part of the model.</param>
    /// <param name="level">Level of the coefficients' intervals.</param>
    /// <exception cref="ArgumentException">
    /// A value is NaN or infinite, lengths differ, names repeat, respondents are too few, or a predictor depends on those before it.
    /// </exception>
    public static LeastSquares Fit(
        ReadOnlySpan<double> response,
        IReadOnlyList<Predictor> predictors,
        bool intercept = true,
        double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.Valid(response, nameof(response));
        string[] names = [.. intercept ? [Coefficient.InterceptName] : Array.Empty<string>(), .. predictors.Select(predictor => predictor.Name)];
        var columns = Columns(predictors, response.Length, intercept);
        RequireModel(names, response.Length);
        var factors = Householder.Of(columns);
        RequireIndependence(factors, names);
        var solution = RefinedSolution.Of(factors, columns, response.ToArray());
        return Result(response, names, (solution, factors), (intercept, level));
    }

    private static LeastSquares Result(
        ReadOnlySpan<double> response,
        string[] names,
        (RefinedSolution Solution, Householder Factors) fit,
        (bool Intercept, double Level) options)
    {
        var residuals = fit.Solution.Residuals;
        var centre = options.Intercept ? Moments.Mean(response) : 0;
        var explained = new double[residuals.Length];
        for (var i = 0; i < explained.Length; i++)
        {
            explained[i] = response[i] - centre - residuals[i];
        }

        var freedom = response.Length - names.Length;
        var squares = Moments.Dot(residuals, residuals);
        var deviation = freedom > 0 ? Math.Sqrt(squares / freedom) : double.NaN;
        var lengths = fit.Factors.InverseLengths();
        var model = new LeastSquares
        {
            Count = response.Length,
            HasIntercept = options.Intercept,
            Residuals = residuals,
            SumOfSquaresModel = Moments.Dot(explained, explained),
            SumOfSquaresResidual = squares,
            Coefficients = [.. names.Select((name, j) => new Coefficient(
                name,
                fit.Solution.Coefficients[j],
                deviation * lengths[j],
                (freedom > 0 ? freedom : double.NaN, options.Level)))],
        };
        return model with { Test = model.Tested() };
    }

    private FTest Tested()
    {
        if (DegreesOfFreedomModel == 0 || DegreesOfFreedomResidual == 0 || double.IsNaN(RSquared))
        {
            return FTest.None(UndefinedReason.TooFewObservations);
        }

        var f = SumOfSquaresModel / DegreesOfFreedomModel / (SumOfSquaresResidual / DegreesOfFreedomResidual);
        return FTest.Of(f, DegreesOfFreedomModel, DegreesOfFreedomResidual);
    }

    private static List<double[]> Columns(IReadOnlyList<Predictor> predictors, int count, bool intercept)
    {
        var columns = new List<double[]>();
        if (intercept)
        {
            columns.Add([.. Enumerable.Repeat(1.0, count)]);
        }

        foreach (var predictor in predictors)
        {
            double[] values = [.. predictor.Values];
            Require.SameLength(values.Length, count, predictor.Name, "response");
            Require.Valid(values, predictor.Name);
            columns.Add(values);
        }

        return columns;
    }

    private static void RequireModel(string[] names, int count)
    {
        var repeated = names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
        {
            throw new ArgumentException($"Two coefficients would be called '{repeated.Key}'. Give every predictor a name of its own.");
        }

        if (names.Length == 0 || count < names.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{count} respondents cannot determine {names.Length} parameters. Give at least one parameter, and as many respondents as parameters."));
        }
    }

    private static void RequireIndependence(Householder factors, string[] names)
    {
        for (var j = 0; j < factors.Columns; j++)
        {
            if (factors.Independence(j) < LeastIndependence)
            {
                throw new ArgumentException(
                    $"Predictor '{names[j]}' is constant at 0 or follows from those before it ({string.Join(", ", names[..j].Select(name => $"'{name}'"))}). Leave it out, or one of them.");
            }
        }
    }
}
