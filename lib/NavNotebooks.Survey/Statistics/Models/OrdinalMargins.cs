using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Averages of category probabilities: differences of the cumulative ones, which are logistic in θ(k) − xb.</summary>
internal static class OrdinalMargins
{
    internal static IReadOnlyList<MarginalEffect> Effects(ProportionalOdds model, int category)
    {
        var k = model.Categories.ToList().IndexOf(category);
        if (k < 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Nobody chose category {category}. Choose one of {string.Join(", ", model.Categories)}."),
                nameof(category));
        }

        return
        [
            .. model.DesignOfFit.Predictors.Select(predictor =>
                new MarginalEffect(Category(model, (k, predictor.Name), margins => margins.Effect(predictor)))),
        ];
    }

    internal static IReadOnlyList<PredictedMargin> At(ProportionalOdds model, IReadOnlyDictionary<string, double> at)
    {
        ArgumentNullException.ThrowIfNull(at);
        var suffix = at.Count == 0 ? string.Empty : ", " + PredictedMargin.NameOf(at);
        return
        [
            .. model.Categories.Select((category, k) => PredictedMargin.Of(Category(
                model,
                (k, NumberText.Ungrouped(category, 0, Language.English) + suffix),
                margins => margins.Prediction(margins.Setting(at))))),
        ];
    }

    internal static IReadOnlyList<double> Probabilities(ProportionalOdds model, int category)
    {
        var probabilities = new double[model.Count];
        var (k, thresholds) = (model.Categories.ToList().IndexOf(category), model.Thresholds.Count);
        var values = model.Estimated.Values;
        if (k < 0)
        {
            return probabilities;
        }

        var linear = model.DesignOfFit.Fitted([0, .. values.Skip(thresholds)]);
        for (var i = 0; i < probabilities.Length; i++)
        {
            var upper = k < thresholds ? values[k] - linear[i] : double.PositiveInfinity;
            var lower = k > 0 ? values[k - 1] - linear[i] : double.NegativeInfinity;
            probabilities[i] = Math.Exp(OrdinalRow.Of(upper, lower).Log);
        }

        return probabilities;
    }

    /// <summary>A measure of the probability of one category.</summary>
    private static Coefficient Category(ProportionalOdds model, (int K, string Name) of, Func<Margins, (double Value, double[] Gradient)> measure)
    {
        var (upper, lower) = (Cumulative(model, of.K, measure), Cumulative(model, of.K - 1, measure));
        double[] gradient = [.. upper.Gradient.Select((value, j) => value - lower.Gradient[j])];
        return model.Estimated.Combine(of.Name, upper.Value - lower.Value, gradient);
    }

    /// <summary>The measure of the probability of the category or a lower one.</summary>
    private static (double Value, double[] Gradient) Cumulative(ProportionalOdds model, int k, Func<Margins, (double Value, double[] Gradient)> measure)
    {
        var values = model.Estimated.Values;
        var thresholds = model.Thresholds.Count;
        var gradient = new double[values.Length];
        if (k < 0)
        {
            return (0, gradient);
        }

        if (k == thresholds)
        {
            // Everybody is at or below the last category, whatever the predictors: a probability of 1, an effect of 0.
            return (measure(new Margins(model.DesignOfFit, new double[values.Length - thresholds + 1], _ => (1, 0, 0), model.DesignOfFit.Weights)).Value, gradient);
        }

        double[] linear = [values[k], .. values.Skip(thresholds).Select(value => -value)];
        var measured = measure(new Margins(model.DesignOfFit, linear, Logit.Response, model.DesignOfFit.Weights));
        gradient[k] = measured.Gradient[0];
        for (var j = 1; j < linear.Length; j++)
        {
            gradient[thresholds + j - 1] = -measured.Gradient[j];
        }

        return (measured.Value, gradient);
    }
}
