using System.Xml.Linq;
using NavNotebooks.Cli.Tests.Reporting;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

[Collection("NAV_DATA")]
public sealed class TestCommandTests : IDisposable
{
    private const string ClaimsAreWell = "claims checked, none deviates that is not known to\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_notebook_that_gives_what_is_stored_passes_and_the_claims_are_checked()
    {
        var run = await Test(Storing("2"));
        Assert.StartsWith("ok      a.ipynb\nok      ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(ClaimsAreWell, run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_notebook_that_gives_something_else_fails_and_says_which_cell_and_how()
    {
        var run = await Test(Storing("3"));
        Assert.StartsWith("differs a.ipynb\n        code cell 1 (sum): text/plain, line 1: stored “3”, the run gave “2”\n", run.Output, StringComparison.Ordinal);
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
    public async Task A_file_that_is_no_notebook_fails_and_the_others_are_tested()
    {
        await File.WriteAllTextAsync(folder["broken.ipynb"], "{", TestContext.Current.CancellationToken);
        var run = await Test(Storing("2"), folder["broken.ipynb"]);
        Assert.Contains("ok      a.ipynb\nfailed  broken.ipynb\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task The_results_for_build_servers_have_every_notebook_and_every_claim_and_add_up()
    {
        NotebookFile.Write(Storing("2"), folder["notebooks/b.ipynb"]);
        await Test(Storing("3"), folder["notebooks/b.ipynb"], "--trx", folder["results.trx"]);
        var trx = TrxFile.Read(folder["results.trx"]);
        Assert.Equal(["Failed", "Passed"], trx.Suite("Notebooks").Select(test => test.Outcome));
        Assert.Contains("stored “3”", trx.Suite("Notebooks").First().Message, StringComparison.Ordinal);
        Assert.Equal(3028, trx.Cases.Count(test => test.Suite.StartsWith("Claims of ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_results_differ_from_run_to_run_in_nothing_but_times()
    {
        await Test(Storing("3"), "--trx", folder["one.trx"]);
        await Test(Storing("3"), "--trx", folder["two.trx"]);
        Assert.Equal(Timeless(folder["one.trx"]), Timeless(folder["two.trx"]));
    }

    [Fact]
    public async Task Accepting_rewrites_the_notebooks_that_differ_and_no_others()
    {
        var notebooks = SmallNotebooks.Write(folder, ("ok.ipynb", Storing("2")), ("old.ipynb", Storing("3")), ("stops.ipynb", SmallNotebooks.Failing));
        var names = new[] { "ok.ipynb", "old.ipynb", "stops.ipynb" };
        var before = names.Select(name => File.GetLastWriteTimeUtc(Path.Combine(notebooks, name))).ToList();
        var texts = names.Select(name => File.ReadAllText(Path.Combine(notebooks, name))).ToList();
        var run = await NavRun.Of(["test", "--accept", .. names.Select(name => Path.Combine(notebooks, name))]);
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("ok      ok.ipynb\nstored  old.ipynb\n        code cell 1 (sum): text/plain, line 1: stored “3”, the run gave “2”\nfailed  stops.ipynb\n", run.Output, StringComparison.Ordinal);
        Assert.Equal([true, false, true], names.Select((name, index) => File.GetLastWriteTimeUtc(Path.Combine(notebooks, name)) == before[index]));
        Assert.Equal([texts[0], texts[1].Replace("3", "2", StringComparison.Ordinal), texts[2]], names.Select(name => File.ReadAllText(Path.Combine(notebooks, name))));
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(notebooks).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Accepting_where_nothing_differs_writes_nothing()
    {
        Assert.Equal(0, (await Test(Storing("3"), "--accept")).ExitCode);
        var path = Path.Combine(folder["notebooks"], "a.ipynb");
        var written = File.GetLastWriteTimeUtc(path);
        var run = await NavRun.Of("test", path, "--accept");
        Assert.StartsWith("ok      a.ipynb\n", run.Output, StringComparison.Ordinal);
        Assert.Equal((0, written), (run.ExitCode, File.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public async Task Numbers_within_the_tolerance_are_not_rewritten()
    {
        var notebook = Notebook.Empty.WithCells([Cell.Code("sum", "0.1 + 0.2").WithOutputs([new ExecuteResultOutput(new MimeBundle("0.3"), 1)])]);
        var run = await Test(notebook, "--accept");
        Assert.StartsWith("ok      a.ipynb\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("0.3\"", await File.ReadAllTextAsync(Path.Combine(folder["notebooks"], "a.ipynb"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notebook_that_is_not_there_exits_2() => Assert.Equal(2, (await NavRun.Of("test", folder["no.ipynb"])).ExitCode);

    private static string Timeless(string path)
    {
        var trx = XDocument.Load(path);
        trx.Root!.Elements().Single(element => element.Name.LocalName == "Times").Remove();
        foreach (var duration in trx.Descendants().Attributes("duration"))
        {
            duration.Value = "";
        }

        return trx.ToString();
    }

    private static Notebook Storing(string result) => Notebook.Empty.WithCells(
        [Cell.Code("sum", "1 + 1").WithOutputs([new ExecuteResultOutput(new MimeBundle(result), 1)]).WithExecutionCount(1)]);

    private Task<NavRun> Test(Notebook notebook, params string[] more)
    {
        var notebooks = SmallNotebooks.Write(folder, ("a.ipynb", notebook));
        return NavRun.Of(["test", Path.Combine(notebooks, "a.ipynb"), .. more]);
    }
}
