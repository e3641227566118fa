using System.Collections.Immutable;
using System.Reflection;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Finds what a cell's <c>#r</c> means: an assembly of .NET, one beside the program, or a file.</summary>
/// <param name="baseDirectory">What relative paths start from: the notebook's directory.</param>
/// <param name="loadContext">Where assemblies that are not the program's own are loaded.</param>
internal sealed class ReferenceResolver(string baseDirectory, SubmissionLoadContext loadContext)
{
    /// <summary>The assembly, or why there is none.</summary>
    public (ReferencedAssembly? Found, CellProblem? Problem) Resolve(ReferenceDirective directive)
    {
        var target = directive.Target;
        if (target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            return (null, directive.Problem("NAV0002", PackageMessage(target)));
        }

        var isFile = target.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var name = isFile ? Path.GetFileNameWithoutExtension(target) : target;
        if (FrameworkReferences.Contains(name))
        {
            return (ReferencedAssembly.Nothing, null);
        }

        if (HostAssemblies.PathOf(name) is { } hostPath)
        {
            return (Describe(hostPath, HostAssemblies.Load(hostPath)), null);
        }

        var path = Path.GetFullPath(target, baseDirectory);
        return isFile && File.Exists(path) ? LoadFile(directive, path) : (null, directive.Problem("NAV0003", MissingMessage(target, isFile)));
    }

    private static string PackageMessage(string target) =>
        $"""Packages cannot be fetched while a notebook runs: "{target}". Reference an assembly beside the program (#r "NavNotebooks") or a file (#r "path/to/library.dll").""";

    private static string MissingMessage(string target, bool isFile) => isFile
        ? $"""There is no file "{target}". A relative path starts from the notebook's directory."""
        : $"""There is no assembly named "{target}" beside the program.{NearestName.Hint(target, HostAssemblies.Names)} Give a name, or the path of a .dll file.""";

    private (ReferencedAssembly? Found, CellProblem? Problem) LoadFile(ReferenceDirective directive, string path)
    {
        try
        {
            return (Describe(path, loadContext.LoadFile(path)), null);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or IOException)
        {
            return (null, directive.Problem("NAV0004", $"""The file "{directive.Target}" is not a .NET assembly that can be loaded here."""));
        }
    }

    private static ReferencedAssembly Describe(string path, Assembly assembly)
    {
        var imports = assembly.GetCustomAttributes<NotebookImportAttribute>()
            .Select(import => import.Static ? import.Type.FullName!.Replace('+', '.') : import.Type.Namespace ?? "")
            .Where(import => import.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
        return new(HostAssemblies.ClosureOf(path), [.. imports]);
    }
}
