using System.CommandLine;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav report</c>: runs every notebook and writes the reviewers' site.</summary>
/// <remarks>Exits 1 when a notebook stopped or a claim deviates that is not known to; the site is written all the same, and says so.</remarks>
internal sealed class ReportCommand
{
    private readonly RunOptionSet runOptions = new();
    private readonly Option<string?> data = DataOption.Create();

    private readonly Option<string> destination = new("--out", "-o")
    {
        Description = "The folder to write to; what an earlier report wrote there is replaced.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "out",
    };

    private readonly Option<string?> notebooks = new("--notebooks")
    {
        Description = "The folder with the notebooks. Default: the repository's, found from the working directory or the program.",
        HelpName = "DIR",
    };

    private readonly Option<bool> noRun = new("--no-run")
    {
        Description = "Run nothing: show the outputs that are stored in the notebooks, in English. Claims are checked all the same.",
    };

    /// <summary>The command.</summary>
    public static Command Create() => new ReportCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("report", "Run every notebook, check every claim, and write the pages that reviewers read.") { destination, data, notebooks, noRun };
        runOptions.AddTo(command, withParameters: false);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken interrupt)
    {
        var options = new ReportOptions(NotebookFolder.Find(parsed.GetValue(notebooks)), parsed.GetValue(destination)!)
        {
            Data = DataOption.Folder(parsed, data),
            Run = runOptions.Read(parsed),
            Runs = !parsed.GetValue(noRun),
            Language = runOptions.LanguageOf(parsed),
        };
        Environment.SetEnvironmentVariable(DataOption.Variable, options.Data);
        var invocation = parsed.InvocationConfiguration;
        try
        {
            var result = await Report.WriteAsync(options, interrupt).ConfigureAwait(false);
            WriteSummary(invocation.Output, result, options);
            CheckText.WriteComplaints(invocation.Error, result.Check);
            return result.IsAsExpected ? ExitCode.Ok : ExitCode.NotOk;
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            await invocation.Error.WriteLineAsync("nav: stopped; nothing was replaced.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
    }

    private static void WriteSummary(TextWriter output, ReportResult result, ReportOptions options)
    {
        foreach (var page in result.Notebooks)
        {
            output.WriteLine(page.Failure is null ? $"ok      {page.File}" : $"failed  {page.File}: {page.Failure.Text.ReplaceLineEndings("\n          ")}");
        }

        output.WriteLine();
        output.WriteLine(result.Check.Summary.ToTable().ToString());
        output.WriteLine();
        if (options.Plotly.Path is null)
        {
            output.WriteLine($"plotly.js is not beside the program; the pages load it from {PlotlyScript.PublicAddress}");
        }

        if (result.PictureProblem is { } problem)
        {
            output.WriteLine(problem);
        }

        output.WriteLine($"Open {Path.Combine(options.Out, SiteMap.Index)}");
    }
}
