using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary>What a file of answers says of itself, as lines to read in a terminal.</summary>
internal sealed class DataInfoText(TextWriter output)
{
    private const string Indent = "    ";

    /// <summary>Writes the file's own facts, then each variable with its values.</summary>
    /// <param name="dictionary">The file's dictionary.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="notes">What the reader had to guess or mend.</param>
    public void Write(FileDictionary dictionary, long rows, IEnumerable<string> notes)
    {
        Fact("rows", rows.ToString(CultureInfo.InvariantCulture));
        Fact("variables", dictionary.Variables.Length.ToString(CultureInfo.InvariantCulture));
        Fact("label", dictionary.Label);
        Fact("written by", dictionary.Product);
        Fact("made", dictionary.Created?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
        Fact("encoding", dictionary.Encoding);
        Fact("weight", dictionary.WeightVariable);
        Facts("documents", dictionary.Documents);
        Facts("attributes", dictionary.Attributes.Select(attribute => $"{attribute.Name} = {string.Join(", ", attribute.Values)}"));
        Facts("multiple response", dictionary.MultipleResponseSets.Select(set => $"{set.Name} {set.Label} ({string.Join(", ", set.Variables)})"));
        Facts("variable sets", dictionary.VariableSets.Select(set => $"{set.Name} ({string.Join(", ", set.Variables)})"));
        Facts("notes", notes);
        output.WriteLine();
        var nameWidth = dictionary.Variables.Select(variable => variable.Name.Length).DefaultIfEmpty().Max();
        var formatWidth = dictionary.Variables.Select(variable => variable.PrintFormat.ToString().Length).DefaultIfEmpty().Max();
        foreach (var variable in dictionary.Variables)
        {
            var measure = variable.Measure == MeasurementLevel.Unknown ? "" : variable.Measure.ToString().ToLowerInvariant();
            output.WriteLine($"{variable.Name.PadRight(nameWidth)}  {variable.PrintFormat.ToString().PadRight(formatWidth)}  {measure,-7}  {variable.Label}".TrimEnd());
            Line("values", variable.ValueLabels.Select(label => $"{Text(label.Value)} {label.Label}"));
            Line("missing", Missing(variable.Missing));
        }
    }

    private void Fact(string name, string? value)
    {
        if (value is not null)
        {
            output.WriteLine($"{name,-18} {value}");
        }
    }

    private void Facts(string name, IEnumerable<string> values)
    {
        foreach (var (i, value) in values.Index())
        {
            Fact(i == 0 ? name : "", value);
        }
    }

    private void Line(string name, IEnumerable<string> parts)
    {
        if (string.Join("; ", parts) is { Length: > 0 } text)
        {
            output.WriteLine($"{Indent}{name}: {text}");
        }
    }

    private static IEnumerable<string> Missing(MissingValues missing)
    {
        var range = missing is { Low: { } low, High: { } high } ? [$"{End(low, "lowest")} to {End(high, "highest")}"] : Array.Empty<string>();
        return range.Concat(missing.Values.Select(Text));
    }

    private static string End(double end, string open) => double.IsInfinity(end) ? open : Text(DataValue.Of(end));

    private static string Text(DataValue value) => value.IsText ? $"'{value.Text}'" : value.ToString();
}
