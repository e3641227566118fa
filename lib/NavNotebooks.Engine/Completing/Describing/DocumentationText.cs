using System.Text;
using System.Xml.Linq;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>Turns the markup of documentation comments into text.</summary>
internal static class DocumentationText
{
    private const string Paragraph = "\n\n";

    /// <summary>The text of an element; paragraphs are kept, other line breaks are not.</summary>
    public static string Of(XElement element, TextStyle style)
    {
        var text = new StringBuilder();
        Append(text, element, style);
        return string.Join(Paragraph, text.ToString().Split(Paragraph).Select(part => part.Trim(' ')).Where(part => part.Length > 0));
    }

    /// <summary>The name at the end of what the compiler calls a symbol: Abs of <c>M:System.Math.Abs(System.Int32)</c>.</summary>
    public static string NameIn(string? reference)
    {
        var name = reference ?? "";
        name = name.Length > 1 && name[1] == ':' ? name[2..] : name;
        var end = name.IndexOf('(', StringComparison.Ordinal);
        name = end < 0 ? name : name[..end];
        name = name[(name.LastIndexOf('.') + 1)..];
        var generic = name.IndexOf('`', StringComparison.Ordinal);
        return generic < 0 ? name : name[..generic];
    }

    private static void Append(StringBuilder text, XElement element, TextStyle style)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    AppendWords(text, words.Value);
                    break;
                case XElement inner:
                    AppendElement(text, inner, style);
                    break;
            }
        }
    }

    private static void AppendElement(StringBuilder text, XElement element, TextStyle style)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso" or "paramref" or "typeparamref" when element.IsEmpty:
                AppendCode(text, element.Attribute("name")?.Value ?? element.Attribute("langword")?.Value ?? element.Attribute("href")?.Value ?? NameIn(element.Attribute("cref")?.Value), style);
                break;
            case "c":
                AppendCode(text, element.Value.Trim(), style);
                break;
            case "code":
                var code = element.Value.Trim('\n', '\r');
                text.Append(Paragraph).Append(style == TextStyle.Markdown ? "```csharp\n" + code + "\n```" : code).Append(Paragraph);
                break;
            case "para" or "list" or "br":
                text.Append(Paragraph);
                Append(text, element, style);
                text.Append(Paragraph);
                break;
            case "item":
                text.Append(Paragraph).Append("- ");
                Append(text, element, style);
                break;
            default:
                Append(text, element, style);
                break;
        }
    }

    private static void AppendCode(StringBuilder text, string code, TextStyle style) =>
        _ = style == TextStyle.Markdown ? text.Append('`').Append(code).Append('`') : text.Append(code);

    private static void AppendWords(StringBuilder text, string words)
    {
        foreach (var letter in words)
        {
            if (!char.IsWhiteSpace(letter) || letter == '\u00a0')
            {
                text.Append(letter);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }
}
