using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Engine.Tests.Running;

/// <summary>Notebooks as others write them for .NET Interactive: they run unchanged, and what there is not here is named.</summary>
public sealed class InteractiveNotebookTests
{
    [Theory]
    [InlineData("declared-again.dib", "24\n", "Sør has 24 in 2 units\n")]
    [InlineData("default-by-kernel-info.ipynb", "42")]
    [InlineData("imports.dib", "24")]
    [InlineData("chooser-in-source.ipynb", "*Nord*", "7")]
    public async Task A_notebook_of_Csharp_runs_unchanged(string name, params string[] told)
    {
        var run = await RunAsync(name);
        Assert.Equal((RunStatus.Succeeded, null), (run.Status, run.Failure?.ToString()));
        Assert.Equal(told, run.Notebook!.Cells.SelectMany(cell => cell.Outputs).Select(Text));
        Assert.Empty(run.Unsupported);
    }

    [Fact]
    public async Task A_cells_metadata_tell_its_language_in_three_places()
    {
        var run = await RunAsync("languages-by-metadata.ipynb");
        Assert.Equal(["1", "2", "3"], run.Notebook!.Cells[..3].Select(cell => Text(cell.Outputs.Single())));
        Assert.Equal("<b>three</b>", ((DisplayDataOutput)run.Notebook.Cells[4].Outputs.Single()).Data["text/html"]);
        Assert.All(run.Notebook.Cells[..5], cell => Assert.DoesNotContain(cell.Outputs, output => output is ErrorOutput));
        Assert.Equal("cell 6, line 1: #!pwsh runs PowerShell, which is not supported here.", Sentence(run.Unsupported.Single()));
    }

    [Fact]
    public async Task A_notebook_of_another_language_is_named_by_its_cells_and_runs_those_of_Csharp()
    {
        var run = await RunAsync("fsharp-by-kernelspec.ipynb");
        Assert.Equal("cell 2, line 1: #!fsharp runs F#, which is not supported here.", Sentence(run.Unsupported.Single()));
        Assert.Equal("2", Text(run.Notebook!.Cells[2].Outputs.Single()));
    }

    [Fact]
    public async Task Every_cell_that_asks_for_what_there_is_not_is_named_also_where_the_run_stops_at_the_first()
    {
        var stopped = await new NotebookRunner(new RunOptions()).RunAsync(Source("other-languages.dib"), TestContext.Current.CancellationToken);
        Assert.Equal(1, stopped.Failure!.CellIndex);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], stopped.Unsupported.Select(cell => cell.CellIndex));
        Assert.Equal(
            ["#!fsharp", "#!pwsh", "#!sql-offices", "#!kql", "#!http", "#!share", "#!connect"],
            stopped.Unsupported.Select(cell => cell.Message.Split(' ')[0]));
        var kept = await RunAsync("other-languages.dib");
        Assert.Equal("25", Text(kept.Notebook!.Cells[^1].Outputs.Single()));
        Assert.Equal(stopped.Unsupported, kept.Unsupported);
    }

    private static string Text(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Text,
        ExecuteResultOutput result => result.Data.PlainText,
        DisplayDataOutput shown => shown.Data.PlainText,
        _ => output.ToString(),
    };

    private static string Sentence(UnsupportedCell cell) => cell.ToString() is var text ? text[..(text.IndexOf("here.", StringComparison.Ordinal) + 5)] : "";

    private static NotebookSource Source(string name) => NotebookSource.File(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Interactive", name));

    private static Task<NotebookRun> RunAsync(string name) =>
        new NotebookRunner(new RunOptions { ContinuesOnError = true }).RunAsync(Source(name), TestContext.Current.CancellationToken);
}
