using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data info</c>: what a file of answers says of itself: variables, labels, missing values. Shows no row.</summary>
internal static class DataInfo
{
    private const int RowsAtOnce = 50_000;

    public static Command Create()
    {
        var source = new DataSource();
        var json = new Option<bool>("--json") { Description = "Write all that the file says of itself as JSON." };
        var command = new Command("info", "A file's variables, labels and missing values, and how it was read. Shows no row.") { json };
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            using var reader = LabelledFile.Open(DataSource.PathIn(parsed, source), source.Options(parsed));
            var rows = Count(reader);
            if (parsed.GetValue(json))
            {
                output.Write(FileDictionaryJson.Write(reader.Dictionary, rows, reader.Notes));
            }
            else
            {
                output.WriteLine(FileTable(reader.Dictionary, rows, reader.Notes));
                output.WriteLine();
                output.WriteLine(VariableTable(reader.Dictionary));
            }

            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Reads to the end, so that what is damaged is told, and the rows are those that are there.</summary>
    private static long Count(ILabelledReader reader)
    {
        var rows = 0L;
        for (var portion = reader.Read(RowsAtOnce); portion.RowCount > 0; portion = reader.Read(RowsAtOnce))
        {
            rows += portion.RowCount;
        }

        return rows;
    }

    private static Table FileTable(FileDictionary dictionary, long rows, ImmutableArray<string> notes)
    {
        (string Name, string? Value)[] facts =
        [
            ("rows", rows.ToString(CultureInfo.InvariantCulture)),
            ("variables", dictionary.Variables.Length.ToString(CultureInfo.InvariantCulture)),
            ("label", dictionary.Label),
            ("written by", dictionary.Product),
            ("made", dictionary.Created?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)),
            ("encoding", dictionary.Encoding),
            ("weight", dictionary.WeightVariable),
            ("documents", dictionary.Documents.IsEmpty ? null : string.Join(" / ", dictionary.Documents)),
            ("attributes", Joined(dictionary.Attributes.Select(attribute => $"{attribute.Name} = {string.Join(", ", attribute.Values)}"))),
            ("multiple response", Joined(dictionary.MultipleResponseSets.Select(set => $"{set.Name} ({string.Join(", ", set.Variables)})"))),
            ("variable sets", Joined(dictionary.VariableSets.Select(set => $"{set.Name} ({string.Join(", ", set.Variables)})"))),
        ];
        return new Table("The file", ["", ""], [.. facts.Where(fact => fact.Value is not null).Select(fact => ImmutableArray.Create(fact.Name, fact.Value!))], notes);
    }

    private static Table VariableTable(FileDictionary dictionary) => new(
        "Variables",
        ["Name", "Label", "Format", "Measure", "Values", "Missing"],
        [.. dictionary.Variables.Select(Row)],
        []);

    private static ImmutableArray<string> Row(LabelledVariable variable) =>
    [
        variable.Name,
        variable.Label ?? "",
        variable.PrintFormat.ToString(),
        variable.Measure == MeasurementLevel.Unknown ? "" : variable.Measure.ToString().ToLowerInvariant(),
        Joined(variable.ValueLabels.Select(label => $"{Text(label.Value)} {label.Label}")) ?? "",
        MissingText(variable.Missing),
    ];

    private static string MissingText(MissingValues missing)
    {
        var range = missing is { Low: { } low, High: { } high } ? [$"{End(low, "lowest")} to {End(high, "highest")}"] : Array.Empty<string>();
        return Joined(range.Concat(missing.Values.Select(Text))) ?? "";
    }

    private static string End(double end, string open) => double.IsInfinity(end) ? open : Text(DataValue.Of(end));

    private static string Text(DataValue value) =>
        value.IsText ? $"'{value.Text}'" : TaggedMissing.LetterOf(value.Number) is { } letter ? "." + letter : value.ToString();

    private static string? Joined(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } text ? text : null;
}
