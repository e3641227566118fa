using System.CommandLine;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
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
        var source = NotebookSource.File(parsed.GetValue(notebook)!);
        var page = parsed.GetValue(destination)!;
        var language = runOptions.LanguageOf(parsed);
        if (parsed.GetValue(isStored))
        {
            Write(source.Read(), source, language, page);
            return ExitCode.Ok;
        }

        Environment.SetEnvironmentVariable(DataOption.Variable, DataOption.Folder(parsed, data));
        var report = new RunReport(parsed.InvocationConfiguration.Error);
        var run = await new NotebookRunner(runOptions.Read(parsed)).RunAsync(source, interrupt).ConfigureAwait(false);
        report.Tell(run, () =>
        {
            if (run.Status is RunStatus.Succeeded or RunStatus.Failed)
            {
                Write(run.Notebook!, source, language, page);
            }

            return null;
        });
        return report.ExitCode;
    }

    private static void Write(Notebook notebook, NotebookSource source, Language language, string page) =>
        StandalonePage.Write(notebook, Path.GetFileNameWithoutExtension(source.Name), language, page);
}
