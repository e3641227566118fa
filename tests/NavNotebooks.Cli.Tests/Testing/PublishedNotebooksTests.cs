using System.Text.RegularExpressions;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Tests.Testing;

public sealed partial class PublishedNotebooksTests
{
    // All in one go, as a build server does it; each test below looks at its part.
    private static readonly Lazy<Task<TrxFile>> All = new(TestAllAsync);

    public static TheoryData<string> Published => [.. PublishedNotebook.Names];

    [Fact]
    public void The_readme_lists_every_notebook_in_reading_order() => Assert.Equal(PublishedNotebook.Names, PublishedNotebook.InReadme);

    [Theory]
    [MemberData(nameof(Published))]
    public async Task A_published_notebook_gives_its_stored_outputs(string name)
    {
        var test = Assert.Single((await All.Value).Suite("Notebooks"), test => test.Name == name);
        Assert.True(test.Outcome == "Passed", test.Message);
    }

    [Fact]
    public async Task Every_check_of_a_cell_and_every_claim_comes_out_as_expected() =>
        Assert.Empty((await All.Value).Cases.Where(test => test.Outcome == "Failed").Select(test => $"{test.Suite}, {test.Name}: {test.Message}"));

    [Theory]
    [InlineData("22-municipal-influence.ipynb", "figure-12-claims")]
    [InlineData("80-can-the-report-be-trusted-with-itself.ipynb", null)]
    [InlineData("91-how-we-count.ipynb", null)]
    public async Task Cells_that_show_verdicts_contradictions_or_another_programs_answers_are_tests(string name, string? cell)
    {
        var cells = (await All.Value).Suite("Cells of " + name).Select(test => test.Name).ToList();
        Assert.NotEmpty(cells);
        Assert.True(cell is null || cells.Contains(cell), string.Join(", ", cells));
        Assert.DoesNotContain("figure-12-chart", cells);
    }

    [Fact]
    public async Task A_number_that_is_another_than_the_stored_one_is_noticed()
    {
        using var folder = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(PublishedNotebook.PathOf(First), TestContext.Current.CancellationToken);
        var output = text.IndexOf("\"text/plain\": [", StringComparison.Ordinal);
        var number = Digit().Match(text, output);
        await File.WriteAllTextAsync(folder[First], text.Remove(number.Index, 1).Insert(number.Index, number.Value == "9" ? "8" : "9"), TestContext.Current.CancellationToken);
        var run = await NavRun.Of("test", folder[First]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"differs {First}\n        code cell ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_runs_alone_from_an_empty_working_directory()
    {
        using var folder = new TemporaryFolder();
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.Path;
        try
        {
            var run = await NavRun.Of("test", PublishedNotebook.PathOf(First));
            Assert.True(run.ExitCode == 0, run.Output + run.Messages);
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Theory]
    [InlineData("2", "--set", "wave=2011")]
    [InlineData("4", "--set", "wave=2014", "--set", "groupBy=sex")]
    public async Task The_notebooks_of_a_part_run_with_other_parameters(string part, params string[] parameters)
    {
        var notebooks = PublishedNotebook.Names.Where(name => name.StartsWith(part, StringComparison.Ordinal)).Select(PublishedNotebook.PathOf).ToList();
        Assert.NotEmpty(notebooks);
        var run = await NavRun.Of(["run", .. notebooks, .. parameters]);
        Assert.True(run.ExitCode == 0, run.Messages);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_notebook_keeps_its_cells_short_and_its_set_up_to_one_line(string name) => PublishedNotebook.RequireManners(PublishedNotebook.PathOf(name));

    [Theory]
    [MemberData(nameof(Published))]
    public void No_published_output_rests_on_a_file_that_somebody_brought(string name) =>
        Assert.DoesNotContain(RestsOn.In(NotebookFile.Read(PublishedNotebook.PathOf(name))) ?? [], opened => opened.IsOwn);

    [Fact]
    public async Task Every_figure_and_table_of_the_report_appears_once_under_a_heading_of_its_own()
    {
        var text = string.Concat(await Task.WhenAll(PublishedNotebook.Names.Select(name =>
            File.ReadAllTextAsync(PublishedNotebook.PathOf(name), TestContext.Current.CancellationToken))));
        var headings = Heading().Matches(text).CountBy(match => match.Groups["kind"].Value[0] + match.Groups["number"].Value)
            .ToDictionary(counted => counted.Key, counted => counted.Value, StringComparer.Ordinal);
        Assert.Equal(86, SurveyDictionary.Embedded.Figures.Length);
        Assert.DoesNotContain(SurveyDictionary.Embedded.Figures, figure => headings.GetValueOrDefault(figure.Id) != 1);
    }

    [Fact]
    public async Task The_readmes_sample_runs()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(PublishedNotebook.Root, "README.md"), TestContext.Current.CancellationToken);
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var lines = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)].Split('\n').Where(line => line.Trim().Length > 0).ToList();
        Assert.Equal(9, lines.Count);
        using var session = new Session(new SessionOptions());
        foreach (var line in lines)
        {
            var cell = await session.ExecuteAsync(new CellRequest(line), TestContext.Current.CancellationToken);
            Assert.True(cell.Failure is null, line + "\n" + cell.Failure?.Message);
        }
    }

    private static string First => PublishedNotebook.Names[0];

    private static async Task<TrxFile> TestAllAsync()
    {
        using var folder = new TemporaryFolder();
        var run = await NavRun.Of(["test", .. PublishedNotebook.Names.Select(PublishedNotebook.PathOf), "--trx", folder["results.trx"]]);
        Assert.True(run.ExitCode is 0 or 1, run.Messages);
        return TrxFile.Read(folder["results.trx"]);
    }

    [GeneratedRegex("\"#{2,4} (?<kind>Figure|Table) (?<number>[0-9]+)\\. ")]
    private static partial Regex Heading();

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
