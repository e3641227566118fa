using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Coefficients in standard deviations.</summary>
internal static class Standardization
{
    internal static IReadOnlyList<Coefficient> Of(EstimatedModel model, Design design, (double[] Response, bool ScaleDummies) options)
    {
        var deviation = Length(options.Response, design.Weights);
        var standardized = new List<Coefficient>();
        for (var j = design.Offset; j < design.Columns.Length; j++)
        {
            var column = design.Columns[j];
            var scale = options.ScaleDummies || !Array.TrueForAll(column, value => value is 0 or 1)
                ? Length(column, design.Weights) / deviation
                : 1 / (deviation / Math.Sqrt(Degrees(design)));
            var gradient = new double[model.Values.Length];
            gradient[j] = scale;
            standardized.Add(model.Combine(model.Names[j], scale * model.Values[j], gradient));
        }

        return standardized;
    }

    /// <summary>√Σw(x − mean)²: a standard deviation but for a factor that all share.</summary>
    internal static double Length(double[] values, double[]? weights)
    {
        var scaled = new double[values.Length];
        var mean = weights is null ? Moments.Mean(values) : Moments.Dot(weights, values) / Moments.Sum(weights);
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = (values[i] - mean) * (weights is null ? 1 : Math.Sqrt(weights[i]));
        }

        return Math.Sqrt(Moments.Dot(scaled, scaled));
    }

    /// <summary>What a sum of squares is divided by: n − 1, or with weights Σw·(n − 1)/n.</summary>
    private static double Degrees(Design design) =>
        design.Weights is null ? design.Count - 1 : Moments.Sum(design.Weights) * (design.Count - 1) / design.Count;
}
