using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Html;

/// <summary>Markdown that a result gave of itself.</summary>
internal sealed class MarkdownRenderer : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page) =>
        data[MimeTypes.Markdown] is { } markdown ? MarkdownHtml.Of(markdown, JsonFields.Empty, page) : null;
}
