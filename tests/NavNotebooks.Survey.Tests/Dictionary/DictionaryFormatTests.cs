using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Dictionary;

public sealed class DictionaryFormatTests
{
    [Theory]
    [InlineData("survey")]
    [InlineData("chapter")]
    [InlineData("figures")]
    public void The_schema_lists_exactly_what_the_loader_reads(string kind)
    {
        using var schema = Schema(kind);
        foreach (var (name, definition) in Objects(schema.RootElement, kind))
        {
            Assert.Equal(
                DictionaryFormat.Properties[name].Order(StringComparer.Ordinal),
                definition.GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
            Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        }
    }

    [Fact]
    public void Every_object_that_the_loader_reads_has_a_schema()
    {
        using var survey = Schema("survey");
        using var chapter = Schema("chapter");
        using var figures = Schema("figures");
        var described = Objects(survey.RootElement, "survey").Concat(Objects(chapter.RootElement, "chapter")).Concat(Objects(figures.RootElement, "figures")).Select(entry => entry.Name).Distinct();

        Assert.Equal(DictionaryFormat.Properties.Keys, described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("survey")]
    [InlineData("chapter")]
    [InlineData("figures")]
    public void Every_property_of_the_schema_says_what_it_is_for(string kind)
    {
        using var schema = Schema(kind);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        foreach (var (_, definition) in Objects(schema.RootElement, kind))
        {
            Assert.All(definition.GetProperty("properties").EnumerateObject(), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        }
    }

    [Fact]
    public void What_the_schema_requires_the_loader_requires()
    {
        using var schema = Schema("survey");
        foreach (var required in schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()!))
        {
            using var whole = JsonDocument.Parse(SmallSurvey.Json);
            var rest = whole.RootElement.EnumerateObject().Where(property => property.Name != required).ToDictionary(property => property.Name, property => property.Value);
            var error = Assert.Throws<DictionaryException>(() => DictionaryFile.Parse(JsonSerializer.Serialize(rest), "club-2001.json"));
            Assert.Equal($"The property '{required}' is missing.", error.Problem);
        }
    }

    // Whole files, and every definition that is an object with properties of its own.
    private static IEnumerable<(string Name, JsonElement Definition)> Objects(JsonElement schema, string kind) =>
        (schema.TryGetProperty("$defs", out var definitions) ? definitions.EnumerateObject().ToArray() : [])
            .Where(definition => definition.Value.TryGetProperty("properties", out _))
            .Select(definition => (definition.Name, definition.Value))
            .Prepend((kind, schema));

    private static JsonDocument Schema(string kind)
    {
        var name = kind == "chapter" ? "survey-items" : kind;
        using var stream = typeof(DictionaryFormat).Assembly.GetManifestResourceStream($"data-dictionary/schema/{name}.schema.json")!;
        return JsonDocument.Parse(stream);
    }
}
