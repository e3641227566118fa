using NavNotebooks.Cli.Pictures;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Commands;

/// <summary>Says one line a notebook, when it is done, and keeps the exit code.</summary>
internal sealed class RunReport(TextWriter messages)
{
    private readonly Lock gate = new();

    /// <summary>What the command exits with after all that was told.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Ok;

    /// <summary>Does what is to be done with a run's result, and says how the notebook fared.</summary>
    /// <param name="run">The run.</param>
    /// <param name="write">Writes it; returns why it did not, or <see langword="null"/>.</param>
    public void Tell(NotebookRun run, Func<string?> write)
    {
        var problem = run.Status == RunStatus.Succeeded ? null : run.Failure!.ToString();
        try
        {
            problem = write() ?? problem;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problem = "cannot be written: " + exception.Message;
        }

        lock (gate)
        {
            messages.WriteLine(Line(run, problem));
            TellUnsupported(run);
            ExitCode = Math.Max(ExitCode, CodeOf(run, problem));
        }
    }

    /// <summary>The same of runs whose figures still want pictures: all are drawn by one browser; whoever stops that gets the runs without them.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="pictures">The pictures at hand.</param>
    /// <param name="write">Writes a run that has its pictures; returns why it did not, or <see langword="null"/>.</param>
    /// <param name="interrupt">Stops the drawing.</param>
    public async Task TellWithPicturesAsync(IReadOnlyCollection<NotebookRun> runs, PictureShelf pictures, Func<NotebookRun, string?> write, CancellationToken interrupt)
    {
        var problem = await DrawAsync(runs, pictures, interrupt).ConfigureAwait(false);
        foreach (var run in runs)
        {
            var pictured = pictures.AddTo(run);
            Tell(pictured, () => write(pictured));
        }

        if (problem is not null)
        {
            await messages.WriteLineAsync(problem).ConfigureAwait(false);
        }
    }

    private static async Task<string?> DrawAsync(IEnumerable<NotebookRun> runs, PictureShelf pictures, CancellationToken interrupt)
    {
        try
        {
            return await pictures.DrawAsync(pictures.Missing(runs.Select(run => run.Notebook).OfType<Notebook>()), interrupt).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return "Drawing pictures was stopped; figures that had none have none now.";
        }
    }

    /// <summary>Someone who brings a notebook from elsewhere wants to know of all such cells at once, not of one a run.</summary>
    private void TellUnsupported(NotebookRun run)
    {
        if (!run.Unsupported.IsEmpty)
        {
            messages.WriteLine("        not supported here:");
            foreach (var cell in run.Unsupported)
            {
                messages.WriteLine("          " + cell);
            }
        }
    }

    private static string Line(NotebookRun run, string? problem)
    {
        var word = run.Status == RunStatus.Interrupted ? "stopped" : problem is null ? "ok     " : "failed ";
        return problem is null ? $"{word} {run.Source.Name}" : $"{word} {run.Source.Name}: {problem.ReplaceLineEndings("\n        ")}";
    }

    /// <summary>A parameter that a notebook does not have is a wrong call; a file that is no notebook is something that is not as it should be.</summary>
    private static int CodeOf(NotebookRun run, string? problem) => run.Status switch
    {
        RunStatus.Interrupted => Cli.ExitCode.Interrupted,
        RunStatus.NotRun when run.Failure!.Name == nameof(ParameterException) => Cli.ExitCode.CalledWrongly,
        _ => problem is null ? Cli.ExitCode.Ok : Cli.ExitCode.NotOk,
    };
}
