using NavNotebooks.Engine.Compiling;
using NuGet.Versioning;

namespace NavNotebooks.Engine.Loading;

/// <summary>Finds a package and all that it needs among the unpacked ones.</summary>
/// <remarks>
/// Where several ask for the same package, each for a least version, the lowest that suits them all is taken, as NuGet does. What .NET itself or the
/// program already has is not looked for. A package that the session has loaded stays at its version.
/// </remarks>
internal sealed class PackageClosure(PackageFolders folders, IReadOnlyDictionary<string, NuGetVersion> loaded)
{
    private readonly Dictionary<string, List<(VersionRange Range, string By)>> asked = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, UnpackedPackage> chosen = new(StringComparer.OrdinalIgnoreCase);
    private readonly Queue<string> waiting = new();

    /// <summary>What keeps the request from being met; <see langword="null"/> when it is met.</summary>
    public MissingPackage? Missing { get; private set; }

    /// <summary>The packages, by name.</summary>
    public IReadOnlyCollection<UnpackedPackage> Packages => chosen.Values;

    /// <summary>Meets a request.</summary>
    /// <returns>Whether all was found.</returns>
    public bool Find(PackageRequest request)
    {
        Ask(request.Id, Wished(request), by: "");
        while (Missing is null && waiting.TryDequeue(out var id))
        {
            Choose(id);
        }

        return Missing is null;
    }

    /// <summary>The versions that will do for what the cell itself asks: the newest, where it leaves that open.</summary>
    private VersionRange Wished(PackageRequest request)
    {
        if (request.Version is { IsFloating: false } range)
        {
            return range;
        }

        if (request.Version is null && loaded.TryGetValue(request.Id, out var there))
        {
            return new(there);
        }

        var all = folders.Find(request.Id).Select(package => package.Version).ToList();
        var newest = request.Version?.FindBestMatch(all) ?? all.Find(version => !version.IsPrerelease) ?? all.FirstOrDefault();
        return newest is null ? request.Version ?? VersionRange.All : new(newest);
    }

    private void Ask(string id, VersionRange range, string by)
    {
        if (!asked.TryGetValue(id, out var ranges))
        {
            asked[id] = ranges = [];
        }

        ranges.Add((range, by));
        waiting.Enqueue(id);
    }

    private void Choose(string id)
    {
        if (IsThereAnyway(id))
        {
            return;
        }

        var all = folders.Find(id);
        var fitting = all.Where(package => IsFitting(package.Version, id)).ToList();
        var lowest = fitting.FindLast(package => !package.Version.IsPrerelease) ?? fitting.LastOrDefault();
        if (lowest is null)
        {
            Missing = new MissingPackage(id, asked[id], [.. all.Select(package => package.Version)], loaded.GetValueOrDefault(id));
        }
        else if (!chosen.TryGetValue(id, out var before) || before.Version != lowest.Version)
        {
            chosen[id] = lowest;
            foreach (var (needed, range) in lowest.Dependencies())
            {
                Ask(needed, range, $"{lowest.Id} {lowest.Version}");
            }
        }
    }

    private bool IsFitting(NuGetVersion version, string id) =>
        asked[id].TrueForAll(ask => ask.Range.Satisfies(version)) && (!loaded.TryGetValue(id, out var there) || there == version);

    /// <summary>Whether .NET or the program has it, which then is what everyone gets.</summary>
    public static bool IsThereAnyway(string id) =>
        FrameworkReferences.Contains(id)
        || HostAssemblies.PathOf(id) is not null
        || id is "NETStandard.Library" or "Microsoft.NETCore.App" or "Microsoft.NETCore.Platforms" or "Microsoft.NETCore.Targets"
        || id.StartsWith("Microsoft.DotNet.Interactive", StringComparison.OrdinalIgnoreCase);
}
