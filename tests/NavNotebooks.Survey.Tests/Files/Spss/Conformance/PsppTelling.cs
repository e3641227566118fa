using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>Our reading of a file in the words that PSPP would use of it.</summary>
internal static class PsppTelling
{
    public static FileFacts Of(LabelledData data)
    {
        var facts = new FileFacts();
        var dictionary = data.Dictionary;
        facts.Tell(Aspect.Readable, "", "yes");
        facts.Tell(Aspect.Rows, "", data.RowCount.ToString(CultureInfo.InvariantCulture));
        facts.Tell(Aspect.Variables, "", string.Join('\n', dictionary.Variables.Select(variable => variable.Name)));
        facts.Tell(Aspect.FileLabel, "", Cell(dictionary.Label));
        facts.Tell(Aspect.Weight, "", dictionary.WeightVariable ?? "");
        facts.Tell(Aspect.Documents, "", Cell(string.Join('\n', dictionary.Documents)));
        facts.Tell(Aspect.Encoding, "", (dictionary.Encoding ?? "").ToUpperInvariant());
        facts.Tell(Aspect.Created, "", dictionary.Created?.ToString("dd MMM yy HH:mm:ss", CultureInfo.InvariantCulture) ?? "");
        facts.Tell(Aspect.ProductDetails, "", Cell(dictionary.ProductDetails));
        facts.Tell(Aspect.FileAttributes, "", Attributes(dictionary.Attributes));
        foreach (var set in dictionary.MultipleResponseSets)
        {
            facts.Tell(Aspect.ResponseSets, set.Name, ResponseSet(set.LabelFromVariable ? LabelOfFirst(dictionary, set) : set.Label, set.Kind == MultipleResponseKind.Category, set.CountedValue, set.Variables));
        }

        foreach (var column in data.Columns)
        {
            Tell(facts, column);
        }

        return facts;
    }

    private static string? LabelOfFirst(FileDictionary dictionary, MultipleResponseSet set) =>
        set.Variables.Select(name => dictionary.Find(name)?.Label).FirstOrDefault(label => label is not null);

    /// <summary>A text as its tables show it: without spaces about it.</summary>
    public static string Cell(string? text) => text?.Trim(' ') ?? "";

    /// <summary>The bytes of a value: of a text those in UTF-8, whatever the file's encoding.</summary>
    private static string Shown(DataValue value) => value.IsText ? Hexadecimal.OfUtf8(value.Text) : Hexadecimal.Of(value.Number);

    public static string ResponseSet(string? label, bool categories, string? counted, IEnumerable<string> variables) =>
        $"{Cell(label)}|{(categories ? "Categories" : "Dichotomies")}|{counted}|{string.Join(',', variables)}";

    /// <summary>A number of a missing definition.</summary>
    public static string Rounded(double number) => number switch
    {
        double.NegativeInfinity => "LOWEST",
        double.PositiveInfinity => "HIGHEST",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    /// <summary>A definition of missing values: the range before the single ones.</summary>
    public static string Missing(string? low, string? high, IEnumerable<string> single) =>
        string.Join("; ", (low is null ? [] : new[] { $"{low} THRU {high}" }).Concat(single));

    public static string Attributes(IEnumerable<CustomAttribute> attributes) => string.Join(
        '\n',
        attributes.SelectMany(attribute => attribute.Values.Length == 1
            ? [$"{attribute.Name}={Cell(attribute.Values[0])}"]
            : attribute.Values.Select((value, i) => FormattableString.Invariant($"{attribute.Name}[{i + 1}]={Cell(value)}"))).Order(StringComparer.Ordinal));

    private static void Tell(FileFacts facts, LabelledColumn column)
    {
        var variable = column.Variable;
        facts.Tell(Aspect.Label, variable.Name, Cell(variable.Label));
        facts.Tell(Aspect.PrintFormat, variable.Name, Format(variable.PrintFormat));
        facts.Tell(Aspect.WriteFormat, variable.Name, Format(variable.WriteFormat));
        facts.Tell(Aspect.Measure, variable.Name, variable.Measure.ToString());
        facts.Tell(Aspect.DisplayWidth, variable.Name, variable.DisplayWidth?.ToString(CultureInfo.InvariantCulture) ?? "");
        facts.Tell(Aspect.Alignment, variable.Name, variable.Alignment?.ToString() ?? "");
        facts.Tell(Aspect.Role, variable.Name, (variable.Role ?? VariableRole.Input).ToString());
        facts.Tell(Aspect.Attributes, variable.Name, Attributes(variable.Attributes));
        facts.Tell(Aspect.ValueLabelsOf(variable), variable.Name, ValueLabels(variable.ValueLabels.Select(label => (Shown(label.Value), label.Label))));
        var missing = variable.Missing;
        facts.Tell(
            Aspect.MissingOf(variable),
            variable.Name,
            Missing(
                missing.Low is { } low ? Rounded(low) : null,
                missing.High is { } high ? Rounded(high) : null,
                missing.Values.Select(value => value.IsText ? Hexadecimal.OfUtf8(value.Text) : Rounded(value.Number))));
        facts.Tell(Aspect.ValuesOf(variable), variable.Name, string.Join(' ', Enumerable.Range(0, column.RowCount).Select(row => Shown(column[row]))));
    }

    /// <summary>Values and their labels, by the value's bytes.</summary>
    public static string ValueLabels(IEnumerable<(string Value, string Label)> labels) =>
        string.Join('\n', labels.Select(label => $"{label.Value}={Cell(label.Label)}").Order(StringComparer.Ordinal));

    /// <summary>A format with its decimals always written.</summary>
    private static string Format(DataFormat format) => format.ToString();

    /// <summary>Formats as PSPP writes them have decimals of 0 where SPSS has none.</summary>
    public static string Format(string told) => told.EndsWith(".0", StringComparison.Ordinal) ? told[..^2] : told;
}
