using System.Text.Json.Nodes;
using NavNotebooks.Kernel.Installing;
using NavNotebooks.Launcher;

namespace NavNotebooks.Kernel.Tests.Installing;

public sealed class KernelInstallerTests : IDisposable
{
    private readonly BuiltProgram program = new();

    public void Dispose() => program.Dispose();

    private KernelPlace Place => new(Path.Combine(program.Target, "kernels"), [Path.Combine(program.Target, "kernels"), Elsewhere]);

    private string Elsewhere => Path.Combine(program.Target, "elsewhere", "kernels");

    private InstallRequest Request => new(program.Folder, "/usr/bin/dotnet");

    [Fact]
    public void The_kernel_is_described_as_clients_ask()
    {
        var kernel = KernelInstaller.Install(Request, Place);
        Assert.Equal((".net-csharp", Place.FolderOf(".net-csharp")), (kernel.Name, kernel.Folder));
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(kernel.Folder, "kernel.json")))!;
        Assert.Equal(".NET (C#)", (string?)spec["display_name"]);
        Assert.Equal("C#", (string?)spec["language"]);
        Assert.Equal("message", (string?)spec["interrupt_mode"]);
        Assert.False((bool?)spec["metadata"]!["debugger"]);
        var command = spec["argv"]!.AsArray().Select(word => (string)word!).ToList();
        Assert.Equal(["/usr/bin/dotnet", Path.Combine(kernel.Folder, "program", "nav-kernel.dll"), "kernel", "start", "{connection_file}"], command);
        Assert.True(File.Exists(command[1]), command[1]);
        Assert.True(File.Exists(Path.Combine(kernel.Folder, "program", "nav-kernel.runtimeconfig.json")));
    }

    [Theory]
    [InlineData("logo-32x32.png", 32)]
    [InlineData("logo-64x64.png", 64)]
    public void Its_pictures_have_the_sizes_that_their_names_say(string logo, int size)
    {
        var bytes = File.ReadAllBytes(Path.Combine(KernelInstaller.Install(Request, Place).Folder, logo));
        Assert.Equal([0x89, .. "PNG"u8], bytes[..4]);
        Assert.Equal((size, size), (bytes[19], bytes[23]));
    }

    [Fact]
    public void Installing_twice_gives_the_same_bytes()
    {
        var folder = KernelInstaller.Install(Request, Place).Folder;
        var before = Contents(folder);
        Assert.Equal(folder, KernelInstaller.Install(Request, Place).Folder);
        Assert.Equal(before, Contents(folder));
    }

    [Fact]
    public void A_newer_build_is_installed_beside_a_kernel_that_runs()
    {
        var folder = KernelInstaller.Install(Request, Place).Folder;
        using var running = new ProgramCopies(Path.Combine(folder, "program")).TakeNewest();
        program.Build("the second");
        KernelInstaller.Install(Request, Place);
        Assert.Equal("first", File.ReadAllText(Path.Combine(running.Folder, "nav.dll")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_another_program_has_the_name_ours_has_its_own(bool elsewhere)
    {
        Foreign(Path.Combine(elsewhere ? Elsewhere : Place.Kernels, ".net-csharp"));
        Assert.Equal("nav-csharp", KernelInstaller.Install(Request, Place).Name);
        Assert.Equal("nav-csharp", KernelInstaller.Install(Request, Place).Name);
    }

    [Fact]
    public void Ours_elsewhere_does_not_take_the_name()
    {
        KernelInstaller.Install(Request, new(Elsewhere, []));
        Assert.Equal(".net-csharp", KernelInstaller.Install(Request, Place).Name);
    }

    [Fact]
    public void Another_programs_kernel_is_overwritten_only_when_told()
    {
        var folder = Foreign(Place.FolderOf("nav-x"));
        var exception = Assert.Throws<IOException>(() => KernelInstaller.Install(Request with { Name = "nav-x" }, Place));
        Assert.Contains("--replace", exception.Message, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(Path.Combine(folder, "kernel.json")));
        KernelInstaller.Install(Request with { Name = "nav-x", Replace = true }, Place);
        Assert.True(KernelSpec.IsOursIn(folder));
        Assert.False(File.Exists(Path.Combine(folder, "theirs")));
    }

    [Fact]
    public void Told_to_replace_it_takes_the_name_that_notebooks_ask_for()
    {
        Foreign(Place.FolderOf(".net-csharp"));
        Assert.Equal(".net-csharp", KernelInstaller.Install(Request with { Replace = true }, Place).Name);
    }

    [Fact]
    public void A_name_is_kept_in_small_letters_as_Jupyter_does() =>
        Assert.Equal("my.kernel", KernelInstaller.Install(Request with { Name = "My.Kernel" }, Place).Name);

    [Fact]
    public void Where_nothing_can_be_written_it_says_where_and_what_to_do()
    {
        Directory.CreateDirectory(program.Target);
        File.WriteAllText(Place.Kernels, "a file where a folder should be");
        var exception = Assert.Throws<IOException>(() => KernelInstaller.Install(Request, Place));
        Assert.Contains(Place.Kernels, exception.Message, StringComparison.Ordinal);
        Assert.Contains("--prefix DIR", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Uninstalling_takes_ours_and_leaves_the_others()
    {
        var theirs = Foreign(Place.FolderOf(".net-csharp"));
        KernelInstaller.Install(Request, Place);
        KernelInstaller.Install(Request with { Name = "nav-y" }, Place);
        Assert.Equal(["nav-csharp", "nav-y"], KernelInstaller.Uninstall(Place, name: null).Select(kernel => kernel.Name));
        Assert.Equal([theirs], Directory.EnumerateDirectories(Place.Kernels));
        Assert.Empty(KernelInstaller.Uninstall(Place, name: null));
    }

    [Theory]
    [InlineData(".net-csharp", "another program's")]
    [InlineData("nav-z", "There is no kernel named nav-z")]
    public void Uninstalling_what_is_not_ours_is_refused(string name, string reason)
    {
        Foreign(Place.FolderOf(".net-csharp"));
        Assert.Contains(reason, Assert.Throws<IOException>(() => KernelInstaller.Uninstall(Place, name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_that_runs_is_not_taken_away()
    {
        var folder = KernelInstaller.Install(Request, Place).Folder;
        using (new ProgramCopies(Path.Combine(folder, "program")).TakeNewest())
        {
            Assert.Contains("Shut it down", Assert.Throws<IOException>(() => KernelInstaller.Uninstall(Place, name: null)).Message, StringComparison.Ordinal);
        }

        Assert.Single(KernelInstaller.Uninstall(Place, name: null));
    }

    private static string Foreign(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "kernel.json"), "{}");
        File.WriteAllText(Path.Combine(folder, "theirs"), "");
        return folder;
    }

    private static List<(string, string)> Contents(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, Convert.ToHexString(File.ReadAllBytes(path)))),
    ];
}
