using System.Diagnostics;
using System.Reflection;

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>What clients find on the machine: a home of their own with our kernel in it, and the programs that are installed.</summary>
/// <remarks>Made once for all tests, and removed after the last.</remarks>
public sealed class ClientMachine : IAsyncDisposable
{
    private const string Modules = "jupyter_client, jupyter_kernel_test, nbclient, nbconvert, zmq";
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("nav-clients-");
    private readonly Lazy<Task<string?>> python;
    private readonly Lazy<Task> installation;
    private readonly Dictionary<string, Task<ClientScript>> scripts = [];
    private readonly Lock gate = new();

    public ClientMachine()
    {
        python = new(FindPythonAsync);
        installation = new(InstallKernelAsync);
    }

    /// <summary>The home folder.</summary>
    public string Home => home.FullName;

    /// <summary>The kernel's name, which is also that of the repository's notebooks.</summary>
    public static string KernelName => ".net-csharp";

    /// <summary>The repository's notebooks.</summary>
    public static string Notebooks => Path.GetFullPath(Metadata("Notebooks"));

    /// <summary>The Python that has the clients, with our kernel installed for it; skips the test where there is none.</summary>
    public async Task<string> PythonAsync()
    {
        var found = await python.Value;
        Assert.SkipWhen(found is null, $"No python3 has {Modules}. On Debian: apt-get install python3-jupyter-kernel-test jupyter-nbconvert.");
        await installation.Value;
        return found!;
    }

    /// <summary>A script's outcomes; it runs once, however many tests look at it.</summary>
    public Task<ClientScript> ScriptAsync(string name)
    {
        lock (gate)
        {
            return scripts.TryGetValue(name, out var run) ? run : scripts[name] = RunAsync(name);
        }
    }

    /// <summary>How a program is started in this home.</summary>
    public ProcessStartInfo Start(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Home };
        foreach (var (name, value) in Variables())
        {
            start.Environment[name] = value;
        }

        return start;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.WhenAll(scripts.Values.Select(script => script.ContinueWith(_ => { }, TaskScheduler.Default)));
        try
        {
            home.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A client that is still writing its last file; the folder is a temporary one.
        }
    }

    private IEnumerable<(string Name, string Value)> Variables()
    {
        yield return ("HOME", Home);
        yield return ("JUPYTER_PATH", Path.Combine(Home, "prefix", "share", "jupyter"));
        foreach (var kind in new[] { "DATA", "CONFIG", "RUNTIME" })
        {
            yield return ($"JUPYTER_{kind}_DIR", Directory.CreateDirectory(Path.Combine(Home, kind.ToLowerInvariant())).FullName);
        }

        yield return ("IPYTHONDIR", Path.Combine(Home, "ipython"));
        yield return ("NAV_TEST_KERNEL", KernelName);
        yield return ("NAV_TEST_NOTEBOOKS", Notebooks);
        yield return ("PYTHONDONTWRITEBYTECODE", "1");
        yield return ("PYTHONIOENCODING", "utf-8");
    }

    private async Task<ClientScript> RunAsync(string name) => await ClientScript.RunAsync(name, this, await PythonAsync());

    private async Task<string?> FindPythonAsync()
    {
        foreach (var candidate in new[] { "python3", "/usr/bin/python3" })
        {
            try
            {
                if ((await FinishedProcess.OfAsync(Start(candidate, "-c", "import " + Modules), TimeSpan.FromMinutes(1))).ExitCode == 0)
                {
                    return candidate;
                }
            }
            catch (System.ComponentModel.Win32Exception)
            {
                // There is no such program; the next may be there.
            }
        }

        return null;
    }

    private async Task InstallKernelAsync()
    {
        var start = Start("dotnet", Path.GetFullPath(Metadata("NavCommand")), "kernel", "install", "--prefix", Path.Combine(Home, "prefix"), "--name", KernelName);
        var installed = await FinishedProcess.OfAsync(start, TimeSpan.FromMinutes(2));
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Messages);
    }

    private static string Metadata(string key) =>
        typeof(ClientMachine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
