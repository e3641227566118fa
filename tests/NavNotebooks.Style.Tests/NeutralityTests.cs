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

    [Fact]
    public void Data_files_stay_out_of_the_repository()
    {
        string[] kinds = [".sav", ".zsav", ".por", ".dta", ".xlsx", ".xls", ".csv", ".tsv", ".parquet"];
        var offenders = new[] { "lib", "notebooks", "data-dictionary", "docs" }
            .SelectMany(folder => Files(folder, "*"))
            .Where(path => kinds.Contains(Path.GetExtension(path).ToLowerInvariant()))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Select(path => Path.GetRelativePath(Repository.Root, path));
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.Exists(Path.Combine(Repository.Root, folder))
        ? Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        : [];
}
