using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>Scripts and diagrams in a notation: their source as text, since nothing runs on a page that only shows.</summary>
internal sealed class SourceRenderer : IMimeRenderer
{
    private static readonly string[] Types = [MimeTypes.JavaScript, MimeTypes.Mermaid];

    public string? Render(MimeBundle data, PageContext page) =>
        Types.Select(type => data[type]).FirstOrDefault(source => source is not null) is { } source
            ? $"<pre class=\"nav-text\"><code>{HtmlText.Encode(source.TrimEnd('\n'))}</code></pre>"
            : null;
}
