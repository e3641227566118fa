using System.Collections.Concurrent;
using System.CommandLine;
using System.CommandLine.Parsing;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav run</c>: runs notebooks without a window.</summary>
internal sealed class RunCommand
{
    private readonly RunOptionSet runOptions = new();

    private readonly Argument<string[]> notebooks = new("NOTEBOOK")
    {
        Description = "The notebooks to run.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> destination = new("--out", "-o")
    {
        Description = "Write the one notebook, with its outputs, to this file; also when a cell failed.",
        HelpName = "FILE",
    };

    private readonly Option<bool> inPlace = new("--in-place")
    {
        Description = "Write each notebook back to its own file. One whose run fails keeps the file that it had.",
    };

    private readonly Option<bool> keepsGoing = new("--keep-going") { Description = "Run the cells after a failing one too; the notebook fails all the same." };

    private readonly Option<string?> data = DataOption.Create();

    private RunCommand()
    {
    }

    /// <summary>The command.</summary>
    public static Command Create() => new RunCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("run", "Run notebooks and say for each whether all its cells succeeded.") { notebooks, destination, inPlace, keepsGoing, data };
        runOptions.AddTo(command);
        notebooks.Validators.Add(NotebookPaths.Validate);
        command.Validators.Add(result =>
        {
            foreach (var error in Unwritable(result))
            {
                result.AddError(error);
            }

            if (result.GetResult(destination) is null)
            {
                return;
            }

            if (result.GetValue(inPlace))
            {
                result.AddError("--out and --in-place exclude each other. Give one of them.");
            }

            if (result.GetValue(notebooks) is { Length: > 1 })
            {
                result.AddError("--out takes one notebook. Run several with --in-place, or one by one.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>A .dib file is read and run like any notebook, but there is no place in it for what the run gives.</summary>
    private IEnumerable<string> Unwritable(CommandResult result)
    {
        string[] written = result.GetValue(inPlace) ? result.GetValue(notebooks) ?? [] : result.GetValue(destination) is { } path ? [path] : [];
        return NotebookPaths.WithoutOutputs(written, file => $"Write them to a notebook: -o {Path.ChangeExtension(file, ".ipynb")}");
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken interrupt)
    {
        Environment.SetEnvironmentVariable(DataOption.Variable, DataOption.Folder(parsed, data));
        var destinationPath = parsed.GetValue(destination);
        var isInPlace = parsed.GetValue(inPlace);
        var report = new RunReport(parsed.InvocationConfiguration.Error);
        var given = runOptions.Read(parsed);
        var pictures = new PictureShelf(PictureMaker.Here);
        var waiting = new ConcurrentQueue<NotebookRun>();
        string? Written(NotebookRun run) =>
            (run.Status == RunStatus.Succeeded ? AskedBasis.WhyNotMet(run, given) : null) ?? Write(run, isInPlace ? run.Source.Name : destinationPath, isInPlace);
        var options = given with
        {
            ContinuesOnError = parsed.GetValue(keepsGoing),
            Hooks = new RunHooks
            {
                OnNotebookEnd = run =>
                {
                    // A notebook whose figures all have pictures is written at once; the others when one browser has drawn what they lack.
                    if ((isInPlace || destinationPath is not null) && pictures.IsMissing(run))
                    {
                        waiting.Enqueue(run);
                        return;
                    }

                    var pictured = pictures.AddTo(run);
                    report.Tell(pictured, () => Written(pictured));
                },
            },
        };
        var sources = parsed.GetValue(notebooks)!.Select(path => pictures.Watched(NotebookSource.File(path))).ToArray();
        var runner = new NotebookRunner(options);

        // A parameter that one notebook does not have is a wrong call: none of them is run, or written.
        var refused = options.Parameters.IsEmpty ? [] : runner.Refused(sources);
        foreach (var run in refused)
        {
            report.Tell(run, () => null);
        }

        if (refused.IsEmpty)
        {
            DataAtHand.BeginToMake(parsed.GetValue(notebooks)!);
            await runner.RunAllAsync(sources, interrupt).ConfigureAwait(false);
            await report.TellWithPicturesAsync(waiting, pictures, Written, interrupt).ConfigureAwait(false);
        }

        return report.ExitCode;
    }

    /// <summary>Writes a run where it is to go; returns why it may not be written, or <see langword="null"/>.</summary>
    private static string? Write(NotebookRun run, string? path, bool onlySucceeded)
    {
        var isWritten = run.Status == RunStatus.Succeeded || (run.Status == RunStatus.Failed && !onlySucceeded);
        if (path is null || !isWritten)
        {
            return null;
        }

        if (OwnFiles.WhyNotWritten(run.Opened, path) is { } problem)
        {
            return problem;
        }

        NotebookFile.Write(run.Notebook!, path);
        return null;
    }
}
