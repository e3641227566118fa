using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks.Archives;

/// <summary>What is known of surveys for the catalogues of archives: <c>data-dictionary/archives/studies.json</c>.</summary>
internal static class ArchiveStudies
{
    private const string FileName = "data-dictionary/archives/studies.json";

    private static readonly Lazy<ImmutableArray<ArchiveStudy>> Loaded = new(() => Parse(EmbeddedChapters.TextOf(FileName), FileName));

    /// <summary>The properties that each kind of object may have, in the order of the file.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Properties { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["studies"] = ["$schema", "note", "studies"],
        ["study"] = ["surveys", "creator", "country", "countryCode", "keywords", "topics", "mode", "access"],
        ["topic"] = ["label", "vocabulary"],
        ["text"] = ["en", "nb"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>What is known of a survey wave; <see langword="null"/> where nothing is.</summary>
    public static ArchiveStudy? Find(string survey) => Loaded.Value.FirstOrDefault(study => study.Surveys.Contains(survey));

    /// <summary>Reads the file.</summary>
    /// <exception cref="DictionaryException">The text is no JSON, or says something that cannot be.</exception>
    public static ImmutableArray<ArchiveStudy> Parse(string text, string fileName)
    {
        using var pieces = new OpenDocuments(Properties);
        var file = pieces.Open(text, fileName, "studies");
        var studies = file.Sections("studies", "study", Study);
        file.Check("studies", () => Rule.Distinct(studies.SelectMany(study => study.Surveys), "survey wave"));
        return studies;
    }

    private static ArchiveStudy Study(JsonSection json) => json.Here(() => new ArchiveStudy
    {
        Surveys = json.Texts("surveys"),
        Creator = json.OptionalText("creator"),
        Country = json.Bilingual("country"),
        CountryCode = json.Text("countryCode"),
        Keywords = json.Sections("keywords", "text", text => text.Here(() => new BilingualText(text.Text("en"), text.Text("nb")))),
        Topics = json.Sections("topics", "topic", topic => new ArchiveTopic(topic.Bilingual("label"), topic.Text("vocabulary"))),
        Mode = json.OptionalBilingual("mode"),
        Access = json.Bilingual("access"),
    });
}
