using NuGet.Versioning;

namespace NavNotebooks.Engine.Loading;

/// <summary>A package that was asked for and is not to be had.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Asked">The versions asked for, and by which package; an empty name for the cell itself.</param>
/// <param name="There">The versions that there are, newest first.</param>
/// <param name="Loaded">The version that the session has loaded; <see langword="null"/> where it has none.</param>
internal sealed record MissingPackage(
    string Id, IReadOnlyList<(VersionRange Range, string By)> Asked, IReadOnlyList<NuGetVersion> There, NuGetVersion? Loaded)
{
    /// <summary>What is asked for, such as <c>at least 2.0.0 (Reader 1.0.0)</c>.</summary>
    public string Wanted => string.Join(", ", Asked.Select(ask => InWords(ask.Range) + (ask.By.Length == 0 ? "" : $" (for {ask.By})")).Distinct(StringComparer.Ordinal));

    private static string InWords(VersionRange range) =>
        range is { MinVersion: null, MaxVersion: null } ? "any version"
        : range.MinVersion == range.MaxVersion ? range.MinVersion!.ToString()
        : range is { MaxVersion: null, IsMinInclusive: true, IsFloating: false } ? "at least " + range.MinVersion
        : range.OriginalString ?? range.ToString();
}
