using System.Diagnostics;
using System.Text;

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>A process that has ended, by itself or because its time was up: then with all that it started.</summary>
internal sealed record FinishedProcess(int ExitCode, string Output, string Messages)
{
    public static async Task<FinishedProcess> OfAsync(ProcessStartInfo start, TimeSpan limit)
    {
        using var process = new Process { StartInfo = start };
        var (output, messages) = (new StringBuilder(), new StringBuilder());
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(messages, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var stop = new CancellationTokenSource(limit);
        try
        {
            // Also for the ends of its texts, which a process that it has left behind may hold open for ever.
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new(-1, Kept(output), Kept(messages) + $"\n[{start.FileName} was ended after {limit}]");
        }

        return new(process.ExitCode, Kept(output), Kept(messages));
    }

    private static void Keep(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.Append(line).Append(line is null ? "" : "\n");
        }
    }

    private static string Kept(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
