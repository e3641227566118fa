using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>What is odd in the values of a file. Tells of values only how many different ones there are.</summary>
internal static class ValueLint
{
    // More unlabelled numbers than this are no categories but identifiers or amounts, whatever level was declared.
    private const int MostCategories = 50;

    public static IEnumerable<LintFinding> Of(LabelledData data)
    {
        var found = new List<LintFinding>();
        var whole = new List<LabelledColumn>();
        foreach (var column in data.Columns)
        {
            var values = ColumnValues.Of(column);
            found.AddRange(Of(column.Variable, values).Select(finding => finding with { Variable = column.Variable.Name }));
            if (values.Valid.Count > 1)
            {
                whole.Add(column);
            }
        }

        return found.Concat(Duplicates(whole));
    }

    private static IEnumerable<LintFinding> Of(LabelledVariable variable, ColumnValues values)
    {
        if (values.Valid.Count == 0)
        {
            yield return new(FindingLevel.Warning, LintRule.Empty, "It has no valid value.", "Drop it.");
            yield break;
        }

        if (values.Valid.Count == 1 && values.Rows > 1)
        {
            yield return new(FindingLevel.Warning, LintRule.Constant, "It has one value only.", "Drop it, and say in the codebook what it was.");
        }

        foreach (var finding in Labels(variable, values))
        {
            yield return finding;
        }

        if (values.Blanks > 0 && !(variable.IsText && variable.ValueLabels.IsEmpty))
        {
            var rows = ShownCount.Of(values.Blanks, DataBasis.Microdata).Text(Display.Language.English);
            yield return new(FindingLevel.Warning, LintRule.BlankAsMissing, $"{rows} rows are blank, and nothing says why.", "Give each reason a code, label it and declare it missing.");
        }
    }

    private static IEnumerable<LintFinding> Labels(LabelledVariable variable, ColumnValues values)
    {
        var hasLabels = variable.ValueLabels.Any(label => !(label.Value.IsText ? variable.Missing.Holds(label.Value.Text) : variable.Missing.Holds(label.Value.Number)));
        var unlabelled = values.Valid.Count(value => variable.LabelOf(value) is null);
        var isCategorical = !variable.IsText && variable.Measure is MeasurementLevel.Nominal or MeasurementLevel.Ordinal && values.Valid.Count <= MostCategories && !variable.PrintFormat.IsDate;
        if (!hasLabels && isCategorical)
        {
            yield return new(FindingLevel.Error, LintRule.ValueLabelsMissing, "It is declared to hold categories, and none has a label.", "Label every category, or declare it a scale.");
        }
        else if (hasLabels && unlabelled > 0 && variable.Measure != MeasurementLevel.Scale)
        {
            yield return new(
                FindingLevel.Warning,
                LintRule.ValueLabelsIncomplete,
                FormattableString.Invariant($"{unlabelled} of its {values.Valid.Count} different values occur without a label."),
                "Label them, or declare them missing where they stand for no answer.");
        }

        var reasons = values.Missing.Count(value => variable.LabelOf(value) is null && !variable.Missing.Values.Contains(value));
        if (reasons > 0)
        {
            yield return new(
                FindingLevel.Error, LintRule.MissingWithoutLabel, FormattableString.Invariant($"{reasons} different values of its range of missing values occur without a label."), "Label each with its reason.");
        }
    }

    private static IEnumerable<LintFinding> Duplicates(List<LabelledColumn> columns)
    {
        foreach (var alike in columns.GroupBy(column => (column.Variable.IsText, ColumnValues.HashOf(column))).Where(group => group.Skip(1).Any()))
        {
            var first = alike.First();
            foreach (var other in alike.Skip(1).Where(other => ColumnValues.AreEqual(first, other)))
            {
                yield return new(FindingLevel.Warning, LintRule.Duplicate, $"It has the same value as {first.Variable.Name} in every row.", "Drop one of the two.") { Variable = other.Variable.Name };
            }
        }
    }
}
