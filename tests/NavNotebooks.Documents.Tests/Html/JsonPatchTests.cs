using System.Text.Json;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class JsonPatchTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""", null)]
    [InlineData("1.5", "\"1,5\"", """["1,5"]""")]
    [InlineData("""{"name":"Mayors","y":[1,2,3,4,5]}""", """{"name":"Ordførere","y":[1,2,3,4,5]}""", """{"name":["Ordførere"]}""")]
    [InlineData("""["a long text that stays","b"]""", """["a long text that stays","c"]""", """{"1":["c"]}""")]
    [InlineData("""["a","b"]""", """["a","c"]""", """[["a","c"]]""")]
    [InlineData("""{"a":[1],"b":"stays"}""", """{"a":[1,2],"b":"stays"}""", """{"a":[[1,2]]}""")]
    [InlineData("""{"a":"x"}""", """{"b":"x"}""", """[{"b":"x"}]""")]
    public void A_patch_is_the_shorter_of_the_new_value_and_what_differs_in_it(string from, string to, string? expected)
    {
        using var before = JsonDocument.Parse(from);
        using var after = JsonDocument.Parse(to);
        Assert.Equal(expected, JsonPatch.Of(before.RootElement, after.RootElement));
    }
}
