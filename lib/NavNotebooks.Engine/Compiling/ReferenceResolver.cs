using NavNotebooks.Engine.Loading;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Finds what a <c>#r</c> means: an assembly of .NET, one beside the program, a file, a project or a package.</summary>
/// <param name="baseDirectory">The notebook's.</param>
/// <param name="loadContext">Where assemblies that are not the program's own are loaded.</param>
internal sealed class ReferenceResolver(string baseDirectory, SubmissionLoadContext loadContext)
{
    // What NuGet's libraries do is worth their loading only where a cell asks for it.
    private readonly Lazy<PackageLoader> packages = new(() => new PackageLoader(baseDirectory));
    private readonly Lazy<ProjectLoader> projects = new(() => new ProjectLoader());

    /// <summary>The assembly, or why there is none.</summary>
    public (ReferencedAssembly? Found, CellProblem? Problem) Resolve(ReferenceDirective directive)
    {
        try
        {
            return Find(directive);
        }
        catch (IOException exception)
        {
            return (null, directive.Problem("NAV0016", $"""#r "{directive.Target}" cannot be followed. {exception.Message}"""));
        }
    }

    private (ReferencedAssembly? Found, CellProblem? Problem) Find(ReferenceDirective directive)
    {
        var target = directive.Target;
        if (target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            return OfPackage(directive);
        }

        if (Path.GetExtension(target.AsSpan()) is ".csproj" or ".fsproj" or ".vbproj")
        {
            var (built, unbuilt) = projects.Value.Load(directive);
            return built is null ? (null, unbuilt) : LoadFile(directive, built);
        }

        var isFile = target.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var name = isFile ? Path.GetFileNameWithoutExtension(target) : target;
        if (FrameworkReferences.Contains(name))
        {
            return (ReferencedAssembly.Nothing, null);
        }

        if (HostAssemblies.PathOf(name) is { } hostPath)
        {
            return (ReferencedAssembly.Of(hostPath, HostAssemblies.Load(hostPath)), null);
        }

        return isFile && File.Exists(directive.FullPath)
            ? LoadFile(directive, directive.FullPath)
            : (null, directive.Problem("NAV0003", MissingMessage(directive, isFile)));
    }

    /// <summary>Adds a source of packages.</summary>
    /// <param name="target">As <c>#i</c> has it: <c>nuget: path/to/folder</c>.</param>
    /// <param name="place">Where the <c>#i</c> stands.</param>
    /// <returns>What is wrong with it; <see langword="null"/> where nothing is.</returns>
    public string? AddSource(string target, CodePlace place) => packages.Value.AddSource(target, place.Directory);

    private (ReferencedAssembly? Found, CellProblem? Problem) OfPackage(ReferenceDirective directive)
    {
        var (files, problem) = packages.Value.Load(directive);
        if (files is null)
        {
            return (null, problem);
        }

        if (files.Host is { } hostPath)
        {
            return (ReferencedAssembly.Of(hostPath, HostAssemblies.Load(hostPath)), null);
        }

        loadContext.Know(files);
        return (ReferencedAssembly.Of(files), null);
    }

    private static string MissingMessage(ReferenceDirective directive, bool isFile) => isFile
        ? $"""There is no file "{directive.Target}". A relative path starts from {directive.Place.DirectoryInWords}."""
        : $"""There is no assembly named "{directive.Target}" beside the program.{NearestName.Hint(directive.Target, HostAssemblies.Names)} Give a name, or the path of a .dll file.""";

    private (ReferencedAssembly? Found, CellProblem? Problem) LoadFile(ReferenceDirective directive, string path)
    {
        try
        {
            if (File.Exists(Path.ChangeExtension(path, ".deps.json")))
            {
                loadContext.Know(packages.Value.NeededBy(path));
            }

            return (ReferencedAssembly.Of(path, loadContext.LoadFile(path)), null);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or IOException)
        {
            return (null, directive.Problem("NAV0004", $"""The file "{directive.Target}" is not a .NET assembly that can be loaded here."""));
        }
    }
}
