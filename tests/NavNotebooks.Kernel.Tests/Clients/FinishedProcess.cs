using System.Diagnostics;

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>A process that has ended, by itself or because its time was up: then with all that it started.</summary>
internal sealed record FinishedProcess(int ExitCode, string Output, string Messages)
{
    public static async Task<FinishedProcess> OfAsync(ProcessStartInfo start, TimeSpan limit)
    {
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{start.FileName} did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        using var stop = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            return new(-1, await output, await messages + $"\n[{start.FileName} was ended after {limit}]");
        }

        return new(process.ExitCode, await output, await messages);
    }
}
