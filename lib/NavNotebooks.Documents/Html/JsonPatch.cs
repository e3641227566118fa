using System.Globalization;
using System.Text.Json;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Html;

/// <summary>What makes one JSON value of another: a figure in bokmål is the figure in English with other words in it.</summary>
/// <remarks>
/// A patch is an array with the new value, or an object: patches by key of an object, or by place in an array of the same length. The site's script puts it in.
/// </remarks>
internal static class JsonPatch
{
    /// <summary>The shortest patch.</summary>
    /// <returns><see langword="null"/> where the two are the same.</returns>
    public static string? Of(JsonElement from, JsonElement to)
    {
        if (from.GetRawText() == to.GetRawText())
        {
            return null;
        }

        var replaced = $"[{to.GetRawText()}]";
        var inside = (from.ValueKind, to.ValueKind) switch
        {
            (JsonValueKind.Object, JsonValueKind.Object) => InObject(from, to),
            (JsonValueKind.Array, JsonValueKind.Array) when from.GetArrayLength() == to.GetArrayLength() => InArray(from, to),
            _ => null,
        };
        return inside is not null && inside.Length < replaced.Length ? inside : replaced;
    }

    private static string? InObject(JsonElement from, JsonElement to)
    {
        var before = from.EnumerateObject().ToList();
        var after = to.EnumerateObject().ToList();
        return before.Select(property => property.Name).SequenceEqual(after.Select(property => property.Name), StringComparer.Ordinal)
            ? Joined(before.Zip(after, (one, other) => (JsonText.Encode(one.Name), Of(one.Value, other.Value))))
            : null;
    }

    private static string InArray(JsonElement from, JsonElement to) => Joined(from.EnumerateArray().Zip(to.EnumerateArray())
        .Select((pair, place) => ($"\"{place.ToString(CultureInfo.InvariantCulture)}\"", Of(pair.First, pair.Second))));

    private static string Joined(IEnumerable<(string Key, string? Patch)> patches) =>
        "{" + string.Join(',', patches.Where(entry => entry.Patch is not null).Select(entry => $"{entry.Key}:{entry.Patch}")) + "}";
}
