using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Coefficients with their errors: what every model makes its table, tests and combinations from.</summary>
internal sealed record EstimatedModel(string[] Names, double[] Values, ErrorEstimate Errors, double Level)
{
    internal IReadOnlyList<Coefficient> Coefficients() =>
        [.. Names.Select((name, j) => Combine(name, Values[j], SquareMatrix.Unit(Names.Length, j)))];

    /// <summary>A quantity whose gradient by the coefficients is given.</summary>
    internal Coefficient Combine(string name, double value, double[] gradient) =>
        new(name, value, (Errors.StandardError(gradient), Errors.Freedom(gradient), Level), Errors.Undefined);

    /// <summary>The test of coefficients, named one by one or by their factor.</summary>
    internal JointTest Test(IReadOnlyList<string> names, IReadOnlyList<Predictor> predictors)
    {
        string[] expanded = [.. names.SelectMany(name => Expanded(name, predictors)).Distinct(StringComparer.Ordinal)];
        if (expanded.Length == 0)
        {
            throw new ArgumentException("No coefficient is named. Name those that are to be zero together, or their factor.", nameof(names));
        }

        int[] at = [.. expanded.Select(IndexOf)];
        return Errors.Joint(expanded, [.. at.Select(j => SquareMatrix.Unit(Names.Length, j))], [.. at.Select(j => Values[j])]);
    }

    private int IndexOf(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index >= 0 ? index : throw Design.NoSuch(name, Names);
    }

    private static IEnumerable<string> Expanded(string name, IReadOnlyList<Predictor> predictors)
    {
        var members = predictors.Where(predictor => predictor.Factor == name).Select(predictor => predictor.Name).ToList();
        return members.Count > 0 ? members : [name];
    }
}
