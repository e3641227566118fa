using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Reads the column of weights and tells what is odd about them.</summary>
internal static class WeightReading
{
    /// <summary>One weight per row that is kept; <see langword="null"/> where there is no column of them, or it cannot be used.</summary>
    public static ImmutableArray<double>? Of(LabelledData data, ColumnMatch columns, RowChoice rows, FindingList findings)
    {
        if (columns.Weight is not { } column)
        {
            if (data.Dictionary.WeightVariable is { } unused)
            {
                findings.Note(
                    DataRule.UnusedWeight,
                    $"The file weights its cases by '{unused}', and the survey has no weight: everyone counts once.",
                    $"To use it, name it under 'weight' in {SurveyMapping.FileName}.");
            }

            return null;
        }

        ImmutableArray<double> weights = [.. Enumerable.Range(0, rows.CountOf(data.RowCount)).Select(i => WeightIn(column, rows[i]))];
        Tell(weights, column.Variable.Name, findings);
        return weights.All(IsWeight) && weights.Any(weight => weight > 0) ? weights : null;
    }

    private static void Tell(ImmutableArray<double> weights, string column, FindingList findings)
    {
        var bad = weights.Count(weight => !IsWeight(weight));
        if (bad > 0)
        {
            Add(FindingLevel.Error, DataRule.BadWeights, "Weights are missing, negative or no numbers.", "Give every row a weight of 0 or more; 0 leaves a row out.", bad);
            return;
        }

        if (weights.Length > 0 && weights.All(weight => weight == 0))
        {
            Add(FindingLevel.Error, DataRule.BadWeights, "Every weight is 0, which leaves nobody.", "Choose another column of weights.", weights.Length);
        }
        else if (weights.Length >= DisclosureRule.Threshold)
        {
            TellOdd();
        }

        void TellOdd()
        {
            var mean = weights.Average();
            if (weights.All(weight => weight == weights[0]))
            {
                Add(FindingLevel.Note, DataRule.OddWeights, "All weights are equal: they change no share and no mean.", "", weights.Length);
            }
            else if (Math.Abs(mean - 1) > DataThresholds.WeightMean)
            {
                Add(
                    FindingLevel.Warning,
                    DataRule.OddWeights,
                    string.Create(CultureInfo.InvariantCulture, $"The mean of the weights is {mean:0.###}; weights of a sample are scaled to a mean of 1."),
                    "Shares and means do not mind; look whether these are weights of persons, and not of offices or expansion factors that are meant otherwise.",
                    weights.Length);
            }
        }

        void Add(FindingLevel level, DataRule rule, string statement, string remedy, int rows) =>
            findings.Add(new(level, rule, statement, remedy) { Column = column, Rows = DataFinding.Count(rows) });
    }

    private static bool IsWeight(double weight) => weight >= 0 && double.IsFinite(weight);

    private static double WeightIn(LabelledColumn column, int row) =>
        column.IsMissing(row) ? double.NaN : column is NumberColumn numbers ? numbers.Values[row] : ValueRules.NumberOf(column[row].Text.Trim()) ?? double.NaN;
}
