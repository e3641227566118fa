using System.Diagnostics;
using System.Text.Json.Nodes;

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

    private static List<string> CommandIn(string kernel) =>
        [.. JsonNode.Parse(File.ReadAllText(Path.Combine(kernel, "kernel.json")))!["argv"]!.AsArray().Select(word => (string)word!)];

    private static async Task<(int Code, string Output, string Messages)> RunAsync(string[] command, string directory)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("PATH");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await messages);
    }
}
