using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Reads a mapping file. What it refuses is named with file, line, JSON path and remedy.</summary>
internal static class MappingReader
{
    public static SurveyMapping Read(string text, string file)
    {
        using var documents = new OpenDocuments(MappingFormat.Properties, isHandwritten: true);
        var json = documents.Open(text, file, MappingFormat.File);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var waves = json.Table("surveys", MappingFormat.Wave, path => new WaveMapping { Survey = "", File = path }, wave => Wave(wave));
        return new SurveyMapping
        {
            File = file,
            Dictionary = json.OptionalText("dictionary") is { } dictionary ? Path.Combine(folder, dictionary) : null,
            Surveys = waves.ToImmutableSortedDictionary(
                wave => wave.Key, wave => wave.Value with { Survey = wave.Key, MappingFile = file }, StringComparer.Ordinal),
        };
    }

    private static WaveMapping Wave(JsonSection json) => new()
    {
        Survey = "",
        File = json.OptionalText("file"),
        Sheet = json.OptionalText("sheet"),
        Encoding = json.OptionalText("encoding"),
        Columns = json.TextTable("columns").ToImmutableSortedDictionary(StringComparer.Ordinal),
        Recodes = json.Members("recodes", Values).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Reversed = json.Texts("reversed"),
        Missing = [.. json.Members("missing", Scalar).Select(entry => new ValueMapping(entry.Key, entry.Value))],
        Rows = json.Members("rows", OneOrMore).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Weight = json.OptionalText("weight"),
        Respondent = json.OptionalText("respondent"),
        Absent = json.Texts("absent"),
        IsRehearsal = json.Flag("rehearsal", otherwise: false),
    };

    private static ImmutableArray<ValueMapping> Values(JsonElement table)
    {
        Rule.Holds(
            table.ValueKind == JsonValueKind.Object && table.EnumerateObject().Any(),
            "This is not a table of values.",
            "Write it as { \"18-34\": 1, \"Yes\": 1, \"9\": \"no_answer\" }: a value or label of the file, and the code, answer or reason that it becomes.");
        return [.. table.EnumerateObject().Select(entry => new ValueMapping(entry.Name, Scalar(entry.Value)))];
    }

    private static ImmutableArray<string> OneOrMore(JsonElement value)
    {
        ImmutableArray<string?> values = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(Scalar)] : [Scalar(value)];
        Rule.Holds(!values.IsEmpty && values.All(one => one is not null), "No value is named.", "Name the values of rows that belong to the wave: [2019], or \"Owners\".");
        return values!;
    }

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new DictionaryException("This is neither a number nor a text.", "Write a number, or a text in quotation marks; null stands for an answer that is missing without a reason."),
    };
}
