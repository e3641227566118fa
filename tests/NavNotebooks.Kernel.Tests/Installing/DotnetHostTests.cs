using System.Collections.Immutable;
using NavNotebooks.Kernel.Installing;

namespace NavNotebooks.Kernel.Tests.Installing;

public sealed class DotnetHostTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("nav-dotnet-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void The_link_by_which_the_shell_finds_the_running_one_is_kept()
    {
        var running = Dotnet("cellar-10.0.1");
        var link = Path.Combine(Directory.CreateDirectory(Path.Combine(root, "bin")).FullName, "dotnet");
        File.CreateSymbolicLink(link, running);
        Assert.Equal(link, DotnetHost.Find(running, On(Path.Combine(root, "empty"), Path.GetDirectoryName(link)!)));
    }

    [Fact]
    public void Another_one_on_the_path_is_passed_over()
    {
        var running = Dotnet("one");
        Assert.Equal(running, DotnetHost.Find(running, On(Path.GetDirectoryName(Dotnet("other"))!)));
    }

    [Fact]
    public void A_program_that_is_not_dotnet_is_not_what_clients_start()
    {
        var onPath = Dotnet("one");
        Assert.Equal(onPath, DotnetHost.Find("/usr/bin/testhost", On("relative", Path.GetDirectoryName(onPath)!)));
        Assert.Null(DotnetHost.Find("/usr/bin/testhost", On(root)));
        Assert.Null(DotnetHost.Find(running: null, On()));
    }

    private string Dotnet(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(root, folder)).FullName, "dotnet");
        File.WriteAllText(path, "");
        return path;
    }

    private static JupyterEnvironment On(params string[] folders) =>
        new(JupyterPlatform.Linux, "/home/kari", ImmutableDictionary<string, string>.Empty.Add("PATH", string.Join(':', folders)));
}
