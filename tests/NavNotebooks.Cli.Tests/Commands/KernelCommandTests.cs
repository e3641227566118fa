using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using NavNotebooks.Kernel.Installing;

namespace NavNotebooks.Cli.Tests.Commands;

public sealed class KernelCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Prefix => folder["et prefix på norsk"];

    private string Kernels => Path.Combine(Prefix, "share", "jupyter", "kernels");

    [Fact]
    public async Task It_tells_where_the_kernel_is_and_what_comes_next()
    {
        var run = await NavRun.Of("kernel", "install", "--prefix", Prefix, "--name", "nav-test");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.StartsWith($"Installed \".NET (C#, nav-test)\" as nav-test in {Path.Combine(Kernels, "nav-test")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"JUPYTER_PATH={Path.Combine(Prefix, "share", "jupyter")}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("In VS Code: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("In JupyterLab", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_installed_starts_from_any_directory_without_the_shells_path()
    {
        await NavRun.Of("kernel", "install", "--prefix", Prefix, "--name", "nav-test");
        var command = CommandIn(Path.Combine(Kernels, "nav-test"));
        Assert.True(Path.IsPathFullyQualified(command[0]), command[0]);
        var (code, output, messages) = await RunAsync([command[0], command[1], "--version"], folder.Path);
        Assert.Equal((0, ""), (code, messages));
        Assert.Equal((await NavRun.Of("--version")).Output.Trim(), output.Trim());
    }

    [Fact]
    public async Task A_kernel_whose_program_is_gone_says_what_to_do()
    {
        await NavRun.Of("kernel", "install", "--prefix", Prefix, "--name", "nav-test");
        var program = Path.Combine(Kernels, "nav-test", "program");
        await File.WriteAllTextAsync(Path.Combine(program, "origin"), folder["nowhere"], TestContext.Current.CancellationToken);
        Directory.EnumerateDirectories(program).ToList().ForEach(copy => Directory.Delete(copy, recursive: true));
        var command = CommandIn(Path.Combine(Kernels, "nav-test"));
        var (code, output, messages) = await RunAsync([command[0], command[1], "--version"], folder.Path);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("./nav kernel install", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uninstalling_tells_what_it_removed()
    {
        await NavRun.Of("kernel", "install", "--prefix", Prefix, "--name", "nav-test");
        var run = await NavRun.Of("kernel", "install", "--prefix", Prefix, "--uninstall");
        Assert.Equal((0, $"Removed nav-test from {Path.Combine(Kernels, "nav-test")}\n"), (run.ExitCode, run.Output));
        run = await NavRun.Of("kernel", "install", "--prefix", Prefix, "--uninstall");
        Assert.Equal((0, $"There is no kernel of ours in {Kernels}\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("no name for a kernel", "--name", "../elsewhere")]
    [InlineData("Give one of them", "--user", "--prefix", "here")]
    public async Task A_call_that_cannot_be_meant_is_refused(string reason, params string[] arguments)
    {
        var run = await NavRun.Of(["kernel", "install", .. arguments]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(reason, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_kernel_ends_when_the_client_that_started_it_is_gone()
    {
        var file = await ConnectionFileAsync(hearts: 0);
        using var client = Process.Start(new ProcessStartInfo(Dotnet, [Program, "kernel", "start", file]))!;
        try
        {
            var (code, output, _) = await RunAsync([Dotnet, Program, "kernel", "start", await ConnectionFileAsync(hearts: 0)], folder.Path, client: client, after: TimeSpan.FromSeconds(3));
            Assert.Equal((0, ""), (code, output));
        }
        finally
        {
            client.Kill();
        }
    }

    [Theory]
    [InlineData("There is no such file", null)]
    [InlineData("The file is not JSON", "{")]
    [InlineData("The field shell_port is missing", "{}")]
    public async Task A_connection_file_that_cannot_be_used_is_told_in_one_line(string reason, string? text)
    {
        if (text is not null)
        {
            await File.WriteAllTextAsync(folder["connection.json"], text, TestContext.Current.CancellationToken);
        }

        var (code, output, messages) = await RunAsync([Dotnet, Program, "kernel", "start", folder["connection.json"]], folder.Path);
        Assert.Equal((2, ""), (code, output));
        Assert.StartsWith("nav: " + reason, messages, StringComparison.Ordinal);
        Assert.Contains(folder["connection.json"], messages, StringComparison.Ordinal);
        Assert.Single(messages.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_port_that_is_taken_ends_the_kernel_with_one()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var (code, output, messages) = await RunAsync([Dotnet, Program, "kernel", "start", await ConnectionFileAsync(port)], folder.Path);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(port.ToString(CultureInfo.InvariantCulture), messages, StringComparison.Ordinal);
    }

    private static string Dotnet => DotnetHost.Find(Environment.ProcessPath, JupyterEnvironment.Current)!;

    private static string Program => Path.Combine(AppContext.BaseDirectory, "nav.dll");

    private async Task<string> ConnectionFileAsync(int hearts)
    {
        var path = folder[$"connection-{hearts}.json"];
        var text = FormattableString.Invariant(
            $$"""{"shell_port":0,"iopub_port":0,"stdin_port":0,"control_port":0,"hb_port":{{hearts}},"ip":"127.0.0.1","transport":"tcp","key":"secret","signature_scheme":"hmac-sha256"}""");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private static List<string> CommandIn(string kernel) =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(kernel, "kernel.json")))!["argv"]!.AsArray().Select(word => (string)word!)];

    /// <summary>Runs a program to its end. Where a client is given it is the one that the program is told of, and is ended after a while.</summary>
    private static async Task<(int Code, string Output, string Messages)> RunAsync(string[] command, string directory, Process? client = null, TimeSpan after = default)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("PATH");
        start.Environment["JPY_PARENT_PID"] = client?.Id.ToString(CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (client is not null)
        {
            await Task.Delay(after, TestContext.Current.CancellationToken);
            Assert.False(process.HasExited);
            client.Kill();
            await client.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await messages);
    }
}
