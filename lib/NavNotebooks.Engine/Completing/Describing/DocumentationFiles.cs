using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>Finds what is written about symbols of assemblies: beside them, or for .NET's own in the reference pack of the SDK, where there is one.</summary>
internal static class DocumentationFiles
{
    private static readonly ConcurrentDictionary<string, Lazy<DocumentationFile?>> Files = new(StringComparer.Ordinal);

    private static readonly Lazy<string?> ReferencePack = new(FindReferencePack);

    /// <summary>The documentation element of a symbol; <see langword="null"/> where none is at hand.</summary>
    /// <param name="symbol">A symbol of an assembly.</param>
    /// <param name="path">The assembly's file.</param>
    public static string? Of(ISymbol symbol, string path) => symbol.GetDocumentationCommentId() is { } id
        ? FilesFor(symbol, path).Select(file => Open(file)?[id]).FirstOrDefault(found => found is not null)
        : null;

    private static DocumentationFile? Open(string path) => Files.GetOrAdd(path, static file => new(() => DocumentationFile.Read(file))).Value;

    private static IEnumerable<string> FilesFor(ISymbol symbol, string path)
    {
        if (Path.GetDirectoryName(path) != Path.GetDirectoryName(typeof(object).Assembly.Location))
        {
            return [Path.ChangeExtension(path, ".xml")];
        }

        return ReferencePack.Value is { } pack ? NamesFor(symbol, path).Select(name => Path.Combine(pack, name + ".xml")) : [];
    }

    /// <summary>
    /// What runs is divided into other assemblies than what is documented: most of System.Private.CoreLib is told in System.Runtime.xml, its
    /// collections in System.Collections.xml.
    /// </summary>
    private static IEnumerable<string> NamesFor(ISymbol symbol, string path)
    {
        var space = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        string[] first = space.StartsWith("System.Collections", StringComparison.Ordinal) ? ["System.Collections", "System.Runtime"] : ["System.Runtime"];
        return [.. first, Path.GetFileNameWithoutExtension(path), space, "System.Memory", "System.Threading", "System.Linq"];
    }

    private static string? FindReferencePack()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs)
                .Order(StringComparer.Ordinal)
                .SelectMany(version => Directory.Exists(Path.Combine(version, "ref")) ? Directory.EnumerateDirectories(Path.Combine(version, "ref")) : [])
                .LastOrDefault()
            : null;
    }
}
