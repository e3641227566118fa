using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Site.ClaimPages;

public sealed class ClaimsDataTests
{
    private static readonly SiteContent Content = new(DataAtHand.Check(folder: null), [], PlotlyScript.BesideProgram);

    private static readonly string Data = new ClaimsData(Content).Write();

    [Fact]
    public void The_data_are_what_their_schema_says()
    {
        using var stream = typeof(ClaimRegistry).Assembly.GetManifestResourceStream("data-dictionary/schema/checked-claims.schema.json")!;
        using var schema = JsonDocument.Parse(stream);
        using var data = JsonDocument.Parse(Data);
        AssertFits(data.RootElement, schema.RootElement, schema.RootElement, "$");
    }

    [Fact]
    public void Nothing_is_said_twice_and_nothing_that_is_not_known()
    {
        Assert.DoesNotContain("null", Data, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", Data.TrimEnd(), StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(Data), 1_000_000, 1_700_000);
        Assert.Equal(Data, new ClaimsData(Content).Write());
    }

    [Fact]
    public void A_claim_has_its_population_waves_variables_and_findings()
    {
        using var data = JsonDocument.Parse(Data);
        var claim = data.RootElement.GetProperty("claims").EnumerateArray().Single(one => one.GetProperty("id").ValueEquals("S0-F24-02"));
        Assert.Equal("mayors and chief executives", claim.GetProperty("population").GetString());
        Assert.Equal(2011, claim.GetProperty("waves")[0].GetInt32());
        Assert.Equal("state_dominates", claim.GetProperty("variables")[0].GetString());
        Assert.Equal("recomputed", claim.GetProperty("findings")[0].GetProperty("verdict").GetString());
        Assert.Equal(75, claim.GetProperty("findings")[0].GetProperty("value").GetDouble());
    }

    /// <summary>As much of JSON Schema as the schema uses.</summary>
    private static void AssertFits(JsonElement value, JsonElement rule, JsonElement schema, string path)
    {
        if (rule.TryGetProperty("$ref", out var reference))
        {
            AssertFits(value, schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), schema, path);
            return;
        }

        if (rule.TryGetProperty("enum", out var words))
        {
            Assert.True(words.EnumerateArray().Any(word => word.ValueEquals(value.GetString())), $"{path} is '{value}'");
            return;
        }

        switch (rule.GetProperty("type").GetString())
        {
            case "object":
                AssertObject(value, rule, schema, path);
                break;
            case "array":
                Assert.True(value.ValueKind == JsonValueKind.Array, path);
                foreach (var (place, item) in value.EnumerateArray().Index())
                {
                    AssertFits(item, rule.GetProperty("items"), schema, $"{path}[{place}]");
                }

                break;
            case "string":
                Assert.True(value.ValueKind == JsonValueKind.String && (!rule.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(value.GetString()!, pattern.GetString()!)), path);
                break;
            case "integer":
                Assert.True(value.TryGetInt32(out _), path);
                break;
            default:
                Assert.True(value.ValueKind == JsonValueKind.Number, path);
                break;
        }
    }

    private static void AssertObject(JsonElement value, JsonElement rule, JsonElement schema, string path)
    {
        Assert.True(value.ValueKind == JsonValueKind.Object, path);
        if (rule.TryGetProperty("required", out var required))
        {
            Assert.All(required.EnumerateArray(), name => Assert.True(value.TryGetProperty(name.GetString()!, out _), $"{path} lacks {name}"));
        }

        var others = rule.GetProperty("additionalProperties");
        foreach (var property in value.EnumerateObject())
        {
            var known = rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out var found) ? found : others;
            Assert.True(known.ValueKind == JsonValueKind.Object, $"{path}.{property.Name} is not in the schema");
            AssertFits(property.Value, known, schema, $"{path}.{property.Name}");
        }
    }
}
