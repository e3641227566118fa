using System.Text.Json;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Tests.Files.Binding;

public sealed class MappingFormatTests
{
    [Fact]
    public void The_schema_lists_exactly_what_is_read_and_says_what_it_is_for()
    {
        using var stream = typeof(SurveyMapping).Assembly.GetManifestResourceStream("data-dictionary/schema/own-data.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        Assert.Equal(Names(MappingFormat.File), Listed(schema.RootElement));
        Assert.Equal(Names(MappingFormat.Wave), Listed(schema.RootElement.GetProperty("$defs").GetProperty("wave")));
    }

    private static IEnumerable<string> Names(string kind) => MappingFormat.Properties[kind].Order(StringComparer.Ordinal);

    private static IEnumerable<string> Listed(JsonElement definition)
    {
        Assert.False(definition.GetProperty("additionalProperties").GetBoolean());
        var properties = definition.GetProperty("properties").EnumerateObject().ToArray();
        Assert.All(properties, property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        return properties.Select(property => property.Name).Order(StringComparer.Ordinal);
    }
}
