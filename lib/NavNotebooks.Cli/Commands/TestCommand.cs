using System.CommandLine;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Cli.Testing;
using NavNotebooks.Documents.Files;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav test</c>: runs notebooks, compares fresh outputs with the stored ones (text letter by letter, numbers by tolerance), and checks the claims.</summary>
/// <remarks>Exits 1 when a notebook stops or differs, or a claim deviates that is not known to. Only <c>--accept</c> writes to notebooks.</remarks>
internal sealed class TestCommand
{
    private readonly RunOptionSet runOptions = new();
    private readonly Option<string?> data = DataOption.Create();

    private readonly Argument<string[]> notebooks = new("NOTEBOOK")
    {
        Description = "The notebooks to run. Default: all of the repository. All claims are checked, whichever are run.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> trx = new("--trx")
    {
        Description = "Write the results for build servers: a test for each notebook, each cell that checks something, and each claim.",
        HelpName = "FILE",
    };

    private readonly Option<bool> isAccepting = new("--accept")
    {
        Description = "Store the fresh outputs of the notebooks that differ, and of no others. One that stops keeps the file that it had.",
    };

    private readonly Option<string[]> set = new("--set") { Hidden = true };

    private TestCommand()
    {
    }

    /// <summary>The command.</summary>
    public static Command Create() => new TestCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("test", "Run notebooks, compare fresh outputs with the stored ones, and check the claims.") { notebooks, trx, isAccepting, data, set };
        runOptions.AddTo(command, withParameters: false);
        notebooks.Validators.Add(NotebookPaths.Validate);
        notebooks.Validators.Add(argument =>
        {
            foreach (var error in NotebookPaths.WithoutOutputs(argument.Tokens.Select(token => token.Value), path => $"There is nothing to compare with; run it: nav run {path}"))
            {
                argument.AddError(error);
            }
        });
        set.Validators.Add(option => option.AddError(
            "nav test takes no --set: the stored outputs are those of the notebook's own parameters. For others: nav run NOTEBOOK --set name=value -o FILE."));
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken interrupt)
    {
        var folder = DataOption.Folder(parsed, data);
        Environment.SetEnvironmentVariable(DataOption.Variable, folder);
        var invocation = parsed.InvocationConfiguration;
        try
        {
            var given = parsed.GetValue(notebooks) ?? [];
            var paths = given.Length > 0 ? given : NotebookFolder.Find(asked: null).Files;
            var run = await new Tester(runOptions.Read(parsed)).RunAsync(paths, folder, interrupt).ConfigureAwait(false);
            var text = new TestText(invocation.Output);
            if (parsed.GetValue(isAccepting))
            {
                (run, var problem) = await PicturedTests.OfAsync(run, new PictureShelf(PictureMaker.Here), interrupt).ConfigureAwait(false);
                await invocation.Error.WriteAsync(problem is null ? "" : problem + Environment.NewLine).ConfigureAwait(false);
            }

            var isAccepted = run.Notebooks.Select(test => parsed.GetValue(isAccepting) && test.Fresh is not null ? text.Accept(test) : text.Tell(test)).ToList();
            text.Tell(run.Check);
            CheckText.WriteComplaints(invocation.Error, run.Check);
            if (parsed.GetValue(trx) is { } file)
            {
                AtomicFile.WriteText(file, TrxReport.Of(run));
            }

            return isAccepted.TrueForAll(isWell => isWell) && run.Check.IsAsExpected ? ExitCode.Ok : ExitCode.NotOk;
        }
        catch (OperationCanceledException) when (interrupt.IsCancellationRequested)
        {
            await invocation.Error.WriteLineAsync("nav: stopped; nothing was written.").ConfigureAwait(false);
            return ExitCode.Interrupted;
        }
    }
}
