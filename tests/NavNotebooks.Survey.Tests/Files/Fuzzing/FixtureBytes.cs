namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>The files that lie beside the tests.</summary>
internal static class FixtureBytes
{
    /// <summary>All of a folder with an ending, by name.</summary>
    public static IEnumerable<byte[]> Of(string folder, string extension) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", folder), "*" + extension).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
}
