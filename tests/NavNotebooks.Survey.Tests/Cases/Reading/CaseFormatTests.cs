using System.Text.Json;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Reading;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Reading;

public sealed class CaseFormatTests
{
    [Fact]
    public void The_schema_lists_exactly_what_the_reader_reads()
    {
        using var schema = Schema();
        var described = Objects(schema.RootElement).ToDictionary(one => one.Name, one => Properties(one.Definition).Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(CaseFormat.Properties.Keys, described.Keys.Order(StringComparer.Ordinal));
        Assert.All(CaseFormat.Properties, kind => Assert.Equal(kind.Value.Order(StringComparer.Ordinal), described[kind.Key]));
    }

    [Fact]
    public void Every_property_of_the_schema_says_what_it_is_for_and_nothing_else_is_allowed()
    {
        using var schema = Schema();
        Assert.All(Objects(schema.RootElement), one =>
        {
            Assert.False(one.Definition.GetProperty("additionalProperties").GetBoolean());
            Assert.All(Properties(one.Definition), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        });
    }

    [Fact]
    public void The_words_of_the_schema_are_those_that_the_reader_knows()
    {
        using var schema = Schema();
        var definitions = schema.RootElement.GetProperty("$defs");
        Assert.Equal(SnakeCaseWords<CaseKind>.All.Keys, Words(definitions, "case", "kind"));
        Assert.Equal(SnakeCaseWords<FindingKind>.All.Keys, Words(definitions, "finding", "kind"));
        Assert.Equal(SnakeCaseWords<FindingDirection>.All.Keys, Words(definitions, "finding", "direction"));
        Assert.Equal(SnakeCaseWords<Stance>.All.Keys, Words(definitions, "finding", "stance"));
        Assert.Equal(SnakeCaseWords<WordOfQuantity>.All.Keys, Words(definitions, "quantity", "word"));
        Assert.Equal(SnakeCaseWords<AttributeStatus>.All.Keys, Words(definitions, "attribute", "status"));
        Assert.Equal(SnakeCaseWords<EdgeKind>.All.Keys, Words(definitions, "edge", "kind"));
        Assert.Equal(SnakeCaseWords<NumberKind>.All.Keys, Words(definitions, "number", "kind"));
        Assert.Equal(SnakeCaseWords<DesignTopic>.All.Keys, Words(definitions, "design", "topic"));
        Assert.Equal(SnakeCaseWords<Voice>.All.Keys, definitions.GetProperty("finding").GetProperty("properties").GetProperty("voices").GetProperty("items").GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
    }

    private static IEnumerable<string> Words(JsonElement definitions, string kind, string property) =>
        definitions.GetProperty(kind).GetProperty("properties").GetProperty(property).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);

    private static IEnumerable<(string Name, JsonElement Definition)> Objects(JsonElement root) =>
        root.GetProperty("$defs").EnumerateObject().Where(one => one.Value.GetProperty("type").GetString() == "object").Select(one => (one.Name, one.Value)).Prepend(("material", root));

    private static IEnumerable<JsonProperty> Properties(JsonElement definition) => definition.GetProperty("properties").EnumerateObject();

    private static JsonDocument Schema() => JsonDocument.Parse(EmbeddedChapters.TextOf("data-dictionary/schema/case-material.schema.json"));
}
