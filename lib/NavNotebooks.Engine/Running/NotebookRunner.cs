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

    /// <summary>The notebooks that would not be run: they cannot be read, or a parameter that they were given does not fit. Nothing is run.</summary>
    /// <returns>What running them would give, in the order given; empty where all would be run.</returns>
    public ImmutableArray<NotebookRun> Refused(IEnumerable<NotebookSource> sources) =>
        [.. sources.Select(source => Read(source, out _)).OfType<NotebookRun>()];

    /// <summary>The notebook with the outputs that are stored in it; nothing is run. One that cannot be read is a result too.</summary>
    public NotebookRun Stored(NotebookSource source) => Read(source, out var notebook) ?? new(source, RunStatus.NotRun, notebook, Failure: null, []);

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
        if (Read(source, out var notebook) is { } refused)
        {
            return refused;
        }

        using var session = new Session(new SessionOptions
        {
            Display = options.Display,
            SecondDisplay = options.SecondDisplay,
            BaseDirectory = source.Directory,
            Clock = options.Clock,
        });
        return await new CellSequence(source, options, session).RunAsync(notebook!, interrupt).ConfigureAwait(false);
    }

    /// <summary>The notebook with its parameters, or why it is not run.</summary>
    private NotebookRun? Read(NotebookSource source, out Notebook? notebook)
    {
        try
        {
            notebook = ParameterCell.Inject(source.Read(), options.Parameters);
            return null;
        }
        catch (Exception exception) when (exception is NotebookFormatException or IOException or UnauthorizedAccessException or ParameterException)
        {
            notebook = null;
            return new(source, RunStatus.NotRun, Notebook: null, new(CellIndex: null, ExecutionCount: null, Line: null, exception.GetType().Name, exception.Message), []);
        }
    }
}
