using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Averages over respondents of a model's predictions and of their changes, with gradients by the coefficients.</summary>
internal sealed class Margins
{
    private readonly Design design;
    private readonly double[] coefficients;
    private readonly Func<double, (double Value, double Slope, double Curve)> response;
    private readonly double[]? counts;

    /// <summary>Averages of one model.</summary>
    /// <param name="design">Respondents.</param>
    /// <param name="coefficients">Of the linear predictor.</param>
    /// <param name="response">The response to a linear predictor, its first and its second derivative.</param>
    /// <param name="counts">How many respondents each row stands for; null for one.</param>
    internal Margins(Design design, double[] coefficients, Func<double, (double Value, double Slope, double Curve)> response, double[]? counts)
    {
        this.design = design;
        this.coefficients = coefficients;
        this.response = response;
        this.counts = counts;
    }

    /// <summary>Mean prediction where some columns have one value for everyone.</summary>
    internal (double Value, double[] Gradient) Prediction(IReadOnlyDictionary<int, double> at)
    {
        var linear = design.Fitted(coefficients);
        var slopes = new double[design.Count];
        foreach (var (j, value) in at)
        {
            var column = design.Columns[j];
            for (var i = 0; i < linear.Length; i++)
            {
                linear[i] += coefficients[j] * (value - column[i]);
            }
        }

        for (var i = 0; i < linear.Length; i++)
        {
            (linear[i], slopes[i], _) = response(linear[i]);
        }

        var mean = Mean(linear);
        double[] gradient = [.. design.Columns.Select((column, j) => at.TryGetValue(j, out var value) ? value * Mean(slopes) : Mean(slopes, column))];
        return (mean, gradient);
    }

    /// <summary>The average effect of a predictor: for a quantity of one unit more, at the margin; for a category the difference from its reference.</summary>
    internal (double Value, double[] Gradient) Effect(Predictor predictor)
    {
        var index = design.IndexOf(predictor.Name);
        if (predictor.Factor is null)
        {
            return Slope(index);
        }

        var (with, without) = (Prediction(Setting(predictor.Name, 1)), Prediction(Setting(predictor.Name, 0)));
        return (with.Value - without.Value, [.. with.Gradient.Select((value, j) => value - without.Gradient[j])]);
    }

    /// <summary>The columns that setting one predictor sets: itself, and for a category the others of its factor to 0.</summary>
    internal Dictionary<int, double> Setting(string name, double value)
    {
        RequireNoProduct(name);
        var setting = new Dictionary<int, double>();
        var predictor = design.Predictors.FirstOrDefault(predictor => predictor.Name == name) ?? throw Design.NoSuch(name, design.Names);
        foreach (var sibling in design.Predictors.Where(other => predictor.Factor is not null && other.Factor == predictor.Factor))
        {
            RequireNoProduct(sibling.Name);
            setting[design.IndexOf(sibling.Name)] = 0;
        }

        setting[design.IndexOf(name)] = value;
        return setting;
    }

    internal Dictionary<int, double> Setting(IReadOnlyDictionary<string, double> at)
    {
        var setting = new Dictionary<int, double>();
        foreach (var (name, value) in at)
        {
            foreach (var (j, each) in Setting(name, value))
            {
                setting[j] = each != 0 || !setting.TryGetValue(j, out var before) ? each : before;
            }
        }

        return setting;
    }

    private (double Value, double[] Gradient) Slope(int index)
    {
        RequireNoProduct(design.Names[index]);
        var linear = design.Fitted(coefficients);
        double[] slopes = new double[linear.Length], curves = new double[linear.Length];
        for (var i = 0; i < linear.Length; i++)
        {
            (_, slopes[i], curves[i]) = response(linear[i]);
        }

        var slope = Mean(slopes);
        double[] gradient = [.. design.Columns.Select((column, j) => (coefficients[index] * Mean(curves, column)) + (j == index ? slope : 0))];
        return (coefficients[index] * slope, gradient);
    }

    private double Mean(double[] values, double[]? factors = null)
    {
        if (counts is null)
        {
            return factors is null ? Moments.Mean(values) : Moments.Dot(values, factors) / values.Length;
        }

        double[] weighted = [.. values.Select((value, i) => value * counts[i])];
        return (factors is null ? Moments.Sum(weighted) : Moments.Dot(weighted, factors)) / Moments.Sum(counts);
    }

    private void RequireNoProduct(string name)
    {
        var product = design.Predictors.FirstOrDefault(predictor => predictor.Parts.Contains(name, StringComparer.Ordinal) || (predictor.Parts.Count > 0 && predictor.Name == name));
        if (product is not null)
        {
            throw new ArgumentException(
                $"'{name}' is part of '{product.Name}', so that its effect differs between respondents and cannot be set on its own. Test the coefficients, or fit the model by group.",
                nameof(name));
        }
    }
}
