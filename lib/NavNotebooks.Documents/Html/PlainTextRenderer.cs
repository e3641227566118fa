using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>Text as it would stand in a terminal.</summary>
internal sealed class PlainTextRenderer : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page) =>
        data.PlainText.Length == 0 ? null : $"<pre class=\"nav-text\">{HtmlText.Encode(TerminalText.Plain(data.PlainText))}</pre>";
}
