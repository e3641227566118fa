namespace NavNotebooks.Cli.Tests;

/// <summary>The command, run in this process as the shell would.</summary>
internal sealed record NavRun(int ExitCode, string Output, string Messages)
{
    public static async Task<NavRun> Of(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(arguments, output, messages);
        return new(code, output.ToString(), messages.ToString());
    }
}
