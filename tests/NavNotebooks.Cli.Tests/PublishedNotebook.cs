using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests;

/// <summary>The notebooks that the repository publishes: the one place that a test asks for them. A new one needs a row in the README, and nothing else.</summary>
internal static partial class PublishedNotebook
{
    /// <summary>The repository's root.</summary>
    public static string Root { get; } = RootFrom();

    /// <summary>The file names of all that there are, in reading order.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>The file names of those that the README's table lists, in its order.</summary>
    public static ImmutableArray<string> InReadme { get; } =
        [.. Row().Matches(File.ReadAllText(Path.Combine(Root, "README.md"))).Select(match => match.Groups["name"].Value)];

    /// <summary>The path of one.</summary>
    public static string PathOf(string name) => Path.Combine(Root, "notebooks", name);

    /// <summary>One line of set-up, and cells that a reader takes in at a glance.</summary>
    public static void RequireManners(string path)
    {
        var cells = NotebookFile.Read(path).Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        Assert.Equal("#r \"NavNotebooks\"", cells[0].Source.Trim());
        Assert.All(cells, cell => Assert.True(cell.Source.Split('\n').Length <= 15, $"{Path.GetFileName(path)}, {cell.Id}: over 15 lines"));
        Assert.All(cells.Skip(1), cell => Assert.DoesNotContain("#r ", cell.Source, StringComparison.Ordinal));
    }

    private static string RootFrom([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../.."));

    [GeneratedRegex(@"^\| \[[^\]]+\]\(notebooks/(?<name>[^)/]+\.ipynb)\)", RegexOptions.Multiline)]
    private static partial Regex Row();
}
