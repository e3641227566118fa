using System.Collections.Immutable;
using System.Text.Json;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Reads a file of the data dictionary. Everything it refuses is named with file, line, JSON path and remedy.</summary>
public static class DictionaryFile
{
    /// <summary>A survey wave, checked in itself: its scales, batteries, populations and filters exist and agree.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <exception cref="DictionaryException">The text is no JSON, or says something that cannot be.</exception>
    public static SurveyDefinition Parse(string text, string fileName) => Read(text, fileName, "survey", SurveyReader.Read);

    /// <summary>The list of printed figures and tables.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <exception cref="DictionaryException">The text is no JSON, or says something that cannot be.</exception>
    public static ImmutableArray<FigureDefinition> ParseFigures(string text, string fileName) => Read(text, fileName, "figures", FigureReader.Read);

    private static T Read<T>(string text, string fileName, string kind, Func<JsonSection, T> read)
    {
        var file = new JsonText(text, fileName);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return read(new JsonSection(file, document.RootElement, "$", kind));
        }
        catch (JsonException malformed)
        {
            var line = malformed.LineNumber is { } number ? (int)number + 1 : (int?)null;
            throw new DictionaryException(
                "This is not JSON, or a property occurs twice.",
                "Look at the line for a missing comma, quotation mark or bracket, or for a property written twice.",
                new FilePlace(fileName, malformed.Path ?? "$", line),
                malformed);
        }
    }
}
