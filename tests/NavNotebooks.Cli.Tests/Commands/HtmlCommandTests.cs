using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

public sealed class HtmlCommandTests : IDisposable
{
    private const string Figure = "display(\"{\\\"data\\\": [], \\\"layout\\\": {}}\", \"application/vnd.plotly.v1+json\")";

    private readonly string directory = Directory.CreateTempSubdirectory("nav-html-").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public async Task A_notebook_is_run_shown_and_left_as_it_is()
    {
        var notebook = Write("\"it is \" + 6 * 7");
        var before = await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken);
        var run = await NavRun.Of("html", notebook, "-o", Page);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("it is 42", await PageTextAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(notebook, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Stored_outputs_are_shown_without_a_run()
    {
        var run = await NavRun.Of("html", Write("\"it is \" + 6 * 7"), "-o", Page, "--no-run");
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("it is 42", await PageTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_notebook_is_shown_with_its_error()
    {
        var run = await NavRun.Of("html", Write("throw new InvalidOperationException(\"as it went\");"), "-o", Page);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("as it went", await PageTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_page_with_figures_asks_for_plotly()
    {
        await NavRun.Of("html", Write("1"), "-o", Page);
        Assert.DoesNotContain("plotly", string.Join(' ', Directory.EnumerateFiles(directory)), StringComparison.Ordinal);
        await NavRun.Of("html", Write(Figure), "-o", Page);
        Assert.Matches("<meta name=\"nav-plotly\" content=\"(plotly\\.min\\.js|https://cdn\\.plot\\.ly/[^\"]*)\"", await PageTextAsync());
    }

    [Fact]
    public async Task A_page_without_a_place_is_a_wrong_call() =>
        Assert.Equal(2, (await NavRun.Of("html", Write("1"))).ExitCode);

    private string Page => Path.Combine(directory, "page.html");

    private Task<string> PageTextAsync() => File.ReadAllTextAsync(Page, TestContext.Current.CancellationToken);

    private string Write(string source)
    {
        var path = Path.Combine(directory, "one.ipynb");
        NotebookFile.Write(Notebook.Empty.WithCells([Cell.Code("one", source)]), path);
        return path;
    }
}
