using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>Classic Notebook, serving a folder to this machine under a token.</summary>
internal sealed class NotebookServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly Process process;

    private NotebookServer(Process process, string folder, Uri address, string token) =>
        (this.process, Folder, Address, Token) = (process, folder, address, token);

    /// <summary>The folder that is served.</summary>
    public string Folder { get; }

    /// <summary>Where.</summary>
    public Uri Address { get; }

    private string Token { get; }

    /// <summary>Starts it; skips the test where it is not installed.</summary>
    public static async Task<NotebookServer> StartAsync(ClientMachine machine)
    {
        var python = await machine.PythonAsync();
        var version = await FinishedProcess.OfAsync(machine.Start(python, "-m", "notebook", "--version"), Patience);
        Assert.SkipUnless(version.ExitCode == 0 && version.Output.StartsWith('6'), "Classic Notebook 6 is not installed. On Debian: apt-get install jupyter-notebook.");
        var folder = Directory.CreateDirectory(Path.Combine(machine.Home, "served")).FullName;
        var start = machine.Start(
            python, "-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=" + FreePort().ToString(CultureInfo.InvariantCulture), "--notebook-dir=" + folder);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            // Another program may have taken the port meanwhile: the server then takes one nearby, and writes down which.
            var (address, token) = await WrittenDownAsync(Path.Combine(machine.Home, "runtime", $"nbserver-{process.Id}.json"));
            return new(process, folder, address, token);
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The address of a notebook in the folder.</summary>
    public string PageOf(string notebook) => new Uri(Address, $"notebooks/{notebook}?token={Token}").ToString();

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    private static async Task<(Uri Address, string Token)> WrittenDownAsync(string path)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromMilliseconds(100))
        {
            if (File.Exists(path) && await File.ReadAllTextAsync(path) is { Length: > 0 } text)
            {
                using var written = JsonDocument.Parse(text);
                return (new(written.RootElement.GetProperty("url").GetString()!), written.RootElement.GetProperty("token").GetString()!);
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("Classic Notebook did not start within a minute.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
