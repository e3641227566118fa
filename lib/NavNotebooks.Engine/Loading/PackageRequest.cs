using NuGet.Versioning;

namespace NavNotebooks.Engine.Loading;

/// <summary>A package that a cell asks for.</summary>
/// <param name="Id">Its name; large and small letters are the same.</param>
/// <param name="Version">What is asked of its version; <see langword="null"/> for the newest.</param>
internal sealed record PackageRequest(string Id, VersionRange? Version)
{
    /// <summary>What a <c>#r</c> of a package begins with.</summary>
    public const string Prefix = "nuget:";

    /// <summary>Reads <c>nuget: Name</c> or <c>nuget: Name, 1.2.3</c>; a version may be a range or float (<c>1.*</c>). <see langword="null"/> where it is neither.</summary>
    /// <remarks>A plain version is meant as it is written: a notebook that names 1.2.3 shall not run on 1.3.0 unawares.</remarks>
    public static PackageRequest? Read(string target)
    {
        var parts = target[Prefix.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0 || parts[0].AsSpan().ContainsAny(' ', '/', '\\'))
        {
            return null;
        }

        if (parts.Length == 1 || parts[1] is "" or "*")
        {
            return new(parts[0], Version: null);
        }

        return NuGetVersion.TryParse(parts[1], out var exact) ? new(parts[0], new VersionRange(exact, includeMinVersion: true, exact, includeMaxVersion: true))
            : VersionRange.TryParse(parts[1], out var range) ? new(parts[0], range)
            : null;
    }

    /// <summary>As people write it: <c>CsvHelper 34.0.0</c>.</summary>
    public override string ToString() =>
        Version is null ? Id : Version.HasLowerAndUpperBounds && Version.MinVersion == Version.MaxVersion ? $"{Id} {Version.MinVersion}" : $"{Id} {Version.OriginalString ?? Version.ToString()}";
}
