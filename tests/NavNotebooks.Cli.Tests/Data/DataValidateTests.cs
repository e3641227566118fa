using System.Text.Json;

namespace NavNotebooks.Cli.Tests.Data;

public sealed class DataValidateTests : IDisposable
{
    private const string Definition = """
        {
          "id": "club-2020", "survey": "club", "wave": 2020, "availability": "own", "title": { "en": "Club", "nb": "Klubb" },
          "source": { "document": "club", "section": "1", "lines": [1, 1] }, "populationVariable": "role",
          "populations": [{ "id": "coach", "code": 1, "label": { "en": "Coaches", "nb": "Trenere" } }, { "id": "player", "code": 2, "label": { "en": "Players", "nb": "Spillere" } }],
          "missingReasons": [{ "code": -9, "id": "no_answer", "label": { "en": "No answer", "nb": "Ikke svar" } }],
          "scales": [{ "id": "role", "kind": "nominal", "wording": "printed", "points": [
            { "code": 1, "id": "coach", "label": { "en": "Coach", "nb": "Trener" } }, { "code": 2, "id": "player", "label": { "en": "Player", "nb": "Spiller" } }] }],
          "batteries": [],
          "variables": [{ "name": "role", "label": { "en": "Role", "nb": "Rolle" }, "kind": "background", "scale": "role", "lines": [1, 1] }]
        }
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_synthetic_file_of_a_wave_fits_it()
    {
        var file = folder["owners-2019.sav"];
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", file);
        var run = await NavRun.Of("data", "validate", file, "--survey", "owners-2019");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("owners-2019.sav as owners-2019: 268 rows. 0 errors", run.Output, StringComparison.Ordinal);
        Assert.Contains("marked as synthetic", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_fit_exits_1_and_tells_all_as_JSON()
    {
        var file = Write("owners.csv", "position;more_in_work\n1;99\n2;3\n");
        var run = await NavRun.Of("data", "validate", file, "--survey", "owners-2019", "--json");
        Assert.Equal(1, run.ExitCode);
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal("owners.csv", report.RootElement.GetProperty("file").GetString());
        var rules = report.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "missing_column", "missing_like" }, rules);
    }

    [Fact]
    public async Task A_mapping_brings_a_survey_of_ones_own()
    {
        var file = Write("club.csv", "rolle\nTrener\nSpiller\nTrener\n");
        Write("surveys/club-2020.json", Definition);
        var mapping = Write("nav-data.json", """{ "dictionary": "surveys", "surveys": { "club-2020": { "columns": { "role": "rolle" } } } }""");
        Assert.Equal(0, (await NavRun.Of("data", "validate", file, "--survey", "club-2020")).ExitCode);
        Assert.Equal(0, (await NavRun.Of("data", "validate", file, "--survey", "club-2020", "--mapping", mapping)).ExitCode);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_an_error_of_the_report()
    {
        var run = await NavRun.Of("data", "validate", Write("owners.sav", "$FL2 and no more"), "--survey", "owners-2019");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("unreadable", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owner-2019", "owners-2019")]
    [InlineData(null, "--survey")]
    public async Task A_wrong_call_exits_2_and_says_what_is_wrong(string? survey, string told)
    {
        var file = Write("owners.csv", "position\n1\n");
        var run = survey is null ? await NavRun.Of("data", "validate", file) : await NavRun.Of("data", "validate", file, "--survey", survey);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(told, run.Messages, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.WriteAllText(folder[name], text);
        return folder[name];
    }
}
