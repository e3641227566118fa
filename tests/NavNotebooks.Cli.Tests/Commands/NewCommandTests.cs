using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string before = Environment.CurrentDirectory;

    public NewCommandTests() => Environment.CurrentDirectory = folder.Path;

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        folder.Dispose();
    }

    [Fact]
    public async Task A_new_notebook_runs_at_once_outside_the_repository_and_then_tests_well()
    {
        var run = await NavRun.Of("new", "70-trust-in-leaders");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Equal("Made 70-trust-in-leaders.ipynb. Open it in VS Code or Jupyter, or run it: nav run --in-place 70-trust-in-leaders.ipynb\n", run.Output);
        Assert.Equal("Trust in leaders", NotebookFile.Read(folder["70-trust-in-leaders.ipynb"]).Title);
        run = await NavRun.Of("run", "--in-place", "70-trust-in-leaders.ipynb");
        Assert.True(run.ExitCode == 0, run.Messages);
        run = await NavRun.Of("test", "70-trust-in-leaders.ipynb");
        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Theory]
    [InlineData("wave=2014")]
    [InlineData("groupBy=sex")]
    [InlineData("groupBy=office_size")]
    [InlineData("data=synthetic")]
    [InlineData("data=published")]
    public async Task It_runs_with_other_parameters(string parameter)
    {
        await NavRun.Of("new", "trust");
        var run = await NavRun.Of("run", "trust.ipynb", "--set", parameter);
        Assert.True(run.ExitCode == 0, run.Messages);
    }

    [Fact]
    public async Task In_the_repository_it_goes_to_the_notebooks_from_any_folder()
    {
        Directory.CreateDirectory(folder["docs/deep"]);
        await File.WriteAllTextAsync(folder["NavNotebooks.sln"], "", TestContext.Current.CancellationToken);
        Environment.CurrentDirectory = folder["docs/deep"];
        var run = await NavRun.Of("new", "70-trust.ipynb", "--title", "Trust, *really*");
        Assert.Contains(Path.Combine("..", "..", "notebooks", "70-trust.ipynb"), run.Output, StringComparison.Ordinal);
        Assert.Equal("Trust, \\*really\\*", NotebookFile.Read(folder["notebooks/70-trust.ipynb"]).Title);
    }

    [Fact]
    public async Task A_notebook_that_is_there_is_never_overwritten()
    {
        await File.WriteAllTextAsync(folder["trust.ipynb"], "years of work", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("new", "trust");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("there already", run.Messages, StringComparison.Ordinal);
        Assert.Equal("years of work", await File.ReadAllTextAsync(folder["trust.ipynb"], TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("../trust")]
    [InlineData("a/b")]
    [InlineData(".hidden")]
    [InlineData("")]
    [InlineData(".ipynb")]
    [InlineData("tillit på tvers")]
    [InlineData("con")]
    [InlineData("a.b")]
    public async Task A_name_that_is_no_file_everywhere_is_refused(string name)
    {
        var run = await NavRun.Of("new", name);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no name for a notebook", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task It_keeps_the_manners_of_the_published_ones()
    {
        await NavRun.Of("new", "trust");
        PublishedNotebook.RequireManners(folder["trust.ipynb"]);
    }
}
