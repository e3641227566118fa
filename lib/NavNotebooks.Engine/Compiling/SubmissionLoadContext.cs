using System.Reflection;
using System.Runtime.Loader;
using NavNotebooks.Engine.Loading;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Holds a session's compiled cells and the files it referenced; everything of the program itself comes from the program.</summary>
internal sealed class SubmissionLoadContext() : AssemblyLoadContext("notebook session", isCollectible: false)
{
    private static readonly string[] NativeEndings = [".so", ".dylib", ".dll"];

    private readonly HashSet<string> directories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> native = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Loads a referenced file; what it needs is looked for beside it.</summary>
    public Assembly LoadFile(string path)
    {
        directories.Add(Path.GetDirectoryName(path)!);
        return Assemblies.FirstOrDefault(loaded => loaded.Location == path) ?? LoadFromAssemblyPath(path);
    }

    /// <summary>Makes files known by their names, to be loaded when they are used; of two with one name, the first stays.</summary>
    public void Know(LoadedFiles files)
    {
        foreach (var file in files.Assemblies)
        {
            known.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        }

        foreach (var file in files.Native)
        {
            native.TryAdd(NativeName(Path.GetFileName(file)), file);
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if ((directories.Count == 0 && known.Count == 0) || assemblyName.Name is not { } name || HostAssemblies.PathOf(name) is not null)
        {
            return null;
        }

        var path = known.GetValueOrDefault(name) ?? directories.Select(directory => Path.Combine(directory, name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        native.TryGetValue(NativeName(unmanagedDllName), out var path) ? LoadUnmanagedDllFromPath(path) : 0;

    /// <summary>The name without what a system puts before and after it: <c>libsqlite3.so</c> is called for as <c>sqlite3</c>.</summary>
    private static string NativeName(string file)
    {
        var start = file.StartsWith("lib", StringComparison.Ordinal) ? 3 : 0;
        var end = NativeEndings.Select(ending => file.IndexOf(ending, StringComparison.OrdinalIgnoreCase)).Where(index => index > start).DefaultIfEmpty(file.Length).Min();
        return file[start..end];
    }
}
