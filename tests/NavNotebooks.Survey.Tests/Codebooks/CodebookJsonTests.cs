using System.Text.Json;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Codebooks;

public sealed class CodebookJsonTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(EmbeddedChapters.TextOf("data-dictionary/schema/codebook.schema.json")).RootElement;

    public static TheoryData<string> Codebooks => ["described", "synthetic", "microdata", "owners"];

    private static Codebook Get(string name) => name switch
    {
        "described" => Codebook.Of(SurveyDictionary.Embedded.Survey("owners-2011")),
        "synthetic" => Codebook.Of(TinySurvey.Frame.WithWeights(1, 2, 1, 1, 1, 1, 1, 1, 1, 1)),
        "microdata" => Codebook.Of(TinySurvey.With(DataBasis.Microdata)),
        _ => Codebook.Of(SyntheticSurveys.Get("owners-2019").Frame),
    };

    [Theory]
    [MemberData(nameof(Codebooks))]
    public void It_has_the_properties_that_the_schema_has(string name)
    {
        using var json = JsonDocument.Parse(CodebookJson.Write(Get(name)));
        AssertFits(json.RootElement, Schema, "$");
    }

    [Fact]
    public void The_same_codebook_gives_the_same_bytes_and_both_languages()
    {
        var json = CodebookJson.Write(Get("synthetic"));
        Assert.Equal(json, CodebookJson.Write(Get("synthetic")));
        Assert.Contains("Både òg; verken eller", json, StringComparison.Ordinal);
        Assert.Contains("\"basis\": \"synthetic\"", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_count_is_a_sign_and_not_a_number()
    {
        using var json = JsonDocument.Parse(CodebookJson.Write(Get("microdata")));
        var counts = json.RootElement.GetProperty("variables").EnumerateArray()
            .SelectMany(variable => variable.GetProperty("categories").EnumerateArray()).Select(category => category.GetProperty("count")).ToList();
        Assert.DoesNotContain(counts, count => count.ValueKind == JsonValueKind.Number && count.GetInt32() is > 0 and < 5);
        Assert.Contains(counts, count => count.ValueKind == JsonValueKind.String && count.GetString() == "< 5");
    }

    // As much of JSON Schema as the schema uses.
    private static void AssertFits(JsonElement value, JsonElement schema, string path)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            AssertFits(value, Schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), path);
            return;
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            Assert.True(words.EnumerateArray().Any(word => word.GetString() == value.ToString()), $"{path}: '{value}' is not one of {words}");
            return;
        }

        if (schema.TryGetProperty("oneOf", out _))
        {
            Assert.True(value.ValueKind == JsonValueKind.Number || value.GetString() is "< 5" or "*", path);
            return;
        }

        Assert.True(TypeOf(value, schema.GetProperty("type").GetString()!), $"{path} is no {schema.GetProperty("type")}");
        if (value.ValueKind == JsonValueKind.Array)
        {
            Assert.All(value.EnumerateArray(), item => AssertFits(item, schema.GetProperty("items"), path + "[]"));
        }
        else if (value.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            Assert.All(schema.GetProperty("required").EnumerateArray(), required => Assert.True(value.TryGetProperty(required.GetString()!, out _), $"{path} lacks {required}"));
            foreach (var property in value.EnumerateObject())
            {
                Assert.True(properties.TryGetProperty(property.Name, out var known), $"{path}.{property.Name} is not in the schema");
                AssertFits(property.Value, known, $"{path}.{property.Name}");
            }
        }
    }

    private static bool TypeOf(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.TryGetInt32(out _)),
        _ => type == "boolean",
    };
}
