using System.Text.RegularExpressions;

namespace NavNotebooks.Style.Tests;

public sealed class NeutralityTests
{
    private static readonly Regex MachinePath = new(@"(?<![\w.])/(home|root|Users|work|tmp)/\w", RegexOptions.CultureInvariant);

    [Fact]
    public void Notebooks_and_data_hold_no_path_of_a_machine()
    {
        var offenders = Files("notebooks", "*.ipynb").Concat(Files("data-dictionary", "*.json"))
            .Where(path => MachinePath.IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Repository.Root, path));
        Assert.Empty(offenders);
    }

    // Public microdata for worked examples, by name; data-dictionary/examples/README.md tells where they come from and that anyone may share them.
    private static readonly string[] PublicFiles =
    [
        "data-dictionary/examples/illinois-2010.csv", "data-dictionary/examples/illinois-2014.csv", "data-dictionary/examples/illinois-2018.csv",
    ];

    [Fact]
    public void Data_files_stay_out_of_the_repository()
    {
        string[] kinds = [".sav", ".zsav", ".por", ".dta", ".xlsx", ".xls", ".csv", ".tsv", ".parquet"];
        var offenders = new[] { "lib", "notebooks", "data-dictionary", "docs" }
            .SelectMany(folder => Files(folder, "*"))
            .Where(path => kinds.Contains(Path.GetExtension(path).ToLowerInvariant()))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
        Assert.Equal(PublicFiles, offenders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Public_files_are_described_with_their_licence_and_stay_small()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "data-dictionary", "examples", "README.md"));
        Assert.Contains("public domain", readme, StringComparison.Ordinal);
        Assert.All(PublicFiles, path =>
        {
            Assert.Contains(Path.GetFileName(path)[^8..^4], readme, StringComparison.Ordinal);
            Assert.InRange(new FileInfo(Path.Combine(Repository.Root, path)).Length, 1, 100_000);
        });
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(Path.Combine(Repository.Root, folder))
        ? Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        : [];
}
