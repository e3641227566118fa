using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Compiling;

/// <summary>The assemblies of .NET that every cell may use, read once in a process and shared by all sessions.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<ImmutableDictionary<string, PortableExecutableReference>> ByName = new(Read);
    private static readonly ConcurrentDictionary<string, ImmutableArray<string>> NeededByName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>One reference an assembly.</summary>
    public static IEnumerable<MetadataReference> All => ByName.Value.Values;

    /// <summary>Whether an assembly of this simple name belongs to .NET.</summary>
    public static bool Contains(string name) => ByName.Value.ContainsKey(name);

    /// <summary>Those that an assembly needs, and those that they need in turn, by name; what does not belong to .NET is passed over.</summary>
    /// <param name="names">Simple names that the assembly refers to.</param>
    public static IEnumerable<MetadataReference> ClosureOf(IEnumerable<string> names)
    {
        var found = new SortedDictionary<string, MetadataReference>(StringComparer.OrdinalIgnoreCase);
        var waiting = new Queue<string>(names);
        while (waiting.TryDequeue(out var name))
        {
            if (ByName.Value.TryGetValue(name, out var reference) && found.TryAdd(name, reference))
            {
                foreach (var needed in NeededByName.GetOrAdd(name, _ => NeededBy(reference)))
                {
                    waiting.Enqueue(needed);
                }
            }
        }

        return found.Values;
    }

    /// <summary>Simple names of the assemblies that one refers to.</summary>
    public static ImmutableArray<string> NeededBy(PortableExecutableReference reference) =>
        [.. ((AssemblyMetadata)reference.GetMetadata()).GetModules().SelectMany(module => NamesIn(module.GetMetadataReader()))];

    private static IEnumerable<string> NamesIn(MetadataReader reader) =>
        reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name));

    private static ImmutableDictionary<string, PortableExecutableReference> Read()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return trusted
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(
                path => Path.GetFileNameWithoutExtension(path),
                path => MetadataReference.CreateFromFile(path),
                StringComparer.OrdinalIgnoreCase);
    }
}
