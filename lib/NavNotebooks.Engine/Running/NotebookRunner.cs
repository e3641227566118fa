using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Running;

/// <summary>Runs notebooks from the first cell to the last, each in a session of its own.</summary>
/// <remarks>A notebook that fails is a result, never an exception, and never stops the others. The outputs are the same on every run.</remarks>
public sealed class NotebookRunner(RunOptions options)
{
    /// <summary>Runs several notebooks, some at the same time.</summary>
    /// <returns>One run for each source, in the order given.</returns>
    public async Task<ImmutableArray<NotebookRun>> RunAllAsync(
        IReadOnlyList<NotebookSource> sources, CancellationToken interrupt = default)
    {
        var runs = new NotebookRun[sources.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.MaximumAtOnce };
        await Parallel.ForAsync(
            0,
            sources.Count,
            parallel,
            async (index, _) => runs[index] = await RunAsync(sources[index], interrupt).ConfigureAwait(false)).ConfigureAwait(false);
        return [.. runs];
    }

    /// <summary>Runs one notebook.</summary>
    public async Task<NotebookRun> RunAsync(NotebookSource source, CancellationToken interrupt = default)
    {
        options.Hooks.OnNotebookStart?.Invoke(source);
        var run = await ReadAndRunAsync(source, interrupt).ConfigureAwait(false);
        options.Hooks.OnNotebookEnd?.Invoke(run);
        return run;
    }

    private async Task<NotebookRun> ReadAndRunAsync(NotebookSource source, CancellationToken interrupt)
    {
        Notebook notebook;
        try
        {
            notebook = ParameterCell.Inject(source.Read(), options.Parameters);
        }
        catch (Exception exception) when (exception is NotebookFormatException or IOException or UnauthorizedAccessException or ParameterException)
        {
            var failure = new RunFailure(CellIndex: null, ExecutionCount: null, Line: null, exception.GetType().Name, exception.Message);
            return new(source, RunStatus.NotRun, Notebook: null, failure, []);
        }

        using var session = new Session(new SessionOptions
        {
            Display = options.Display,
            BaseDirectory = source.Directory,
            Clock = options.Clock,
        });
        return await new CellSequence(source, options, session).RunAsync(notebook, interrupt).ConfigureAwait(false);
    }
}
