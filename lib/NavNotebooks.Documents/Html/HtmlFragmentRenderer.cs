using NavNotebooks.Display;
using NavNotebooks.Documents.Html.Sanitizing;

namespace NavNotebooks.Documents.Html;

/// <summary>HTML that a result gave of itself, without what could run, load or style anything. The page's policy would let none of it run either.</summary>
internal sealed class HtmlFragmentRenderer : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page) =>
        data[MimeTypes.Html] is { } html ? ResultHtml.Fit(SafeHtml.Of(html), IdLinks.Of(page.Options)) : null;
}
