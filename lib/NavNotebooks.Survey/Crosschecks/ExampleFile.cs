using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Crosschecks;

/// <summary>The files of worked examples: for each what was computed in R, on which numbers, and what came out.</summary>
internal static class ExampleFile
{
    private const string Folder = "tests/Oracles/R/";

    // Those of "How we count", and of "Bring your own survey".
    private static readonly ImmutableArray<string> Files = ["illinois.json", "illinois-elections.json"];

    private static readonly Lazy<ImmutableArray<(string Id, string File, JsonElement Example)>> Loaded = new(() => [.. Files.SelectMany(Load)]);

    /// <summary>Ids of the examples, in the order of the files.</summary>
    public static ImmutableArray<string> Ids => [.. Loaded.Value.Select(example => example.Id)];

    /// <summary>The file that holds an example; the first where there is no such example.</summary>
    public static string NameOf(string id) => Folder + (Loaded.Value.FirstOrDefault(example => example.Id == id).File ?? Files[0]);

    public static string CallOf(string id) => Example(id).GetProperty("call").GetString()!;

    /// <summary>The versions of R and of the packages that answered.</summary>
    public static string ProgramOf(string id) => Example(id).GetProperty("program").GetString()!;

    public static ImmutableDictionary<string, double> AnswersOf(string id) => Example(id).GetProperty("answers").EnumerateObject()
        .ToImmutableDictionary(
            answer => answer.Name, answer => answer.Value.ValueKind == JsonValueKind.Null ? double.NaN : answer.Value.GetDouble(), StringComparer.Ordinal);

    public static ImmutableArray<double> InputOf(string id, string name)
    {
        var inputs = Example(id).TryGetProperty("inputs", out var given)
            ? given.EnumerateObject().ToDictionary(input => input.Name, input => input.Value, StringComparer.Ordinal)
            : [];
        return inputs.TryGetValue(name, out var column)
            ? [.. column.EnumerateArray().Select(number => number.GetDouble())]
            : throw new UnknownNameException($"input of the example '{id}'", name, inputs.Keys, NameOf(id));
    }

    private static JsonElement Example(string id) => Loaded.Value.FirstOrDefault(example => example.Id == id) is { File: not null } found
        ? found.Example
        : throw new UnknownNameException("worked example", id, Ids, NameOf(id));

    private static IEnumerable<(string Id, string File, JsonElement Example)> Load(string file)
    {
        using var stream = typeof(ExampleFile).Assembly.GetManifestResourceStream("crosschecks/" + file)!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("cases").EnumerateObject().Select(example => (example.Name, file, example.Value.Clone()))];
    }
}
