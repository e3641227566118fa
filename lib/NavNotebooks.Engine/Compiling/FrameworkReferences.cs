using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Compiling;

/// <summary>The assemblies of .NET that every cell may use, read once in a process and shared by all sessions.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<ImmutableDictionary<string, MetadataReference>> ByName = new(Read);

    /// <summary>One reference an assembly.</summary>
    public static IEnumerable<MetadataReference> All => ByName.Value.Values;

    /// <summary>Whether an assembly of this simple name belongs to .NET.</summary>
    public static bool Contains(string name) => ByName.Value.ContainsKey(name);

    private static ImmutableDictionary<string, MetadataReference> Read()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "";
        return trusted
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(
                path => Path.GetFileNameWithoutExtension(path),
                path => (MetadataReference)MetadataReference.CreateFromFile(path),
                StringComparer.OrdinalIgnoreCase);
    }
}
