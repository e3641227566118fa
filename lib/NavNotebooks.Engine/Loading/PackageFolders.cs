using System.Collections.Immutable;
using NuGet.Configuration;
using NuGet.Versioning;

namespace NavNotebooks.Engine.Loading;

/// <summary>The folders of this machine in which packages are, unpacked or not, by NuGet's own settings.</summary>
internal sealed class PackageFolders
{
    private readonly ImmutableArray<string> sources;

    private PackageFolders(ImmutableArray<string> unpacked, ImmutableArray<string> sources)
    {
        Unpacked = unpacked;
        this.sources = sources;
    }

    /// <summary>Folders of unpacked packages: the one that all projects share first, then those that fall in for it.</summary>
    public ImmutableArray<string> Unpacked { get; }

    /// <summary>Local folders that hold packages as files.</summary>
    public IEnumerable<string> Sources => sources.Where(Directory.Exists);

    /// <summary>What <c>NUGET_PACKAGES</c> and every nuget.config from a directory upward say.</summary>
    /// <param name="directory">Where to begin: the notebook's.</param>
    /// <exception cref="IOException">A nuget.config cannot be read.</exception>
    public static PackageFolders Above(string directory)
    {
        var settings = SettingsAbove(directory);
        return new(
            [SettingsUtility.GetGlobalPackagesFolder(settings), .. SettingsUtility.GetFallbackPackageFolders(settings)],
            [.. SettingsUtility.GetEnabledSources(settings).Where(source => source.IsLocal).Select(source => source.Source)]);
    }

    /// <summary>These and one more source.</summary>
    public PackageFolders With(string source) => new(Unpacked, sources.Contains(source) ? sources : sources.Add(source));

    /// <summary>The unpacked versions of a package, newest first; the first folder that has a version gives it.</summary>
    public IReadOnlyList<UnpackedPackage> Find(string id)
    {
        var found = new SortedDictionary<NuGetVersion, UnpackedPackage>();
        foreach (var folder in Unpacked.Select(root => Path.Combine(root, NameOf(id))).Where(Directory.Exists))
        {
            foreach (var directory in Directory.EnumerateDirectories(folder))
            {
                // A package that is being unpacked has no description yet.
                if (NuGetVersion.TryParse(Path.GetFileName(directory), out var version) && File.Exists(Path.Combine(directory, NameOf(id) + ".nuspec")))
                {
                    found.TryAdd(version, new UnpackedPackage(id, version, directory));
                }
            }
        }

        return [.. found.Values.Reverse()];
    }

    /// <summary>Whether a source may hold a package as a file: then it is worth asking the SDK to unpack it.</summary>
    public bool MayHold(string id) => Sources.Any(source =>
        Directory.Exists(Path.Combine(source, NameOf(id)))
        || Directory.EnumerateFiles(source, "*.nupkg").Any(file => Path.GetFileName(file).StartsWith(id + ".", StringComparison.OrdinalIgnoreCase)));

    /// <summary>All names of unpacked packages.</summary>
    public IEnumerable<string> Names() =>
        Unpacked.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).Select(Path.GetFileName).OfType<string>().Distinct(StringComparer.Ordinal);

    private static ISettings SettingsAbove(string directory)
    {
        try
        {
            return Settings.LoadDefaultSettings(directory);
        }
        catch (NuGetConfigurationException exception)
        {
            throw new IOException($"NuGet's settings cannot be read. {exception.Message} Mend that file, or take it away.", exception);
        }
    }

    /// <summary>Folders of packages are named in small letters.</summary>
    private static string NameOf(string id) => id.ToLowerInvariant();
}
