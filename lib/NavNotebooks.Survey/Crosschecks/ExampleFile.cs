using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Crosschecks;

/// <summary>The file of worked examples: for each what was computed in R, on which numbers, and what came out.</summary>
internal static class ExampleFile
{
    public const string Name = "tests/Oracles/R/illinois.json";

    private static readonly Lazy<JsonElement> Loaded = new(Load);

    /// <summary>Ids of the examples, in the order of the file.</summary>
    public static ImmutableArray<string> Ids => [.. Loaded.Value.GetProperty("cases").EnumerateObject().Select(example => example.Name)];

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
            : throw new UnknownNameException($"input of the example '{id}'", name, inputs.Keys, Name);
    }

    private static JsonElement Example(string id) => Loaded.Value.GetProperty("cases").TryGetProperty(id, out var example)
        ? example
        : throw new UnknownNameException("worked example", id, Ids, Name);

    private static JsonElement Load()
    {
        using var stream = typeof(ExampleFile).Assembly.GetManifestResourceStream("crosschecks/illinois.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
