using System.Security.Cryptography;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Tests.Disclosure;

/// <summary>
/// No cell of a user's own file comes out of the program: not in a page, a notebook, a list of claims, a test report, the terminal or an error, whatever is
/// wrong with the file. And no file of the repository changes.
/// </summary>
[Collection("NAV_DATA")]
public sealed class OwnAnswersStayOutTests : IDisposable
{
    // Everything that a notebook can show of a survey, and what cells do to show more.
    private static readonly string[] Cells =
    [
        "surveys.Owners.Frame(2019)",
        "surveys.Owners.Frame(2019).Column(\"municipality\")",
        "surveys.Owners.Frame(2019).GroupBy(\"position\")",
        "surveys.Owners.Frame(2019).MissingReport()",
        "surveys.Owners.Frame(2019).Notes",
        "surveys.Owners.Ask(\"more_in_work\", \"adapted_service\").Distribution().By(groupBy).Across(wave)",
        "surveys.Owners.Ask(\"more_in_work\", \"adapted_service\").Distribution().By(groupBy).Across(wave).LikertChart()",
        "surveys.Owners.Ask(\"more_in_work\").Share(Answers.TopTwo).By(groupBy).Across(wave).Chart()",
        "surveys.Owners.Ask(\"more_in_work\").Mean().By(groupBy).Across(wave).Groups()",
        "surveys.Owners.Ask(\"more_in_work\", \"municipality\").Complete(2019)",
        "surveys.Owners.Ask(\"more_in_work\").Mean().By(groupBy).Across(wave).TestGroups()",
        "surveys.Owners.Frame(2019).Where(\"more_in_work\", 999)",
        "Claims.ForFigure(\"F27\", surveys.Estimator)",
    ];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Faults => [.. FaultyFiles.Names];

    public void Dispose()
    {
        folder.Dispose();
        Environment.SetEnvironmentVariable("NAV_DATA", null);
    }

    [Fact]
    public async Task No_command_shows_a_cell_of_a_sound_file_or_changes_the_repository()
    {
        var (repository, notebook) = Repository();
        var before = Fingerprints(repository);
        var data = folder["data"];
        Directory.CreateDirectory(data);
        await File.WriteAllTextAsync(Path.Combine(data, "owners-2019.csv"), MarkedAnswers.Csv, TestContext.Current.CancellationToken);
        string[][] commands =
        [
            ["report", "--notebooks", Path.GetDirectoryName(notebook)!, "--data", data, "--out", folder["out/site"]],
            ["test", notebook, "--data", data, "--trx", folder["out/own.trx"]],
            ["test", notebook, "--data", data, "--accept"],
            ["run", notebook, "--data", data, "--keep-going", "-o", folder["out/own.ipynb"]],
            ["run", notebook, "--data", data, "--in-place"],
            ["html", notebook, "--data", data, "-o", folder["out/own.html"]],
            ["check", "--data", data],
            ["check", "--data", data, "--json"],
            .. Looks(Path.Combine(data, "owners-2019.csv")),
            .. new[] { "html", "csv", "json", "ddi", "sps" }
                .Select(format => new[] { "dictionary", "export", "--survey", "owners-2019", "--data", data, "--format", format, "-o", folder["out/codebook." + format] }),
        ];
        Directory.CreateDirectory(folder["out"]);
        await NothingLeaves(commands);
        Assert.Equal(before, Fingerprints(repository));
        Assert.NotEmpty(Directory.EnumerateFiles(folder["out/site"]));
        Assert.Equal(5, Directory.GetFiles(folder["out"], "codebook.*").Length);
        Assert.Contains("microdata", await File.ReadAllTextAsync(folder["out/own.ipynb"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task No_command_shows_a_cell_of_a_file_that_is_wrong(string fault)
    {
        var (repository, notebook) = Repository();
        var before = Fingerprints(repository);
        var file = FaultyFiles.Write(fault, folder["data"]);
        Directory.CreateDirectory(folder["out"]);
        await NothingLeaves(
        [
            .. Looks(file),
            ["data", "convert", file, folder["converted.csv"]],
            ["data", "convert", file, folder["converted.sav"]],
            ["run", notebook, "--data", folder["data"], "--keep-going", "-o", folder["out/own.ipynb"]],
            ["check", "--data", folder["data"]],
        ]);
        Assert.Equal(before, Fingerprints(repository));
    }

    [Fact]
    public async Task A_conversion_of_own_answers_tells_what_it_did_and_no_cell()
    {
        await File.WriteAllTextAsync(folder["owners-2019.csv"], MarkedAnswers.Csv, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder["out"]);
        await NothingLeaves([["data", "convert", folder["owners-2019.csv"], folder["owners-2019.sav"]], .. Looks(folder["owners-2019.sav"])]);
        Assert.Equal(LabelledFile.Read(folder["owners-2019.csv"]).RowCount, LabelledFile.Read(folder["owners-2019.sav"]).RowCount);
    }

    private static string[][] Looks(string file) =>
    [
        ["data", "info", file],
        ["data", "info", file, "--json"],
        ["data", "validate", file, "--survey", "owners-2019"],
        ["data", "validate", file, "--survey", "owners-2019", "--json"],
        ["dictionary", "lint", file],
    ];

    private static Dictionary<string, string> Fingerprints(string root) => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));

    /// <summary>Runs commands and looks through what they say and what they write.</summary>
    private async Task NothingLeaves(string[][] commands)
    {
        foreach (var command in commands)
        {
            var run = await NavRun.Of(command);
            Assert.False(MarkedAnswers.IsIn(run.Output), $"{string.Join(' ', command.Take(2))} writes to the terminal: {MarkedAnswers.LineWith(run.Output)}");
            Assert.False(MarkedAnswers.IsIn(run.Messages), $"{string.Join(' ', command.Take(2))} complains: {MarkedAnswers.LineWith(run.Messages)}");
        }

        foreach (var file in Directory.EnumerateFiles(folder["out"], "*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.False(MarkedAnswers.IsIn(text), $"{Path.GetFileName(file)}: {MarkedAnswers.LineWith(text)}");
        }
    }

    private (string Folder, string Notebook) Repository()
    {
        var asking = TestData.Asking(Cells[0]);
        var notebook = TestData.NotebookInRepository(folder, asking.WithCells([.. asking.Cells, .. Cells.Skip(1).Select((cell, i) => Cell.Code("shows-" + (char)('a' + i), cell))]));
        return (folder["repository"], notebook);
    }
}
