using System.Text.Json;
using NavNotebooks.Survey.Cases.Joint;

namespace NavNotebooks.Survey.Tests.Cases.Joint;

public sealed class JointFormatTests
{
    [Fact]
    public void The_schema_lists_exactly_what_the_reader_reads_and_says_what_each_is_for()
    {
        using var stream = typeof(JointFormat).Assembly.GetManifestResourceStream("data-dictionary/schema/joint.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        var objects = schema.RootElement.GetProperty("$defs").EnumerateObject().ToDictionary(definition => definition.Name, definition => definition.Value, StringComparer.Ordinal);
        objects["joint"] = schema.RootElement;
        Assert.Equal(JointFormat.Properties.Keys.Order(StringComparer.Ordinal), objects.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, definition) in objects)
        {
            var properties = definition.GetProperty("properties").EnumerateObject().ToList();
            Assert.Equal(JointFormat.Properties[name].Order(StringComparer.Ordinal), properties.Select(property => property.Name).Order(StringComparer.Ordinal));
            Assert.All(properties, property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        }
    }
}
