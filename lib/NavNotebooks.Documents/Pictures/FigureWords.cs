using System.Text.Json;
using System.Text.RegularExpressions;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Pictures;

/// <summary>A figure in words, for those who do not see it.</summary>
/// <param name="Title">What it is called, without Plotly's tags; empty where it has no title.</param>
/// <param name="Description">What it shows; the title, where it brings no other words.</param>
public sealed partial record FigureWords(string Title, string Description)
{
    /// <summary>What stands for a figure that says nothing of itself.</summary>
    private const string Nameless = "Figure";

    /// <summary>What to call it.</summary>
    public string Name => Title.Length == 0 ? Nameless : Title;

    /// <summary>The words that a figure brings: its title, and <c>layout.meta.description</c>.</summary>
    /// <param name="json">A Plotly figure; anything else says nothing.</param>
    public static FigureWords Of(string json) => Of(Property(JsonText.TryElement(json), "layout"));

    internal static FigureWords Of(JsonElement? layout)
    {
        var title = Property(layout, "title");
        title = title is { ValueKind: JsonValueKind.Object } ? Property(title, "text") : title;
        var name = Words(title) is { } text ? Tag().Replace(text, " ").Trim() : "";
        return new(name, Words(Property(Property(layout, "meta"), "description")) ?? (name.Length == 0 ? Nameless : name));
    }

    private static string? Words(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.String } text && JsonText.Decode(text) is { Length: > 0 } words ? words : null;

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;

    /// <summary>Plotly's own few tags in texts, such as a line break.</summary>
    [GeneratedRegex(@"(?:\s*</?(?:b|i|br|em|sub|sup|span|a)\b[^>]*>\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
