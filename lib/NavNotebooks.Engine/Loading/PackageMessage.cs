using System.Collections.Immutable;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Loading;

/// <summary>Says why a package cannot be had, what there is, and what to do.</summary>
internal static class PackageMessage
{
    /// <summary>A package that was not found, or not in a version that suits.</summary>
    /// <param name="request">What the cell asks for.</param>
    /// <param name="missing">What is missing for it: the package itself, or one that it needs.</param>
    /// <param name="folders">Where was looked.</param>
    /// <param name="faults">What fetching it said.</param>
    public static string Of(PackageRequest request, MissingPackage missing, PackageFolders folders, ImmutableArray<string> faults)
    {
        var isOwn = missing.Id.Equals(request.Id, StringComparison.OrdinalIgnoreCase);
        var what = isOwn ? "" : $", which {request} needs";
        if (missing.Loaded is { } loaded)
        {
            return $"The session has loaded {missing.Id} {loaded} already, and cannot load another version beside it{what}; asked for is {missing.Wanted}. "
                + $"Ask for {loaded}, or restart the kernel and ask for the other version first.";
        }

        var problem = missing.There.Count == 0
            ? $"There is no package {missing.Id} on this machine{what}.{NearestName.Hint(missing.Id, folders.Names())}"
            : $"The package {missing.Id}{what} is on this machine only as {string.Join(", ", missing.There.Take(8))}; asked for is {missing.Wanted}.";
        var looked = string.Join(", ", folders.Unpacked.Concat(folders.Sources).Select(Shortened));
        var remedy = PackageRestore.IsOnline
            ? "Fetching it failed: " + string.Join(" ", faults)
            : "Nothing is fetched from the network unless you allow it: set NAV_NUGET=online, or fetch it once yourself with: "
                + $"dotnet package add {missing.Id} (in any project), or name a folder that holds it: #i \"nuget: path/to/packages\".";
        return $"{problem} Looked in {looked}. {remedy}";
    }

    /// <summary>A package whose assemblies are all for other frameworks.</summary>
    public static string OfOtherFrameworks(UnpackedPackage package) =>
        $"The package {package.Id} {package.Version} has no assembly that runs on .NET {Environment.Version.Major}: it has some for {string.Join(", ", package.Frameworks())}. Ask for a newer version.";

    /// <summary>A message reads the same for everyone whose packages are where they usually are.</summary>
    private static string Shortened(string folder)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var path = folder.TrimEnd('/', '\\');
        return home.Length > 0 && path.StartsWith(home, StringComparison.Ordinal) ? "~" + path[home.Length..].Replace('\\', '/') : path;
    }
}
