using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Dib = "#!markdown\n\n# Six times seven\n\n#!csharp\n\n6 * 7\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_dib_file_becomes_a_notebook_that_runs_and_comes_back_as_it_was()
    {
        await File.WriteAllTextAsync(folder["a.dib"], Dib, TestContext.Current.CancellationToken);
        var run = await NavRun.Of("convert", folder["a.dib"], folder["a.ipynb"]);
        Assert.Equal((0, $"Wrote {folder["a.ipynb"]}.\n", ""), (run.ExitCode, run.Output, run.Messages));
        Assert.Equal(0, (await NavRun.Of("run", folder["a.ipynb"])).ExitCode);
        Assert.Equal((0, ""), Codes(await NavRun.Of("convert", folder["a.ipynb"], folder["b.dib"])));
        Assert.Equal(Dib, await File.ReadAllTextAsync(folder["b.dib"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_a_dib_file_cannot_say_is_named()
    {
        var cell = Cell.Code("a", "1").WithOutputs([new StreamOutput("stdout", "1")]).WithTags("parameters");
        NotebookFile.Write(Notebook.Empty.WithCells([cell]), folder["a.ipynb"]);
        var run = await NavRun.Of("convert", folder["a.ipynb"], folder["a.dib"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "A .dib file cannot say, and so leaves out:\n        outputs (cell 1)\n        tags (cell 1: parameters)\n        the cells' own ids\n",
            run.Messages);
    }

    [Fact]
    public async Task A_dib_file_is_run_with_its_outputs_written_to_a_notebook()
    {
        await File.WriteAllTextAsync(folder["a.dib"], Dib, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await NavRun.Of("run", folder["a.dib"], "-o", folder["out.ipynb"])).ExitCode);
        var result = Assert.IsType<ExecuteResultOutput>(Assert.Single(NotebookFile.Read(folder["out.ipynb"]).Cells[1].Outputs));
        Assert.Equal("42", result.Data.PlainText);
    }

    [Fact]
    public async Task A_dib_file_is_shown_as_a_page()
    {
        await File.WriteAllTextAsync(folder["a.dib"], Dib, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await NavRun.Of("html", folder["a.dib"], "-o", folder["a.html"])).ExitCode);
        Assert.Contains("Six times seven", await File.ReadAllTextAsync(folder["a.html"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert", "a.dib", "b.dib")]
    [InlineData("convert", "a.dib", "b.html")]
    [InlineData("convert", "missing.dib", "b.ipynb")]
    [InlineData("run", "a.dib", "--in-place")]
    [InlineData("run", "a.dib", "-o", "b.dib")]
    [InlineData("test", "a.dib")]
    public async Task What_cannot_be_written_is_refused_before_anything_runs(params string[] arguments)
    {
        await File.WriteAllTextAsync(folder["a.dib"], Dib, TestContext.Current.CancellationToken);
        var run = await NavRun.Of([.. arguments.Select(argument => argument.Contains('.', StringComparison.Ordinal) ? folder[argument] : argument)]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("nav: ", run.Messages, StringComparison.Ordinal);
        Assert.Equal(["a.dib"], Directory.EnumerateFiles(folder[""]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_faulty_dib_file_is_told_by_its_place()
    {
        await File.WriteAllTextAsync(folder["a.dib"], "#!meta\n{", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("convert", folder["a.dib"], folder["a.ipynb"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a.dib, line 2, column 2: What follows #!meta is not valid JSON.", run.Messages, StringComparison.Ordinal);
    }

    private static (int ExitCode, string Messages) Codes(NavRun run) => (run.ExitCode, run.Messages);
}
