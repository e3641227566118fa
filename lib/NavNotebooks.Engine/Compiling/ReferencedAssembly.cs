using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using NavNotebooks.Display;
using NavNotebooks.Engine.Loading;

namespace NavNotebooks.Engine.Compiling;

/// <summary>What a <c>#r</c> brings into a session.</summary>
/// <param name="References">The assembly and those it needs, for the compiler.</param>
/// <param name="Usings">Namespaces and types whose members are at hand from now on.</param>
internal sealed record ReferencedAssembly(ImmutableArray<MetadataReference> References, ImmutableArray<string> Usings)
{
    /// <summary>Brings nothing that is not there already.</summary>
    public static ReferencedAssembly Nothing { get; } = new([], []);

    /// <summary>One assembly, with the imports that it lists.</summary>
    public static ReferencedAssembly Of(string path, Assembly assembly)
    {
        var imports = assembly.GetCustomAttributes<NotebookImportAttribute>()
            .Select(import => import.Static ? import.Type.FullName!.Replace('+', '.') : import.Type.Namespace ?? "")
            .Where(import => import.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new(HostAssemblies.ClosureOf(path), [.. imports]);
    }

    /// <summary>The assemblies of packages, none of which is loaded before it is used.</summary>
    public static ReferencedAssembly Of(LoadedFiles files) => new([.. files.Assemblies.SelectMany(path => HostAssemblies.ClosureOf(path)).Distinct()], []);
}
