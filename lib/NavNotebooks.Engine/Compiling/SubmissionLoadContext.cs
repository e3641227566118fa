using System.Reflection;
using System.Runtime.Loader;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Holds a session's compiled cells and the files it referenced; everything of the program itself comes from the program.</summary>
internal sealed class SubmissionLoadContext() : AssemblyLoadContext("notebook session", isCollectible: false)
{
    private readonly HashSet<string> directories = new(StringComparer.Ordinal);

    /// <summary>Loads a referenced file; what it needs is looked for beside it.</summary>
    public Assembly LoadFile(string path)
    {
        directories.Add(Path.GetDirectoryName(path)!);
        return Assemblies.FirstOrDefault(loaded => loaded.Location == path) ?? LoadFromAssemblyPath(path);
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (directories.Count == 0 || assemblyName.Name is not { } name || HostAssemblies.PathOf(name) is not null)
        {
            return null;
        }

        return directories
            .Select(directory => Path.Combine(directory, name + ".dll"))
            .Where(File.Exists)
            .Select(LoadFromAssemblyPath)
            .FirstOrDefault();
    }
}
