using System.Collections.Immutable;
using System.Diagnostics;

namespace NavNotebooks.Engine.Loading;

/// <summary>Runs the .NET SDK's own command, for what only it can do: building a project, fetching a package.</summary>
/// <param name="directory">Where it runs.</param>
internal sealed class DotnetCommand(string directory)
{
    /// <summary>Runs to the end; leaves no process behind, whether it ends or is stopped.</summary>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>Whether it succeeded, and the lines that it printed.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    /// <exception cref="IOException">There is no such command on this machine.</exception>
    public (bool Succeeded, ImmutableArray<string> Lines) Run(IEnumerable<string> arguments, CancellationToken stop)
    {
        using var process = Start(arguments);
        using var registration = stop.Register(() => End(process));
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        stop.ThrowIfCancellationRequested();
        var lines = (output + errors.GetAwaiter().GetResult()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return (process.ExitCode == 0, [.. lines]);
    }

    /// <summary>What compilers and the SDK call errors, each once, without the project at the end.</summary>
    public static IEnumerable<string> ErrorsIn(IEnumerable<string> lines) => lines
        .Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.StartsWith("error ", StringComparison.Ordinal))
        .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is var end && end > 0 && line.EndsWith(']') ? line[..end] : line)
        .Distinct(StringComparer.Ordinal);

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Host(), arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        // A build that is itself begun by a build would take that one's settings for its own.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        try
        {
            var process = Process.Start(start)!;
            process.StandardInput.Close();
            return process;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new IOException("The command dotnet was not found. It comes with the .NET SDK; put it on the PATH.", exception);
        }
    }

    /// <summary>The very dotnet that runs this program, where it is one.</summary>
    private static string Host() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
