using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Compiling;
using NuGet.Frameworks;

namespace NavNotebooks.Engine.Loading;

/// <summary>Builds the project that a <c>#r</c> names, and finds its assembly.</summary>
/// <remarks>
/// The build is the SDK's own, every time: only it knows whether something changed, and it takes a second or two where nothing did. Packages that the
/// project needs are not fetched from the network unless that is allowed. An assembly that is loaded stays: after a change the kernel is restarted.
/// </remarks>
internal sealed class ProjectLoader
{
    private const int ShownErrors = 10;

    private readonly Dictionary<string, string> built = new(StringComparer.Ordinal);

    /// <summary>The assembly of a project, built if need be.</summary>
    /// <param name="directive">The <c>#r</c>.</param>
    /// <returns>Path of the assembly, or why there is none.</returns>
    public (string? Assembly, CellProblem? Problem) Load(ReferenceDirective directive)
    {
        var path = directive.FullPath;
        if (built.TryGetValue(path, out var before))
        {
            return (before, null);
        }

        if (!File.Exists(path))
        {
            return (null, directive.Problem("NAV0003", $"""There is no project "{directive.Target}". A relative path starts from {directive.Place.DirectoryInWords}."""));
        }

        CurrentCell.Sink?.Write("stdout", $"Building {Path.GetFileName(path)}\n");
        CurrentCell.Sink?.Flush();
        if (Build(path) is var (assembly, faults) && assembly is not null)
        {
            built[path] = assembly;
            return (assembly, null);
        }

        var shown = faults.Take(ShownErrors).Select(line => "\n  " + line.Replace(Path.GetDirectoryName(path) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        var more = faults.Length > ShownErrors ? $"\n  and {faults.Length - ShownErrors} more" : "";
        return (null, directive.Problem("NAV0013", $"""The project "{directive.Target}" does not build. Mend it, then run the cell again.{string.Concat(shown)}{more}"""));
    }

    private static (string? Assembly, ImmutableArray<string> Faults) Build(string path)
    {
        var directory = Path.GetDirectoryName(path)!;
        var dotnet = new DotnetCommand(directory);
        if (!PackageRestore.IsOnline && Restore(dotnet, path) is { IsEmpty: false } missing)
        {
            return (null, missing.Add($"Packages are not fetched from the network unless you allow it: set {PackageRestore.Variable}=online, or run: dotnet restore"));
        }

        string[] arguments = ["build", path, "-getTargetResult:Build", "-p:UseSharedCompilation=false", .. PackageRestore.IsOnline ? Array.Empty<string>() : ["--no-restore"]];
        var (succeeded, lines) = dotnet.Run(arguments, CurrentCell.Stop);
        var assembly = succeeded ? AssemblyIn(lines) : null;
        return assembly is not null ? (assembly, [])
            : (null, [.. DotnetCommand.ErrorsIn(lines).DefaultIfEmpty(lines.LastOrDefault() ?? "dotnet build gave no reason")]);
    }

    /// <summary>Ties the project to the packages of this machine, where that was not done before.</summary>
    private static ImmutableArray<string> Restore(DotnetCommand dotnet, string path)
    {
        var directory = Path.GetDirectoryName(path)!;
        var tied = Path.Combine(directory, "obj", "project.assets.json");
        if (File.Exists(tied) && File.GetLastWriteTimeUtc(tied) >= File.GetLastWriteTimeUtc(path))
        {
            return [];
        }

        var folders = PackageFolders.Above(directory);
        var sources = folders.Unpacked.Concat(folders.Sources).Where(Directory.Exists).DefaultIfEmpty(directory).SelectMany(source => new[] { "--source", source });
        var (succeeded, lines) = dotnet.Run(["restore", path, .. sources], CurrentCell.Stop);
        return succeeded ? [] : [.. DotnetCommand.ErrorsIn(lines)];
    }

    /// <summary>The assembly that the build tells; where it makes several, the one for the nearest framework.</summary>
    private static string? AssemblyIn(ImmutableArray<string> lines)
    {
        var start = lines.IndexOf("{");
        if (start < 0)
        {
            return null;
        }

        using var document = JsonDocument.Parse(string.Join('\n', lines[start..]));
        var paths = document.RootElement.GetProperty("TargetResults").GetProperty("Build").GetProperty("Items").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!)
            .Where(file => file.EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
            .ToList();
        var frameworks = paths.ConvertAll(file => NuGetFramework.ParseFolder(Path.GetFileName(Path.GetDirectoryName(file)!)));
        return RuntimeNames.Nearest(frameworks) is { } nearest ? paths[frameworks.IndexOf(nearest)] : paths.FirstOrDefault();
    }
}
