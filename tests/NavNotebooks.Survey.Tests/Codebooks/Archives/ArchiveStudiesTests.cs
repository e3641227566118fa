using System.Text.Json;
using NavNotebooks.Survey.Codebooks.Archives;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Codebooks.Archives;

public sealed class ArchiveStudiesTests
{
    [Fact]
    public void Every_survey_wave_of_the_dictionary_is_described() =>
        Assert.All(SurveyDictionary.Embedded.Surveys.Concat(SurveyDictionary.Examples.Surveys), survey => Assert.NotNull(ArchiveStudies.Find(survey.Id)));

    [Fact]
    public void What_nobody_describes_is_not_found() => Assert.Null(ArchiveStudies.Find("tiny-2019"));

    [Fact]
    public void Loader_and_schema_know_the_same_properties()
    {
        using var schema = JsonDocument.Parse(EmbeddedChapters.TextOf("data-dictionary/schema/studies.schema.json"));
        Assert.Equal(ArchiveStudies.Properties["studies"], Names(schema.RootElement));
        foreach (var kind in schema.RootElement.GetProperty("$defs").EnumerateObject())
        {
            Assert.Equal(ArchiveStudies.Properties[kind.Name], Names(kind.Value));
        }
    }

    [Fact]
    public void A_wave_described_twice_is_refused()
    {
        const string Study = """{"surveys":["a-1"],"country":{"en":"x","nb":"x"},"countryCode":"NO","keywords":[],"topics":[],"access":{"en":"x","nb":"x"}}""";
        Assert.Throws<DictionaryException>(() => ArchiveStudies.Parse($$"""{"studies":[{{Study}},{{Study}}]}""", "studies.json"));
    }

    private static string[] Names(JsonElement definition) => [.. definition.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
}
