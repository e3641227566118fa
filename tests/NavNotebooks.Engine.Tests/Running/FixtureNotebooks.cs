using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Engine.Tests.Running;

/// <summary>The small notebooks under tests/Fixtures, one behaviour each, stored with the outputs that a run must give.</summary>
internal static class FixtureNotebooks
{
    private static readonly string Directory = Path.Combine(AppContext.BaseDirectory, "Fixtures");

    public static IEnumerable<string> Names =>
        System.IO.Directory.EnumerateFiles(Directory, "*.ipynb").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    public static NotebookSource Source(string name) => NotebookSource.File(PathOf(name));

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    public static Task<NotebookRun> RunAsync(string name, RunOptions options) =>
        new NotebookRunner(options).RunAsync(Source(name), TestContext.Current.CancellationToken);

    public static string OutputText(NotebookRun run, int cell) =>
        run.Notebook!.Cells[cell].Outputs.OfType<ExecuteResultOutput>().Single().Data.PlainText;

    private static string PathOf(string name) => Path.Combine(Directory, name + ".ipynb");
}
