namespace NavNotebooks.Survey.Dictionary;

/// <summary>A file that travels with this library, with the chapters that add to it.</summary>
/// <param name="Name">Path relative to the repository.</param>
/// <param name="Text">The JSON.</param>
/// <param name="Chapters">The files that are named like it, with a dot and the chapter, in ordinal order.</param>
internal sealed record EmbeddedChapters(string Name, string Text, DictionaryChapter[] Chapters)
{
    private const string Ending = ".json";

    /// <summary>Id of the file, which is its name: <c>office-2019</c>.</summary>
    public string Id => Path.GetFileNameWithoutExtension(Name);

    /// <summary>The files of a folder, in ordinal order.</summary>
    public static IEnumerable<EmbeddedChapters> Of(string folder)
    {
        var names = Names(folder);
        return names.Where(name => !IsChapter(name)).Select(name => new EmbeddedChapters(name, TextOf(name), ChaptersOf(name, names)));
    }

    /// <summary>Files whose names begin so, each by itself, in ordinal order.</summary>
    public static IEnumerable<DictionaryChapter> Beginning(string start) => Names(start).Select(name => new DictionaryChapter(name, TextOf(name)));

    /// <summary>The text of a file.</summary>
    public static string TextOf(string name)
    {
        using var stream = typeof(EmbeddedChapters).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static DictionaryChapter[] ChaptersOf(string main, string[] names) =>
    [
        .. names.Where(name => IsChapter(name) && name.StartsWith(main[..^Ending.Length] + ".", StringComparison.Ordinal))
            .Select(name => new DictionaryChapter(name, TextOf(name))),
    ];

    private static bool IsChapter(string name) => Path.GetFileNameWithoutExtension(name).Contains('.', StringComparison.Ordinal);

    private static string[] Names(string start) =>
    [
        .. typeof(EmbeddedChapters).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
