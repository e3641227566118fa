using System.Text.Json;

namespace NavNotebooks.Documents.Ipynb;

/// <summary>Text in a notebook is one string or a list of strings to be joined.</summary>
internal static class IpynbText
{
    /// <summary>The text, or <see langword="null"/> where the element is neither.</summary>
    public static string? TryRead(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => JsonText.Decode(element),
        JsonValueKind.Array when element.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String) =>
            string.Concat(element.EnumerateArray().Select(JsonText.Decode)),
        _ => null,
    };
}
