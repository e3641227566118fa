using System.CommandLine;
using System.CommandLine.Parsing;
using NavNotebooks.Cli.Commands;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli;

/// <summary>All commands of <c>nav</c>. A new command is a class in <c>Commands</c> and a line in <see cref="Root"/>.</summary>
public static class CommandLine
{
    /// <summary>Parses and runs a command.</summary>
    /// <param name="arguments">As the shell gave them, without the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="messages">Where messages about the work go.</param>
    /// <returns>0 when all is well, 1 when something checked is not, 2 when called wrongly.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter output, TextWriter messages)
    {
        var parsed = Root().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await messages.WriteLineAsync("nav: " + error.Message).ConfigureAwait(false);
            }

            await messages.WriteLineAsync($"Run {string.Join(' ', NamesOf(parsed.CommandResult))} --help for what it takes.").ConfigureAwait(false);
            return ExitCode.CalledWrongly;
        }

        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = messages,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsMisuse(exception))
        {
            await messages.WriteLineAsync("nav: " + exception.Message).ConfigureAwait(false);
            return ExitCode.CalledWrongly;
        }
    }

    private static RootCommand Root() =>
        new("Notebooks that check every number of an evaluation report.")
        {
            ReportCommand.Create(),
            CheckCommand.Create(),
            RunCommand.Create(),
            HtmlCommand.Create(),
            ConvertCommand.Create(),
            TestCommand.Create(),
            NewCommand.Create(),
            CasesCommand.Create(),
            DataCommand.Create(),
            DictionaryCommand.Create(),
            KernelCommand.Create(),
        };

    /// <summary>Files, names and forms that the user can mend; anything else is a fault of ours and shows its trace.</summary>
    private static bool IsMisuse(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or FormatException or UnknownNameException or UnknownClaimException;

    /// <summary>What was called, from <c>nav</c> down.</summary>
    private static IEnumerable<string> NamesOf(CommandResult called) =>
        called.Parent is CommandResult above ? NamesOf(above).Append(called.Command.Name) : ["nav"];
}
