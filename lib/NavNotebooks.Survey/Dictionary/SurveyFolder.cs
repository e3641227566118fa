namespace NavNotebooks.Survey.Dictionary;

/// <summary>A folder with definitions of survey waves that do not travel with the library.</summary>
internal static class SurveyFolder
{
    private const string Ending = ".json";

    /// <summary>The waves of a folder: every <c>*.json</c>, with the files named like it, a dot and a chapter in front of the ending.</summary>
    /// <param name="folder">The folder, as the user named it.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no definition in it.</exception>
    /// <exception cref="DictionaryException">A definition says something that cannot be.</exception>
    public static IEnumerable<SurveyDefinition> Read(string folder)
    {
        string[] names = Directory.Exists(folder) ? [.. Directory.GetFiles(folder, "*" + Ending).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)] : [];
        return names.Length > 0
            ? [.. names.Where(name => !IsChapter(name)).Select(name => Read(folder, name, names))]
            : throw new DirectoryNotFoundException(
                $"The folder '{folder}' holds no definition of a survey. Put one there for each wave, named by its id (club-2020.json), as data-dictionary/README.md tells.");
    }

    private static SurveyDefinition Read(string folder, string name, IEnumerable<string> names)
    {
        var stem = name[..^Ending.Length];
        DictionaryChapter[] chapters =
        [
            .. names.Where(other => IsChapter(other) && other.StartsWith(stem + ".", StringComparison.Ordinal))
                .Select(chapter => new DictionaryChapter(Path.Combine(folder, chapter), File.ReadAllText(Path.Combine(folder, chapter)))),
        ];
        var path = Path.Combine(folder, name);
        var definition = DictionaryFile.Parse(File.ReadAllText(path), path, chapters);
        return definition.Id == stem
            ? definition with { Folder = folder.TrimEnd('/', '\\') + "/" }
            : throw new DictionaryException(
                $"The survey wave '{definition.Id}' is in a file of another name.", $"Call the file '{definition.Id}{Ending}'.", new FilePlace(path, "$.id", Line: null));
    }

    private static bool IsChapter(string name) => name[..^Ending.Length].Contains('.', StringComparison.Ordinal);
}
