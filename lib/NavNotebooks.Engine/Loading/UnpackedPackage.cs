using System.Collections.Immutable;
using System.Xml.Linq;
using NuGet.Frameworks;
using NuGet.Versioning;

namespace NavNotebooks.Engine.Loading;

/// <summary>A version of a package, unpacked in a folder.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Directory">The folder.</param>
internal sealed record UnpackedPackage(string Id, NuGetVersion Version, string Directory)
{
    /// <summary>What it needs on the framework that this program runs on.</summary>
    /// <exception cref="IOException">Its description cannot be read.</exception>
    public IEnumerable<(string Id, VersionRange Range)> Dependencies()
    {
        var path = Path.Combine(Directory, Id.ToLowerInvariant() + ".nuspec");
        XDocument description;
        try
        {
            description = XDocument.Load(path);
        }
        catch (System.Xml.XmlException exception)
        {
            throw new IOException($"The description of the package {Id} {Version} cannot be read: '{path}' is not XML. Delete its folder and fetch the package anew.", exception);
        }

        var dependencies = description.Descendants().FirstOrDefault(element => element.Name.LocalName == "dependencies");
        var groups = dependencies?.Elements().Where(element => element.Name.LocalName == "group").ToList() ?? [];
        var fitting = groups.Count == 0 ? dependencies : Nearest(groups);
        return fitting is null ? [] : DependenciesIn(fitting);
    }

    /// <summary>Its assemblies that run here.</summary>
    /// <returns>Paths; empty where it has none at all. <see langword="null"/> where those that it has run elsewhere only.</returns>
    public ImmutableArray<string>? Assemblies()
    {
        var folders = RuntimeNames.All.Select(name => Path.Combine(Directory, "runtimes", name, "lib")).Append(Path.Combine(Directory, "lib")).Where(System.IO.Directory.Exists).ToList();
        foreach (var folder in folders)
        {
            if (NearestFolder(folder) is { } nearest)
            {
                return [.. System.IO.Directory.EnumerateFiles(nearest, "*.dll").Order(StringComparer.Ordinal)];
            }
        }

        return folders.Count == 0 ? [] : null;
    }

    /// <summary>Its libraries of machine code for this machine.</summary>
    public IEnumerable<string> NativeFiles() => RuntimeNames.All
        .Select(name => Path.Combine(Directory, "runtimes", name, "native"))
        .Where(System.IO.Directory.Exists)
        .Take(1)
        .SelectMany(System.IO.Directory.EnumerateFiles);

    /// <summary>The frameworks that its assemblies are for, as their folders name them.</summary>
    public IEnumerable<string> Frameworks() => Path.Combine(Directory, "lib") is var lib && System.IO.Directory.Exists(lib)
        ? System.IO.Directory.EnumerateDirectories(lib).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)
        : [];

    private static XElement? Nearest(List<XElement> groups)
    {
        var frameworks = groups.ConvertAll(group => group.Attribute("targetFramework")?.Value is { Length: > 0 } name ? NuGetFramework.Parse(name) : NuGetFramework.AnyFramework);
        var nearest = RuntimeNames.Nearest(frameworks);
        return nearest is null ? null : groups[frameworks.IndexOf(nearest)];
    }

    private static IEnumerable<(string Id, VersionRange Range)> DependenciesIn(XElement parent) =>
        parent.Elements()
            .Where(element => element.Name.LocalName == "dependency")
            .Select(element => (element.Attribute("id")?.Value ?? "", VersionRange.TryParse(element.Attribute("version")?.Value ?? "*", out var range) ? range : VersionRange.All));

    /// <summary>The folder of the nearest framework; assemblies that lie in none fit where no folder does.</summary>
    private static string? NearestFolder(string parent)
    {
        var folders = System.IO.Directory.GetDirectories(parent);
        var frameworks = Array.ConvertAll(folders, folder => NuGetFramework.ParseFolder(Path.GetFileName(folder)));
        var nearest = RuntimeNames.Nearest(frameworks);
        return nearest is not null ? folders[Array.IndexOf(frameworks, nearest)]
            : System.IO.Directory.EnumerateFiles(parent, "*.dll").Any() ? parent
            : null;
    }
}
