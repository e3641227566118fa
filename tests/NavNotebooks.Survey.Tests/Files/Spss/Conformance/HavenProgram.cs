using System.Globalization;
using System.Text.Json;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>The installed R with haven: reads and writes many files in one run.</summary>
internal static class HavenProgram
{
    /// <summary>Whether R and its packages are installed.</summary>
    public static bool IsInstalled { get; } =
        OtherProgram.Run(Path.GetTempPath(), "Rscript", "-e", "library(haven); library(jsonlite)") is { ExitCode: 0 };

    /// <summary>Name and version, by its own word in the last run.</summary>
    public static string Version { get; private set; } = "haven";

    /// <summary>Skips the test where haven is missing, and says so.</summary>
    public static void Require() => Assert.SkipUnless(
        IsInstalled, "R with haven is not installed: nothing was compared with it. On Debian: apt-get install r-base-core r-cran-haven r-cran-jsonlite.");

    /// <summary>What it tells of files, in their order.</summary>
    /// <param name="folder">Where the lists go.</param>
    /// <param name="files">Path, the file to write it to (or nothing) and how to compress that.</param>
    public static IReadOnlyList<JsonElement> Read(string folder, IReadOnlyList<(string Path, string? To, string How)> files)
    {
        var (list, answers) = (Path.Combine(folder, "haven.txt"), Path.Combine(folder, "haven.json"));
        File.WriteAllLines(list, files.Select(file => $"{file.Path}\t{file.To ?? "NA"}\t{file.How}"));
        var run = OtherProgram.Run(folder, "Rscript", Path.Combine(AppContext.BaseDirectory, "Oracles", "Files", "haven.R"), list, answers)!.Value;
        Assert.True(run.ExitCode == 0, run.Output);
        var lines = File.ReadLines(answers).Select(Parsed).ToList();
        Version = lines[0].GetProperty("program").GetString()!;
        return lines[1..];
    }

    /// <summary>Whether haven could not write the file.</summary>
    public static bool RefusedToWrite(JsonElement answer) => !answer.TryGetProperty("refusedToWrite", out var reason) || reason.ValueKind == JsonValueKind.String;

    /// <summary>Its answer as facts of the variables that we know.</summary>
    public static FileFacts Facts(JsonElement answer, IReadOnlyList<LabelledVariable> variables)
    {
        if (answer.TryGetProperty("refused", out var refused))
        {
            var none = new FileFacts { Refusal = refused.GetString() };
            none.Tell(Aspect.Readable, "", "no");
            return none;
        }

        var facts = new FileFacts();
        facts.Tell(Aspect.Readable, "", "yes");
        facts.Tell(Aspect.Rows, "", answer.GetProperty("rows").GetInt32().ToString(CultureInfo.InvariantCulture));
        facts.Tell(Aspect.Variables, "", string.Join('\n', answer.GetProperty("variables").EnumerateArray().Select(Name)));
        facts.Tell(Aspect.FileLabel, "", Text(answer.GetProperty("label")));
        facts.Tell(Aspect.Documents, "", HavenTelling.Documents(Texts(answer.GetProperty("notes"))));
        foreach (var (variable, told) in variables.Zip(answer.GetProperty("variables").EnumerateArray()))
        {
            Tell(facts, variable, told);
        }

        return facts;
    }

    private static void Tell(FileFacts facts, LabelledVariable variable, JsonElement told)
    {
        facts.Tell(Aspect.Label, variable.Name, Text(told.GetProperty("label")));
        facts.Tell(Aspect.PrintFormat, variable.Name, PsppTelling.Format(told.GetProperty("format").GetString() ?? ""));
        facts.Tell(Aspect.DisplayWidth, variable.Name, told.GetProperty("width") is { ValueKind: JsonValueKind.Number } width ? HavenTelling.Width(width.GetInt32()) : "");
        facts.Tell(
            Aspect.ValueLabelsOf(variable),
            variable.Name,
            HavenTelling.ValueLabels(Values(told.GetProperty("labelled"), variable.IsText).Zip(Texts(told.GetProperty("labels")))));
        var range = Numbers(told.GetProperty("range")).ToArray();
        facts.Tell(
            Aspect.MissingOf(variable),
            variable.Name,
            HavenTelling.Missing(range.Length == 2 ? range[0] : null, range.Length == 2 ? range[1] : null, Values(told.GetProperty("missing"), variable.IsText)));
        facts.Tell(Aspect.ValuesOf(variable), variable.Name, string.Join(' ', Values(told.GetProperty("values"), variable.IsText)));
    }

    private static JsonElement Parsed(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static string Name(JsonElement variable) => Text(variable.GetProperty("name"));

    private static string Text(JsonElement digits) => digits.ValueKind == JsonValueKind.String ? Hexadecimal.Utf8(digits.GetString()!) : "";

    private static IEnumerable<string> Texts(JsonElement list) => Elements(list).Select(Text);

    private static IEnumerable<string> Values(JsonElement list, bool areTexts) => areTexts
        ? Elements(list).Select(element => element.ValueKind == JsonValueKind.String ? element.GetString()!.ToUpperInvariant() : "NA")
        : Numbers(list).Select(Hexadecimal.Of);

    private static IEnumerable<double> Numbers(JsonElement list) => Elements(list).SelectMany(digits => Hexadecimal.Numbers(digits.GetString()!));

    private static IEnumerable<JsonElement> Elements(JsonElement list) => list.ValueKind switch
    {
        JsonValueKind.Array => list.EnumerateArray(),
        JsonValueKind.Null => [],
        _ => [list],
    };
}
