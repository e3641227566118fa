using System.Collections.Immutable;
using System.Text;

namespace NavNotebooks.Charts.Drawing;


/// <summary>
/// Guesses how broad a text is and breaks it into lines. Plotly neither measures nor breaks before it draws; a wide sans-serif is
/// assumed, so that texts fit with any font.
/// </summary>
internal static class TextMeasure
{
    /// <summary>Breadth in pixels, without Plotly's tags; broader where part of it is bold.</summary>
    public static double Width(string text, double size)
    {
        var ems = 0.0;
        var bold = text.Contains("<b>", StringComparison.Ordinal) ? 1.12 : 1;
        var inTag = false;
        for (var i = 0; i < text.Length; i++)
        {
            var wasInTag = inTag;
            inTag = inTag ? text[i] != '>' : OpensTag(text, i);
            ems += inTag || wasInTag ? 0 : Em(text[i]);
        }

        return ems * size * bold;
    }

    /// <summary>The text in lines no broader than the width; a single word may be.</summary>
    public static ImmutableArray<string> Lines(string text, double width, double size)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && Width(line + " " + word, size) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        lines.Add(line.ToString());
        return lines.ToImmutable();
    }

    /// <summary>The text with what Plotly would take for markup encoded.</summary>
    public static string Plain(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static bool OpensTag(string text, int place) =>
        text[place] == '<' && place + 1 < text.Length && (text[place + 1] == '/' || char.IsAsciiLetterLower(text[place + 1]));

    private static double Em(char letter) => letter switch
    {
        ' ' or '\u00a0' or '.' or ',' or ':' or ';' or '\'' or '|' or 'i' or 'l' or 'j' or 'I' => 0.33,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => 0.42,
        'm' or 'w' or 'M' or 'W' or '%' or '—' => 0.95,
        >= 'A' and <= 'Z' or 'Æ' or 'Ø' or 'Å' => 0.72,
        _ => 0.63,
    };
}
