using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Catalog;

/// <summary>Answers that anyone may have, embedded beside the definition of their survey.</summary>
internal static class PublicMicrodata
{
    /// <summary>Reads them as any file of respondents is read.</summary>
    /// <exception cref="FileNotFoundException">The library does not hold them.</exception>
    public static SurveyFrame Read(SurveyDefinition definition)
    {
        var name = Path.ChangeExtension(definition.File, ".csv");
        using var stream = typeof(PublicMicrodata).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"The library holds no answers to {definition.Id}. Put {name} beside the definition and build again.", name);
        using var reader = new StreamReader(stream);
        return CsvSurveyFile.Read(reader, definition).WithNote("Public microdata; data-dictionary/examples tells where they come from.");
    }
}
