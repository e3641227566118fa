using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NavNotebooks.Cli.Tests.Testing;

/// <summary>What the notebook "How we count" promises its readers.</summary>
public sealed class HowWeCountTests
{
    private static readonly Lazy<JsonElement> Notebook = new(() => Read("notebooks/91-how-we-count.ipynb"));

    public static TheoryData<string> Families =>
    [
        "Describing", "Two groups", "Several groups", "Association", "Models", "Scales", "Designed samples", "Change between waves", "Effect sizes", "Many tests",
        "Power", "Resampling", "Published numbers",
    ];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_family_has_a_section(string family) => Assert.Contains(Sources("markdown"), source => source.Contains("## " + family + "\n", StringComparison.Ordinal));

    [Fact]
    public void Every_example_that_R_answered_is_set_beside_ours()
    {
        var code = string.Concat(Sources("code"));
        var examples = Read("tests/Oracles/R/illinois.json").GetProperty("cases").EnumerateObject().Select(example => example.Name);
        Assert.All(examples, name => Assert.Contains($"Crosscheck.WithR(\"{name}\"", code, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_agree_to_nine_digits_or_a_remark_says_why_not()
    {
        var tables = Cells("code").SelectMany(cell => cell.GetProperty("outputs").EnumerateArray())
            .Select(output => output.TryGetProperty("data", out var data) ? Text(data.GetProperty("text/plain")) : string.Empty)
            .Where(text => text.StartsWith("Beside R: ", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            var last = table.TrimEnd().Split('\n')[^1];
            var hasRemark = !last.EndsWith(" digits", StringComparison.Ordinal) && !last.EndsWith(" digit", StringComparison.Ordinal);
            Assert.True(hasRemark || !table.Split('\n').Skip(3).Any(IsLoose), table);
        });
    }

    private static bool IsLoose(string row) => row.EndsWith("≥ 6 digits", StringComparison.Ordinal) || row.EndsWith("≥ 3 digits", StringComparison.Ordinal)
        || row.EndsWith("≥ 1 digit", StringComparison.Ordinal) || row.EndsWith("none", StringComparison.Ordinal);

    private static IEnumerable<string> Sources(string kind) => Cells(kind).Select(cell => Text(cell.GetProperty("source")) + "\n");

    private static IEnumerable<JsonElement> Cells(string kind) => Notebook.Value.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == kind);

    private static string Text(JsonElement lines) => lines.ValueKind == JsonValueKind.Array ? string.Concat(lines.EnumerateArray().Select(line => line.GetString())) : lines.GetString()!;

    private static JsonElement Read(string path, [CallerFilePath] string here = "")
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../..", path))));
        return document.RootElement.Clone();
    }
}
