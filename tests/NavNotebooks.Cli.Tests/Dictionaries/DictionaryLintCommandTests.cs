using System.Text.Json;

namespace NavNotebooks.Cli.Tests.Dictionaries;

public sealed class DictionaryLintCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_survey_wave_of_the_repository_holds()
    {
        var run = await NavRun.Of("dictionary", "lint");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Contains("owners-2019: 0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_labels_is_told_of_and_ends_with_1()
    {
        await File.WriteAllTextAsync(folder["answers.csv"], "q1,q2\n1,4\n2,5\n1,\n", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("dictionary", "lint", folder["answers.csv"], "--json");
        Assert.Equal((1, ""), (run.ExitCode, run.Messages));
        using var json = JsonDocument.Parse(run.Output);
        var rules = json.RootElement[0].GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()).ToList();
        Assert.Contains("undocumented", rules);
        Assert.Contains("blank_as_missing", rules);
    }

    [Fact]
    public async Task The_synthetic_file_of_a_wave_has_no_error()
    {
        var made = await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["owners-2019.sav"]);
        Assert.True(made.ExitCode == 0, made.Messages);
        var run = await NavRun.Of("dictionary", "lint", folder["owners-2019.sav"]);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public async Task A_misspelt_survey_ends_with_the_nearest()
    {
        var run = await NavRun.Of("dictionary", "lint", "--survey", "office-219");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'office-2019'", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_and_a_survey_are_one_too_many()
    {
        await File.WriteAllTextAsync(folder["a.csv"], "q\n1\n", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("dictionary", "lint", folder["a.csv"], "--survey", "owners-2019");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Give one of them", run.Messages, StringComparison.Ordinal);
    }
}
