using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>How far the predictors of a regression say the same thing.</summary>
/// <remarks>
/// VIF = 1/(1 − R²) of a predictor on the others (Marquardt 1970); of a factor det R₁₁·det R₂₂/det R of the correlations of its coefficients, the
/// others' and all (Fox and Monette 1992). Condition indexes are the largest singular value over each, of the columns, intercept included, scaled to length 1 (Belsley, Kuh
/// and Welsch 1980, ch. 3). Without an intercept R² is about zero.
/// </remarks>
public sealed record Collinearity : IStatisticalResult
{
    private Collinearity(IReadOnlyList<VarianceInflation> inflations, IReadOnlyList<double> indexes)
    {
        Inflations = inflations;
        ConditionIndexes = indexes;
    }

    /// <summary>One per predictor, one for all columns of a factor; in the order given.</summary>
    public IReadOnlyList<VarianceInflation> Inflations { get; }

    /// <summary>From 1 upwards, as many as there are coefficients.</summary>
    public IReadOnlyList<double> ConditionIndexes { get; }

    /// <summary>The largest condition index; Belsley, Kuh and Welsch (1980, ch. 3) call 30 and more moderate to strong.</summary>
    public double ConditionNumber => ConditionIndexes[^1];

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>"Largest VIF = 1.42 (caseload), condition number = 12.3".</summary>
    /// <param name="language">The language of words and numbers.</param>
    public string Reading(Language language)
    {
        var condition = language.In("condition number = ", "kondisjonstall = ") + NumberText.Ungrouped(ConditionNumber, 1, language);
        return Inflations.MaxBy(inflation => inflation.Scaled) is { } most
            ? language.In("Largest inflation: ", "Største inflasjon: ") + most.Reading(language) + ", " + condition
            : condition;
    }

    /// <summary>The reading in English.</summary>
    public override string ToString() => Reading(Language.English);

    internal static Collinearity Of(WorkingModel model)
    {
        var terms = model.Design.Predictors
            .Select((predictor, j) => (predictor.Term, Column: j + model.Design.Offset))
            .GroupBy(pair => pair.Term, pair => pair.Column, StringComparer.Ordinal);
        double[][] rows = [.. Enumerable.Range(0, model.Parameters).Select(j => model.Factors.SolveTransposed(SquareMatrix.Unit(model.Parameters, j)))];
        var inflations = terms.Select(term => new VarianceInflation(term.Key, term.Count(), Inflation(model, rows, [.. term])));
        return new Collinearity([.. inflations], Indexes(model));
    }

    private static double Inflation(WorkingModel model, double[][] rows, int[] columns)
    {
        if (columns.Length == 1)
        {
            var j = columns[0];
            var column = model.Design.Columns[j];
            var length = model.Design.HasIntercept
                ? Standardization.Length(column, model.Weights)
                : Math.Sqrt(Moments.Dot(Design.Scale(column, model.Weights), Design.Scale(column, model.Weights)));
            return Moments.Dot(rows[j], rows[j]) * length * length;
        }

        int[] all = [.. Enumerable.Range(model.Design.Offset, model.Parameters - model.Design.Offset)];
        return Math.Exp(LogDeterminant(rows, columns) + LogDeterminant(rows, [.. all.Except(columns)]) - LogDeterminant(rows, all));
    }

    /// <summary>Of the correlations of those coefficients.</summary>
    private static double LogDeterminant(double[][] rows, int[] columns)
    {
        double[] lengths = [.. columns.Select(j => Math.Sqrt(Moments.Dot(rows[j], rows[j])))];
        double[][] correlations = [.. columns.Select((j, a) => (double[])[.. columns.Select((k, b) => Moments.Dot(rows[j], rows[k]) / lengths[a] / lengths[b])])];
        return Cholesky.Of(correlations)?.LogDeterminant ?? double.NegativeInfinity;
    }

    private static double[] Indexes(WorkingModel model)
    {
        var columns = new double[model.Parameters][];
        for (var j = 0; j < columns.Length; j++)
        {
            var upper = model.Factors.Upper(j);
            var length = Math.Sqrt(Moments.Dot(upper, upper));
            columns[j] = new double[model.Parameters];
            for (var i = 0; i < upper.Length; i++)
            {
                columns[j][i] = upper[i] / length;
            }
        }

        var values = SingularValues.Of(columns);
        return [.. values.Select(value => values[0] / value)];
    }
}
