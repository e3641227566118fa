using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Reads a file of the data dictionary. Everything it refuses is named with file, line, JSON path and remedy.</summary>
public static class DictionaryFile
{
    /// <summary>A survey wave, checked in itself: its scales, batteries, populations and filters exist and agree.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <param name="chapters">Files that add scales, batteries and variables to it, in this order.</param>
    /// <exception cref="DictionaryException">A text is no JSON, or says something that cannot be.</exception>
    public static SurveyDefinition Parse(string text, string fileName, params ReadOnlySpan<DictionaryChapter> chapters)
    {
        using var pieces = new OpenDocuments();
        var file = pieces.Open(text, fileName, "survey");
        var items = new JsonSection[chapters.Length];
        for (var i = 0; i < chapters.Length; i++)
        {
            items[i] = pieces.Open(chapters[i].Text, chapters[i].Name, "chapter");
        }

        return SurveyReader.Read(file, items);
    }

    /// <summary>The list of printed figures and tables.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <exception cref="DictionaryException">The text is no JSON, or says something that cannot be.</exception>
    public static ImmutableArray<FigureDefinition> ParseFigures(string text, string fileName)
    {
        using var pieces = new OpenDocuments();
        return FigureReader.Read(pieces.Open(text, fileName, "figures"));
    }
}
