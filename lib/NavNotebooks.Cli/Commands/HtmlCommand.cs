using System.CommandLine;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav html</c>: one notebook as one page.</summary>
internal sealed class HtmlCommand
{
    private readonly RunOptionSet runOptions = new();

    private readonly Argument<string> notebook = new("NOTEBOOK") { Description = "The notebook to show." };

    private readonly Option<string> destination = new("--out", "-o")
    {
        Description = "The page to write; plotly.js is put beside it where there are figures.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> isStored = new("--no-run") { Description = "Show the outputs that the notebook has, and run nothing." };

    private readonly Option<string?> data = DataOption.Create();

    private HtmlCommand()
    {
    }

    /// <summary>The command.</summary>
    public static Command Create() => new HtmlCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("html", "Run a notebook and write it as a page; the notebook itself is left as it is.") { notebook, destination, isStored, data };
        notebook.Validators.Add(NotebookPaths.Validate);
        runOptions.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken interrupt)
    {
        Environment.SetEnvironmentVariable(DataOption.Variable, DataOption.Folder(parsed, data));
        var pictures = new PictureShelf(PictureMaker.Here);
        var source = pictures.Watched(NotebookSource.File(parsed.GetValue(notebook)!));
        var options = runOptions.Read(parsed);
        DataAtHand.BeginToMake(parsed.GetValue(isStored) ? [] : [source.Name]);
        var run = parsed.GetValue(isStored) ? Stored(source) : await new NotebookRunner(options).RunAsync(source, interrupt).ConfigureAwait(false);
        var report = new RunReport(parsed.InvocationConfiguration.Error);
        await report.TellWithPicturesAsync([run], pictures, pictured => Write(pictured, options, parsed), interrupt).ConfigureAwait(false);
        return report.ExitCode;
    }

    /// <summary>The outputs that the notebook has, as if they had just been made.</summary>
    private static NotebookRun Stored(NotebookSource source)
    {
        var stored = source.Read();
        return new(source, RunStatus.Succeeded, stored, Failure: null, []) { Opened = RestsOn.In(stored) ?? [] };
    }

    /// <summary>Writes the page, also of a notebook that a cell stopped; returns why it may not be written, or <see langword="null"/>.</summary>
    private string? Write(NotebookRun run, RunOptions options, ParseResult parsed)
    {
        var page = parsed.GetValue(destination)!;
        var problem = run.Status is not (RunStatus.Succeeded or RunStatus.Failed) ? null
            : OwnFiles.WhyNotWritten(run.Opened, page) ?? AskedBasis.WhyNotMet(run, options);
        if (problem is null && run.Status is RunStatus.Succeeded or RunStatus.Failed)
        {
            StandalonePage.Write(run.Notebook!, Path.GetFileNameWithoutExtension(run.Source.Name), options.Display.Language, page);
        }

        return problem;
    }
}
