using System.Collections.Immutable;
using System.Diagnostics;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Compiling;
using NuGet.Versioning;

namespace NavNotebooks.Engine.Loading;

/// <summary>Finds the packages that the cells of one session ask for, without the network unless it is allowed.</summary>
/// <param name="directory">The notebook's: nuget.config is looked for from here upward.</param>
internal sealed class PackageLoader(string directory)
{
    private readonly Dictionary<string, NuGetVersion> loaded = new(StringComparer.OrdinalIgnoreCase);
    private PackageFolders folders = PackageFolders.Above(directory);

    /// <summary>Adds a source, as <c>#i "nuget: …"</c> does.</summary>
    /// <returns>What is wrong with it; <see langword="null"/> where nothing is.</returns>
    public string? AddSource(string target, string relativeTo)
    {
        var source = target[PackageRequest.Prefix.Length..].Trim();
        if (source.Contains("://", StringComparison.Ordinal))
        {
            return PackageRestore.IsOnline ? null
                : $"""The source "{source}" is on the network, which is not used unless you allow it. Set {PackageRestore.Variable}=online, or name a folder: #i "nuget: path/to/packages".""";
        }

        var folder = Path.GetFullPath(source, relativeTo);
        if (!Directory.Exists(folder))
        {
            return $"""There is no folder "{source}". A relative path starts from the directory of the notebook or file that names it.""";
        }

        folders = folders.With(folder);
        return null;
    }

    /// <summary>The files that a library needs by the .deps.json beside it: those of its packages are not copied beside it.</summary>
    public LoadedFiles NeededBy(string assembly) => DependencyFile.Read(assembly, folders.Unpacked);

    /// <summary>The files of a package and of all that it needs.</summary>
    /// <param name="directive">The <c>#r</c>.</param>
    public (LoadedFiles? Found, CellProblem? Problem) Load(ReferenceDirective directive)
    {
        if (PackageRequest.Read(directive.Target) is not { } request)
        {
            return (null, directive.Problem("NAV0011", $"""A package is named as in #r "nuget: CsvHelper, 34.0.0": its name, and if you like its version. "{directive.Target}" is not of that form."""));
        }

        if (PackageClosure.IsThereAnyway(request.Id))
        {
            return (OfProgram(request), null);
        }

        var closure = new PackageClosure(folders, loaded);
        ImmutableArray<string> faults = [];
        if (!closure.Find(request) && closure.Missing!.Loaded is null && (PackageRestore.IsOnline || folders.MayHold(request.Id)))
        {
            faults = PackageRestore.Run(request, directory, PackageRestore.IsOnline ? [] : folders.Sources, CurrentCell.Stop);
            closure = new PackageClosure(folders, loaded);
            closure.Find(request);
        }

        return closure.Missing is { } missing
            ? (null, directive.Problem("NAV0002", PackageMessage.Of(request, missing, folders, faults)))
            : FilesOf(directive, request, closure);
    }

    private (LoadedFiles? Found, CellProblem? Problem) FilesOf(ReferenceDirective directive, PackageRequest request, PackageClosure closure)
    {
        var files = LoadedFiles.None;
        foreach (var package in closure.Packages)
        {
            if (package.Assemblies() is not { } assemblies)
            {
                return (null, directive.Problem("NAV0012", PackageMessage.OfOtherFrameworks(package)));
            }

            files = files.With(new(assemblies, [.. package.NativeFiles()]));
        }

        foreach (var package in closure.Packages)
        {
            loaded[package.Id] = package.Version;
        }

        TellVersion(request, closure);
        return (files, null);
    }

    /// <summary>What the program itself has is what a cell gets: two of one name would be two kinds of the same types. Another version is told.</summary>
    private static LoadedFiles OfProgram(PackageRequest request)
    {
        if (FrameworkReferences.Contains(request.Id) || HostAssemblies.PathOf(request.Id) is not { } path)
        {
            return LoadedFiles.None;
        }

        var own = FileVersionInfo.GetVersionInfo(path).ProductVersion?.Split('+')[0];
        if (request.Version is { } asked && NuGetVersion.TryParse(own, out var version) && !asked.Satisfies(version))
        {
            CurrentCell.Sink?.Write("stdout", $"{request.Id} {version}: the program's own, in place of the version asked for\n");
        }

        return LoadedFiles.None with { Host = path };
    }

    /// <summary>A cell that leaves the version open tells which one it got: another machine may have another.</summary>
    private static void TellVersion(PackageRequest request, PackageClosure closure)
    {
        if (request.Version is null or { IsFloating: true })
        {
            var package = closure.Packages.First(package => package.Id.Equals(request.Id, StringComparison.OrdinalIgnoreCase));
            CurrentCell.Sink?.Write("stdout", $"{request.Id} {package.Version}\n");
        }
    }
}
