using System.Globalization;
using System.Text.Json;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Stata;

/// <summary>What haven read in .dta files (<c>tests/Fixtures/Stata/read_with_haven.R</c>), to compare with.</summary>
internal static class HavenAnswers
{
    /// <summary>Everything in which data differ from haven's reading, a line each.</summary>
    /// <param name="data">What we read.</param>
    /// <param name="haven">What haven read.</param>
    /// <param name="wrongInHaven">Variables whose values haven does not read as they were written.</param>
    public static List<string> Differences(LabelledData data, JsonElement haven, params string[] wrongInHaven)
    {
        var differences = new List<string>();
        Compare(differences, "label", haven.GetProperty("label").GetString(), data.Dictionary.Label);
        Compare(differences, "rows", haven.GetProperty("rows").GetInt32(), data.RowCount);
        var variables = haven.GetProperty("variables").EnumerateArray().ToList();
        Compare(differences, "variables", variables.Count, data.Columns.Length);
        foreach (var (expected, column) in variables.Zip(data.Columns))
        {
            Compare(differences, expected, column, wrongInHaven.Contains(column.Variable.Name));
        }

        return differences;
    }

    private static void Compare(List<string> differences, JsonElement expected, LabelledColumn column, bool isWrong)
    {
        var variable = column.Variable;
        var name = expected.GetProperty("name").GetString();
        Compare(differences, "name", name, variable.Name);
        Compare(differences, $"{name}: label", expected.GetProperty("label").GetString(), variable.Label);
        Compare(differences, $"{name}: text", expected.GetProperty("text").GetBoolean(), variable.IsText);

        // haven leaves what labels of dates name as counts; ours are moments as the values are.
        var valueOf = (string value, string label) => (variable.PrintFormat.IsDate ? "" : value + " ") + label;
        Compare(
            differences,
            $"{name}: labels",
            string.Join("; ", expected.GetProperty("labels").EnumerateArray().Select(label => valueOf(label[0].GetString()!, label[1].GetString()!)).Order(StringComparer.Ordinal)),
            string.Join("; ", variable.ValueLabels.Select(label => valueOf(TextOf(label.Value), label.Label)).Order(StringComparer.Ordinal)));
        if (isWrong || IsReadByOneOfUs(expected.GetProperty("format").GetString()))
        {
            return;
        }

        var values = expected.GetProperty("values").EnumerateArray().Select(value => value.GetString()!).ToList();
        for (var row = 0; row < Math.Min(values.Count, column.RowCount); row++)
        {
            if (!AreEqual(values[row], column[row], variable.PrintFormat.IsDate))
            {
                differences.Add(FormattableString.Invariant($"{name}, row {row}: {values[row]} in haven, {TextOf(column[row])} here"));
            }
        }
    }

    // Weeks, months, quarters and half years, and leap seconds: haven leaves the counts, we give days and moments.
    private static bool IsReadByOneOfUs(string? format) => format is ['%', 't', 'w' or 'm' or 'q' or 'h' or 'C', ..];

    // haven counts moments from 1970: the last digit of the sum may differ.
    private static bool AreEqual(string expected, DataValue actual, bool isDate)
    {
        if (actual.IsText || expected is ['.', ..])
        {
            return expected == TextOf(actual);
        }

        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        return isDate ? Math.Abs(number - actual.Number) <= Math.Abs(number) * 1e-15 : number.Equals(actual.Number);
    }

    private static string TextOf(DataValue value) => value.IsText ? value.Text
        : !double.IsNaN(value.Number) ? value.Number.ToString("R", CultureInfo.InvariantCulture)
        : TaggedMissing.LetterOf(value.Number) is { } letter ? "." + letter : ".";

    private static void Compare<T>(List<string> differences, string what, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            differences.Add($"{what}: {expected} in haven, {actual} here");
        }
    }
}
