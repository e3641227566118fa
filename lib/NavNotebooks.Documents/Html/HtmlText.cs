using System.Buffers;
using System.Text;

namespace NavNotebooks.Documents.Html;

/// <summary>Text on its way into HTML. Letters of every language stay as they are; pages are UTF-8.</summary>
public static class HtmlText
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create("&<>\"'\0");

    /// <summary>Encoded for content and for quoted attributes. NUL, which no HTML can have, is shown as the sign for a letter that is not known.</summary>
    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Encoded))
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\0' => html.Append('\ufffd'),
                _ => html.Append(character),
            };
        }

        return html.ToString();
    }

    /// <summary>JSON that can stand in a script element: no label in it can end the element or begin a comment.</summary>
    public static string EncodeJson(string json) => json.Replace("</", "<\\/", StringComparison.Ordinal).Replace("<!", "\\u003c!", StringComparison.Ordinal);
}
