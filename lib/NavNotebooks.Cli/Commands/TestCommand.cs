using System.CommandLine;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Cli.Testing;
using NavNotebooks.Documents.Files;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav test</c>: runs notebooks and compares fresh outputs with the stored ones; text letter by letter, numbers by tolerance.</summary>
/// <remarks>No notebook is written to. Exits 1 when one stops or differs.</remarks>
internal sealed class TestCommand
{
    private readonly RunOptionSet runOptions = new();
    private readonly Option<string?> data = DataOption.Create();

    private readonly Argument<string[]> notebooks = new("NOTEBOOK")
    {
        Description = "The notebooks to run. Default: all of the repository.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> trx = new("--trx") { Description = "Write the results for build servers, as .trx.", HelpName = "FILE" };

    /// <summary>The command.</summary>
    public static Command Create() => new TestCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("test", "Run notebooks and compare fresh outputs with the stored ones.") { notebooks, trx, data };
        runOptions.AddTo(command, withParameters: false);
        notebooks.Validators.Add(NotebookPaths.Validate);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken interrupt)
    {
        Environment.SetEnvironmentVariable(DataOption.Variable, DataOption.Folder(parsed, data));
        var given = parsed.GetValue(notebooks) ?? [];
        var paths = given.Length > 0 ? given : NotebookFolder.Find(asked: null).Files;
        var runs = await new NotebookRunner(runOptions.Read(parsed)).RunAllAsync([.. paths.Select(NotebookSource.File)], interrupt).ConfigureAwait(false);
        if (runs.Any(run => run.Status == RunStatus.Interrupted))
        {
            return ExitCode.Interrupted;
        }

        var tests = runs.Select(TestOf).ToList();
        Write(parsed.InvocationConfiguration.Output, tests);
        if (parsed.GetValue(trx) is { } file)
        {
            AtomicFile.WriteText(file, TrxReport.Of(tests));
        }

        return tests.All(test => test.Passed) ? ExitCode.Ok : ExitCode.NotOk;
    }

    private static NotebookTest TestOf(NotebookRun run)
    {
        var name = Path.GetFileName(run.Source.Name);
        return run.Failure is { } failure
            ? new(name, failure.ToString(), [])
            : new(name, Failure: null, OutputComparison.Of(NotebookFile.Read(run.Source.Name), run.Notebook!));
    }

    private static void Write(TextWriter output, IEnumerable<NotebookTest> tests)
    {
        foreach (var test in tests)
        {
            output.WriteLine((test.Passed ? "ok      " : test.Failure is null ? "differs " : "failed  ") + test.Name);
            if (!test.Passed)
            {
                output.WriteLine("        " + test.Message.ReplaceLineEndings("\n        "));
            }
        }
    }
}
