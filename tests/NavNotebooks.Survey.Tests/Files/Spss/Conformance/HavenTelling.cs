using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>Our reading of a file in the words that haven would use of it.</summary>
internal static class HavenTelling
{
    private const int UsualWidth = 8;
    private const double SecondsOfDay = 86_400;
    private const double DaysFrom1582To1970 = 141_428;

    /// <summary>The facts, each under the kind that its variable has in the file that was given to both.</summary>
    public static FileFacts Of(LabelledData data, FileDictionary given)
    {
        var facts = new FileFacts();
        var dictionary = data.Dictionary;
        facts.Tell(Aspect.Readable, "", "yes");
        facts.Tell(Aspect.Rows, "", data.RowCount.ToString(CultureInfo.InvariantCulture));
        facts.Tell(Aspect.Variables, "", string.Join('\n', dictionary.Variables.Select(variable => variable.Name)));
        facts.Tell(Aspect.FileLabel, "", dictionary.Label ?? "");
        facts.Tell(Aspect.Documents, "", Documents(dictionary.Documents));
        foreach (var column in data.Columns)
        {
            Tell(facts, column, given.Find(column.Variable.Name) ?? column.Variable);
        }

        return facts;
    }

    /// <summary>Values and their labels, by the value's bytes.</summary>
    public static string ValueLabels(IEnumerable<(string Value, string Label)> labels) =>
        string.Join('\n', labels.Select(label => $"{label.Value}={label.Label}").Order(StringComparer.Ordinal));

    /// <summary>Lines of documentation: it leaves out the empty ones.</summary>
    public static string Documents(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));

    /// <summary>A width in a data editor: it does not tell the usual one.</summary>
    public static string Width(int? width) => width is null or UsualWidth ? "" : width.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A definition of missing values: a range of one number is a single one.</summary>
    public static string Missing(double? low, double? high, IEnumerable<string> single) =>
        low == high && low is not null ? string.Join("; ", [End(low.Value), .. single])
        : string.Join("; ", (low is null ? [] : new[] { $"{End(low.Value)} THRU {End(high!.Value)}" }).Concat(single));

    private static void Tell(FileFacts facts, LabelledColumn column, LabelledVariable given)
    {
        var variable = column.Variable;
        facts.Tell(Aspect.Label, variable.Name, variable.Label ?? "");
        facts.Tell(Aspect.PrintFormat, variable.Name, variable.PrintFormat.ToString());
        facts.Tell(Aspect.DisplayWidth, variable.Name, Width(variable.DisplayWidth));
        facts.Tell(Aspect.ValueLabelsOf(given), variable.Name, ValueLabels(variable.ValueLabels.Select(label => (Shown(label.Value), label.Label))));
        facts.Tell(Aspect.MissingOf(given), variable.Name, Missing(variable.Missing.Low, variable.Missing.High, variable.Missing.Values.Select(Shown)));
        facts.Tell(
            Aspect.ValuesOf(given),
            variable.Name,
            string.Join(' ', Enumerable.Range(0, column.RowCount).Select(row => column is NumberColumn numbers ? Hexadecimal.Of(Shown(given.PrintFormat.Kind, numbers.Values[row])) : Shown(column[row]))));
    }

    // Its dates are days, and its moments seconds, since 1970; other dates stay as they are.
    private static double Shown(DataFormatKind kind, double seconds) => kind switch
    {
        DataFormatKind.Date or DataFormatKind.AmericanDate or DataFormatKind.EuropeanDate or DataFormatKind.SortableDate or DataFormatKind.JulianDate =>
            (seconds / SecondsOfDay) - DaysFrom1582To1970,
        DataFormatKind.DateTime => seconds - (DaysFrom1582To1970 * SecondsOfDay),
        _ => seconds,
    };

    private static string Shown(DataValue value) => value.IsText ? Hexadecimal.OfUtf8(value.Text) : Hexadecimal.Of(value.Number);

    private static string End(double number) => number switch
    {
        double.NegativeInfinity => "LOWEST",
        double.PositiveInfinity => "HIGHEST",
        _ => Hexadecimal.Of(number),
    };
}
