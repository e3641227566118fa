using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace NavNotebooks.Cli.Pictures;

/// <summary>A browser without a window, which opens one page from disk and writes out what has become of it.</summary>
/// <param name="program">The browser's program.</param>
/// <param name="longest">How long it may take; after that it is ended.</param>
internal sealed class HeadlessBrowser(string program, TimeSpan longest)
{
    // Nothing is asked for from a network: names lead nowhere, and what browsers do in the background is off.
    private static readonly string[] Always =
    [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-quic", "--disable-dev-shm-usage", "--metrics-recording-only", "--mute-audio", "--force-color-profile=srgb", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
        "--virtual-time-budget=600000", "--dump-dom",
    ];

    /// <summary>The page at the end, as HTML.</summary>
    /// <param name="page">The page's file.</param>
    /// <param name="profile">An empty folder, in which the browser keeps what it wants to.</param>
    /// <param name="interrupt">Ends it.</param>
    /// <exception cref="IOException">It cannot be started, takes too long, or ends badly.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public async Task<string> OpenAsync(string page, string profile, CancellationToken interrupt)
    {
        using var process = Start(page, profile);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(interrupt);
        limit.CancelAfter(longest);
        try
        {
            var document = process.StandardOutput.ReadToEndAsync(limit.Token);
            var messages = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
            var told = await messages.ConfigureAwait(false);
            return process.ExitCode == 0
                ? await document.ConfigureAwait(false)
                : throw new IOException($"it ended with the code {process.ExitCode}{Last(told)}");
        }
        catch (OperationCanceledException) when (!interrupt.IsCancellationRequested)
        {
            throw new IOException($"it was not done within {longest.TotalSeconds:0} seconds");
        }
        finally
        {
            End(process);
        }
    }

    private Process Start(string page, string profile)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in Always)
        {
            start.ArgumentList.Add(argument);
        }

        // Chromium refuses to shut itself in when it is root, as in containers.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add("--user-data-dir=" + profile);
        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new IOException("it cannot be started: " + exception.Message, exception);
        }
    }

    private static string Last(string messages) =>
        messages.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() is { } last ? ": " + last : "";

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
