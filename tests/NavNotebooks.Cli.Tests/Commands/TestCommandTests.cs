using System.Xml.Linq;
using NavNotebooks.Cli.Tests.Reporting;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

[Collection("NAV_DATA")]
public sealed class TestCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_notebook_that_gives_what_is_stored_passes()
    {
        var run = await Test(Storing("2"));
        Assert.Equal("ok      a.ipynb\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_notebook_that_gives_something_else_fails_and_says_which_cell_and_how()
    {
        var run = await Test(Storing("3"));
        Assert.Equal("differs a.ipynb\n        code cell 1 (sum): text/plain, line 1: stored “3”, the run gave “2”\n", run.Output);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_notebook_that_stops_fails()
    {
        var run = await Test(SmallNotebooks.Failing);
        Assert.StartsWith("failed  a.ipynb\n        Cell [2], line 2: DivideByZeroException", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task The_results_for_build_servers_count_passes_and_failures()
    {
        NotebookFile.Write(Storing("2"), folder["notebooks/b.ipynb"]);
        await Test(Storing("3"), folder["notebooks/b.ipynb"], "--trx", folder["results.trx"]);
        var trx = XDocument.Load(folder["results.trx"]);
        var counters = trx.Descendants().Single(element => element.Name.LocalName == "Counters");
        Assert.Equal(("2", "1", "1"), (counters.Attribute("total")!.Value, counters.Attribute("passed")!.Value, counters.Attribute("failed")!.Value));
        Assert.Contains("stored “3”", trx.Descendants().Single(element => element.Name.LocalName == "Message").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_is_not_there_exits_2() => Assert.Equal(2, (await NavRun.Of("test", folder["no.ipynb"])).ExitCode);

    private static Notebook Storing(string result) =>
        Notebook.Empty.WithCells([Cell.Code("sum", "1 + 1").WithOutputs([new ExecuteResultOutput(new MimeBundle(result), 1)])]);

    private Task<NavRun> Test(Notebook notebook, params string[] more)
    {
        var notebooks = SmallNotebooks.Write(folder, ("a.ipynb", notebook));
        return NavRun.Of(["test", Path.Combine(notebooks, "a.ipynb"), .. more]);
    }
}
