using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

/// <summary>What is asked for and cannot be had: the command says so, exits 1 or 2, and the notebook keeps every byte.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        folder.Dispose();
        Environment.SetEnvironmentVariable("NAV_DATA", null);
    }

    [Theory]
    [InlineData(2, "no parameter wav. Did you mean wave?", "--set", "wav=2014")]
    [InlineData(2, "cannot be given as \"recently\"", "--set", "wave=recently")]
    [InlineData(1, "'nearby'", "--set", "data=nearby")]
    [InlineData(1, "no owners-2019.csv", "--set", "data=FOLDER")]
    [InlineData(1, "gender", "--set", "groupBy=gender")]
    [InlineData(2, "does not exist", "--data", "nowhere")]
    public async Task A_parameter_or_folder_that_does_not_fit_touches_nothing(int exitCode, string message, string option, string value)
    {
        Directory.CreateDirectory(folder["empty"]);
        await Refused(TestData.AskingOwners, exitCode, message, option, value.Replace("FOLDER", folder["empty"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Claims.Check(\"S0-F27-55\", surveys.Estimator)", "S0-F27-5")]
    [InlineData("Claims.ForFigure(\"F277\")", "F27")]
    [InlineData("Claims.Of([\"S0-F27-O5\"])", "S0-F27-05")]
    public async Task A_claim_that_does_not_exist_is_told_with_the_nearest(string cell, string nearest) =>
        await Refused(TestData.Asking(cell), exitCode: 1, nearest);

    [Fact]
    public async Task One_notebook_without_the_parameter_keeps_all_from_being_run()
    {
        NotebookFile.Write(TestData.AskingOwners, folder["has.ipynb"]);
        NotebookFile.Write(Notebook.Empty.WithCells([Cell.Code("one", "1")]), folder["lacks.ipynb"]);
        var before = await BytesAsync("has.ipynb");
        var run = await NavRun.Of("run", folder["has.ipynb"], folder["lacks.ipynb"], "--in-place", "--set", "wave=2019");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("takes no parameters", run.Messages, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync("has.ipynb"));
    }

    [Fact]
    public async Task A_page_is_not_written_for_a_parameter_that_does_not_fit()
    {
        NotebookFile.Write(TestData.AskingOwners, folder["a.ipynb"]);
        Assert.Equal(2, (await NavRun.Of("html", folder["a.ipynb"], "-o", folder["a.html"], "--set", "wav=2014")).ExitCode);
        Assert.False(File.Exists(folder["a.html"]));
    }

    [Fact]
    public async Task A_test_takes_no_parameters_and_says_what_does()
    {
        NotebookFile.Write(TestData.AskingOwners, folder["a.ipynb"]);
        var run = await NavRun.Of("test", folder["a.ipynb"], "--set", "wave=2014");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("nav run NOTEBOOK --set", run.Messages, StringComparison.Ordinal);
    }

    private async Task Refused(Notebook notebook, int exitCode, string message, params string[] options)
    {
        NotebookFile.Write(notebook, folder["a.ipynb"]);
        var before = await BytesAsync("a.ipynb");
        var run = await NavRun.Of(["run", folder["a.ipynb"], "--in-place", .. options]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Messages, StringComparison.Ordinal);
        Assert.Equal(before, await BytesAsync("a.ipynb"));
    }

    private Task<byte[]> BytesAsync(string name) => File.ReadAllBytesAsync(folder[name], TestContext.Current.CancellationToken);
}
