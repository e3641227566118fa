using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

public sealed class RunCommandTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("nav-run-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task A_notebook_that_succeeds_is_written_in_place_with_its_outputs()
    {
        var path = Write("good", "1 + 1");
        var (exitCode, messages) = await RunAsync("run", path, "--in-place");
        Assert.Equal(0, exitCode);
        Assert.Equal($"ok      {path}\n", messages);
        var result = Assert.IsType<ExecuteResultOutput>(Assert.Single(NotebookFile.Read(path).Cells[0].Outputs));
        Assert.Equal("2", result.Data.PlainText);
    }

    [Fact]
    public async Task A_notebook_that_fails_in_place_keeps_its_file_whole()
    {
        var path = Write("bad", "Console.WriteLine(1);", "throw new InvalidOperationException(\"no\");");
        var before = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        var (exitCode, messages) = await RunAsync("run", path, "--in-place");
        Assert.Equal(1, exitCode);
        Assert.Equal($"failed  {path}: Cell [2], line 1: InvalidOperationException: no\n", messages);
        Assert.Equal(before, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([path], Directory.EnumerateFiles(directory));
    }

    [Fact]
    public async Task A_notebook_that_fails_is_written_to_another_file_with_its_error()
    {
        var target = Path.Combine(directory, "out", "seen.ipynb");
        var (exitCode, _) = await RunAsync("run", Write("bad", "throw new InvalidOperationException(\"no\");"), "--out", target);
        Assert.Equal(1, exitCode);
        Assert.IsType<ErrorOutput>(Assert.Single(NotebookFile.Read(target).Cells[0].Outputs));
    }

    [Fact]
    public async Task One_failing_notebook_does_not_stop_the_others()
    {
        var good = Write("good", "1");
        var (exitCode, messages) = await RunAsync("run", Write("bad", "oops"), good);
        Assert.Equal(1, exitCode);
        Assert.Contains($"ok      {good}\n", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_library_is_referenced_by_its_name()
    {
        var path = Write("library", "#r \"NavNotebooks\"\n1 + 1");
        var (exitCode, messages) = await RunAsync("run", path);
        Assert.Equal((0, $"ok      {path}\n"), (exitCode, messages));
    }

    [Fact]
    public async Task Every_cell_that_is_not_supported_is_named_at_once()
    {
        var path = Path.Combine(directory, "others.dib");
        await File.WriteAllTextAsync(path, "#!fsharp\n\nlet x = 1\n\n#!csharp\n\n1\n\n#!pwsh\n\nls\n", TestContext.Current.CancellationToken);
        var (exitCode, messages) = await RunAsync("run", path);
        Assert.Equal(1, exitCode);
        Assert.Contains("        not supported here:\n          cell 1, line 1: #!fsharp runs F#", messages, StringComparison.Ordinal);
        Assert.Contains("\n          cell 3, line 1: #!pwsh runs PowerShell", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cells_after_a_failing_one_are_run_when_asked_for()
    {
        var target = Path.Combine(directory, "out.ipynb");
        var (exitCode, _) = await RunAsync("run", Write("bad", "oops", "1 + 1"), "--keep-going", "--out", target);
        Assert.Equal(1, exitCode);
        Assert.IsType<ExecuteResultOutput>(Assert.Single(NotebookFile.Read(target).Cells[1].Outputs));
    }

    [Theory]
    [InlineData("run")]
    [InlineData("run", "missing.ipynb")]
    [InlineData("run", "GOOD", "--timeout", "soon")]
    [InlineData("run", "GOOD", "--set", "year")]
    [InlineData("run", "GOOD", "--set", "year=2019")]
    [InlineData("run", "GOOD", "GOOD")]
    [InlineData("run", "GOOD", "--lang", "fr")]
    [InlineData("run", "GOOD", "--out", "x.ipynb", "--in-place")]
    [InlineData("rnu", "GOOD")]
    public async Task A_wrong_call_exits_with_two_and_says_why(params string[] arguments)
    {
        var path = Write("good", "1");
        var (exitCode, messages) = await RunAsync([.. arguments.Select(argument => argument == "GOOD" ? path : argument)]);
        Assert.Equal(2, exitCode);
        Assert.NotEmpty(messages);
    }

    private static async Task<(int ExitCode, string Messages)> RunAsync(params string[] arguments)
    {
        var run = await NavRun.Of(arguments);
        return (run.ExitCode, run.Messages);
    }

    private string Write(string name, params string[] cells)
    {
        var path = Path.Combine(directory, name + ".ipynb");
        NotebookFile.Write(Notebook.Empty.WithCells(cells.Select((source, index) => Cell.Code("c" + index, source))), path);
        return path;
    }
}
