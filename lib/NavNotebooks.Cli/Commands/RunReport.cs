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
