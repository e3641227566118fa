using System.Xml;

namespace NavNotebooks.Survey.Files;

/// <summary>Text on its way into XML.</summary>
internal static class CleanXml
{
    /// <summary>The text with a replacement character for whatever no XML can hold: controls, and halves of letters.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
            {
                return Replaced(text);
            }
        }

        return text;
    }

    private static string Replaced(string text) =>
        string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = IsAllowed(source, i) ? source[i] : '\uFFFD';
            }
        });

    private static bool IsAllowed(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
