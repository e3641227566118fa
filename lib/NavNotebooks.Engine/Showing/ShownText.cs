using NavNotebooks.Display;
using NavNotebooks.Engine.Magics;

namespace NavNotebooks.Engine.Showing;

/// <summary>Shows text of a language other than C#: as itself for those who can, and as text for all.</summary>
internal static class ShownText
{
    /// <summary>The representations of a text.</summary>
    public static MimeBundle Of(CellLanguage language, string text) => language switch
    {
        CellLanguage.Markdown => new MimeBundle(text).With(MimeTypes.Markdown, text),
        CellLanguage.Html => new MimeBundle(text).With(MimeTypes.Html, text),
        CellLanguage.JavaScript => new MimeBundle(text).With(MimeTypes.JavaScript, text),
        CellLanguage.Mermaid => new MimeBundle(text).With(MimeTypes.Mermaid, text).With(MimeTypes.Markdown, Fenced(text)),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "C# is run, not shown."),
    };

    /// <summary>
    /// Programs that draw no <c>text/vnd.mermaid</c> often draw a fenced block of Markdown. HTML would hinder: JupyterLab prefers it to both, and it
    /// is only the text again.
    /// </summary>
    private static string Fenced(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
        {
            fence += "`";
        }

        return $"{fence}mermaid\n{text.TrimEnd('\n')}\n{fence}";
    }
}
