using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Testing;

public sealed class NotebookCasesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_cell_that_shows_verdicts_is_a_test_and_one_that_only_speaks_of_claims_is_not()
    {
        var trx = await TestStored(
            Cell.Code("speaks", "// Claims.Check\n\"S0-F23-01 ✓ reproduced\""),
            Cell.Code("checks", "Claims.Check(\"S0-F23-01\", Surveys.Estimator)"),
            Cell.Code("displays", "display(Claims.ForFigure(\"F27\", Surveys.Estimator)); var quiet = Claims.Check(\"S0-F23-01\", Surveys.Estimator);"),
            Cell.Code("quiet", "var notShown = Claims.Check(\"S0-F23-01\", Surveys.Estimator);"),
            Cell.Code("several", "new[] { quiet, notShown }"),
            Cell.Code("empty", "Claims.Inconsistencies().Concerning([])"),
            Cell.Code("contradictions", "Claims.Inconsistencies()"));
        Assert.Equal(["checks", "displays", "several", "contradictions"], trx.Suite("Cells of a.ipynb").Select(test => test.Name));
        Assert.Equal("Judges 2 things; all as stored.", trx.Suite("Cells of a.ipynb").ElementAt(2).Message);
        Assert.DoesNotContain(trx.Cases, test => test.Outcome == "Failed");
    }

    [Fact]
    public async Task A_check_that_comes_out_otherwise_fails_with_cell_stored_fresh_and_line_of_the_file()
    {
        var trx = await TestStored(text => text.Replace("reproduced", "replicated", StringComparison.Ordinal), Cell.Code("checks", "Claims.Check(\"S0-F23-01\", Surveys.Estimator)"));
        foreach (var test in new[] { trx.Suite("Cells of a.ipynb").Single(), trx.Suite("Notebooks").Single() })
        {
            Assert.Equal("Failed", test.Outcome);
            Assert.Contains("code cell 2 (checks): text/plain, line 1: stored “", test.Message, StringComparison.Ordinal);
            Assert.Contains("✓ replicated", test.Message, StringComparison.Ordinal);
            Assert.Contains("the run gave “", test.Message, StringComparison.Ordinal);
            var line = int.Parse(test.Place[(test.Place.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains("\"id\": \"checks\"", File.ReadLines(folder["a.ipynb"]).ElementAt(line - 1), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cell_that_stops_its_notebook_is_a_failed_test_with_its_error()
    {
        NotebookFile.Write(Notebook.Empty.WithCells([Cell.Code("stops", "int.Parse(\"x\")")]), folder["a.ipynb"]);
        await NavRun.Of("test", folder["a.ipynb"], "--trx", folder["results.trx"]);
        var test = TrxFile.Read(folder["results.trx"]).Suite("Cells of a.ipynb").Single();
        Assert.Equal(("stops", "Failed"), (test.Name, test.Outcome));
        Assert.Contains("FormatException", test.Message, StringComparison.Ordinal);
    }

    private Task<TrxFile> TestStored(params Cell[] cells) => TestStored(text => text, cells);

    private async Task<TrxFile> TestStored(Func<string, string> change, params Cell[] cells)
    {
        NotebookFile.Write(Notebook.Empty.WithCells([Cell.Code("setup", "#r \"NavNotebooks\""), .. cells]), folder["a.ipynb"]);
        var run = await NavRun.Of("run", "--in-place", folder["a.ipynb"]);
        Assert.True(run.ExitCode == 0, run.Messages);
        await File.WriteAllTextAsync(folder["a.ipynb"], change(await File.ReadAllTextAsync(folder["a.ipynb"], TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        await NavRun.Of("test", folder["a.ipynb"], "--trx", folder["results.trx"]);
        return TrxFile.Read(folder["results.trx"]);
    }
}
