using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Compiling;

/// <summary>The assemblies beside the running program. A cell that names one gets the very types that the program itself uses.</summary>
internal static class HostAssemblies
{
    private static readonly ConcurrentDictionary<string, PortableExecutableReference> References = new(StringComparer.Ordinal);

    /// <summary>Simple names of all assemblies beside the program, in order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    /// <summary>Where the assembly of this simple name is, or <see langword="null"/> where there is none beside the program.</summary>
    public static string? PathOf(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name + ".dll");
        return File.Exists(path) ? path : null;
    }

    /// <summary>The assembly as the program has it, loaded if need be.</summary>
    public static Assembly Load(string path) =>
        AssemblyLoadContext.Default.Assemblies.FirstOrDefault(loaded => !loaded.IsDynamic && loaded.Location == path)
        ?? AssemblyLoadContext.Default.LoadFromAssemblyPath(path);

    /// <summary>References to an assembly file and to all it needs: those beside it or beside the program, and of .NET.</summary>
    public static ImmutableArray<MetadataReference> ClosureOf(string path)
    {
        var found = new SortedDictionary<string, PortableExecutableReference>(StringComparer.Ordinal);
        Collect(path, found);
        return [.. found.Values, .. FrameworkReferences.ClosureOf(found.Values.SelectMany(reference => FrameworkReferences.NeededBy(reference)))];
    }

    private static void Collect(string path, SortedDictionary<string, PortableExecutableReference> found)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        if (found.ContainsKey(name))
        {
            return;
        }

        var reference = References.GetOrAdd(path, static file => MetadataReference.CreateFromFile(file));
        found.Add(name, reference);
        foreach (var needed in FrameworkReferences.NeededBy(reference))
        {
            var beside = Path.Combine(Path.GetDirectoryName(path)!, needed + ".dll");
            if (!FrameworkReferences.Contains(needed) && (PathOf(needed) ?? (File.Exists(beside) ? beside : null)) is { } file)
            {
                Collect(file, found);
            }
        }
    }
}
