using System.Runtime.CompilerServices;
using NavNotebooks.Documents.Ipynb;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Cli.Tests.Testing;

public sealed class PublishedNotebooksTests
{
    public static TheoryData<string> Published => [.. Directory.EnumerateFiles(Path.Combine(Root(), "notebooks"), "*.ipynb")
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_is_one_for_each_part_that_the_contents_promise() =>
        Assert.Equal(
            [
                "10-what-was-asked.ipynb", "21-meetings-and-tasks.ipynb", "22-municipal-influence.ipynb",
                "23-how-the-owners-judge.ipynb", "24-is-the-partnership-vital.ipynb", "80-can-the-report-be-trusted-with-itself.ipynb",
                "90-annex-tables.ipynb", "91-how-we-count.ipynb", "92-how-the-synthetic-data-were-made.ipynb",
            ],
            Published.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Published))]
    public async Task A_published_notebook_gives_its_stored_outputs(string name)
    {
        var run = await NavRun.Of("test", Path.Combine(Root(), "notebooks", name));
        Assert.True(run.ExitCode == 0, run.Output + run.Messages);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_notebook_keeps_its_cells_short_and_its_set_up_to_one_line(string name)
    {
        var cells = NotebookFile.Read(Path.Combine(Root(), "notebooks", name)).Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        Assert.Equal("#r \"NavNotebooks\"", cells[0].Source.Trim());
        Assert.All(cells, cell => Assert.True(cell.Source.Split('\n').Length <= 15, $"{name}, {cell.Id}: over 15 lines"));
        Assert.All(cells.Skip(1), cell => Assert.DoesNotContain("#r ", cell.Source, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_figure_and_table_of_the_part_appears()
    {
        var text = string.Concat(await Task.WhenAll(Published.Select(row =>
            File.ReadAllTextAsync(Path.Combine(Root(), "notebooks", row.Data), TestContext.Current.CancellationToken))));
        var missing = Enumerable.Range(1, 31).Select(number => FormattableString.Invariant($"Figure {number}."))
            .Concat(Enumerable.Range(1, 5).Select(number => FormattableString.Invariant($"Table {number}.")))
            .Where(heading => !text.Contains("### " + heading, StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public async Task The_readmes_sample_runs()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Root(), "README.md"), TestContext.Current.CancellationToken);
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var lines = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)].Split('\n').Where(line => line.Trim().Length > 0).ToList();
        Assert.Equal(6, lines.Count);
        using var session = new Session(new SessionOptions());
        foreach (var line in lines)
        {
            var cell = await session.ExecuteAsync(new CellRequest(line), TestContext.Current.CancellationToken);
            Assert.True(cell.Failure is null, line + "\n" + cell.Failure?.Message);
        }
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
