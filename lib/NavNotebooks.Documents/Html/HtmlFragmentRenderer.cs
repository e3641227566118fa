using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>HTML that a result gave of itself. The page's policy lets none of its scripts run.</summary>
internal sealed class HtmlFragmentRenderer : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page) =>
        data[MimeTypes.Html] is { } html ? ResultHtml.Fit(html, IdLinks.Of(page.Options)) : null;
}
