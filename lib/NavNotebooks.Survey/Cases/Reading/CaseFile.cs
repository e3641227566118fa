using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>A file of case material: its name and its text.</summary>
/// <param name="Name">How errors name it, such as <c>data-dictionary/cases/s1/findings.json</c>.</param>
/// <param name="Text">The JSON.</param>
public sealed record CaseFile(string Name, string Text)
{
    private const string Home = "data-dictionary/cases/";

    /// <summary>The files that travel with this assembly, by study, in ordinal order of the folders.</summary>
    internal static ImmutableArray<ImmutableArray<CaseFile>> Embedded() =>
    [
        .. EmbeddedChapters.Beginning(Home).Where(file => file.Name.IndexOf('/', Home.Length) > 0)
            .GroupBy(file => file.Name[..file.Name.IndexOf('/', Home.Length)], StringComparer.Ordinal)
            .Select(folder => folder.Select(file => new CaseFile(file.Name, file.Text)).ToImmutableArray()),
    ];

    /// <summary>The JSON files of a folder, in ordinal order of their names.</summary>
    /// <param name="folder">A folder of one study.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="DictionaryException">It holds no such file.</exception>
    internal static ImmutableArray<CaseFile> In(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        ImmutableArray<CaseFile> files = [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(path => new CaseFile($"{name}/{Path.GetFileName(path)}", File.ReadAllText(path)))];
        Rule.Holds(!files.IsEmpty, $"There is no JSON file in '{folder}'.", "Give the folder of one study, with at least one file that holds 'about'.");
        return files;
    }
}
