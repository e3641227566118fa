namespace NavNotebooks.Kernel.Tests.Installing;

/// <summary>A folder in which something was built that looks like the program, and one to install to. Both have a space and Norwegian letters, and are gone after the test.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("nav kjerne æøå ").FullName;

    public BuiltProgram() => Build("first");

    public string Folder => Path.Combine(root, "bygget her");

    public string Target => Path.Combine(root, "lagt her");

    /// <summary>Builds anew: each build has files of another size.</summary>
    public void Build(string text)
    {
        Directory.CreateDirectory(Path.Combine(Folder, "nb"));
        File.WriteAllText(Path.Combine(Folder, "nav.dll"), text);
        File.WriteAllText(Path.Combine(Folder, "nb", "words.dll"), text);
        File.WriteAllText(Path.Combine(Folder, "nav-kernel.dll"), "launcher");
        File.WriteAllText(Path.Combine(Folder, "nav.runtimeconfig.json"), "{}");
    }

    public void Clean() => Directory.Delete(Folder, recursive: true);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
