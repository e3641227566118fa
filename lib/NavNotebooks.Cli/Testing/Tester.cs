using System.Collections.Concurrent;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Pictures;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Testing;

/// <summary>Runs notebooks as tests, and checks the claims beside them.</summary>
/// <param name="options">How notebooks are run.</param>
internal sealed class Tester(RunOptions options)
{
    private readonly ConcurrentDictionary<string, string> stored = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NotebookTest> tests = new(StringComparer.Ordinal);

    /// <summary>Runs, compares and checks; writes nothing.</summary>
    /// <param name="paths">The notebooks, none twice.</param>
    /// <param name="data">The user's own folder; <see langword="null"/> for none.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<TestRun> RunAsync(IReadOnlyList<string> paths, string? data, CancellationToken interrupt)
    {
        var start = options.Clock.GetUtcNow();
        var checking = Task.Run(() => DataAtHand.Check(data), interrupt);
        var runner = new NotebookRunner(options with { Hooks = new RunHooks { OnNotebookEnd = Compare } });
        await runner.RunAllAsync([.. paths.Select(Source)], interrupt).ConfigureAwait(false);
        var check = await checking.ConfigureAwait(false);
        interrupt.ThrowIfCancellationRequested();
        return new([.. paths.Select(path => tests[path])], check) { Start = start, Finish = options.Clock.GetUtcNow() };
    }

    /// <summary>Comparing is done as runs end, beside the runs that go on.</summary>
    private void Compare(NotebookRun run) => tests[run.Source.Name] = NotebookTest.Of(run, stored.GetValueOrDefault(run.Source.Name));

    /// <summary>Pictures are drawn of the figures, and differ with the machine's fonts: the figures themselves are compared. The file is read once: what is run is what is compared with, whoever writes to it meanwhile.</summary>
    private NotebookSource Source(string path) => NotebookSource.File(path) with
    {
        Read = () =>
        {
            var notebook = NotebookFile.Read(path);
            stored[path] = NotebookFile.ToText(NotebookFigures.WithoutPictures(notebook));
            return notebook;
        },
    };
}
