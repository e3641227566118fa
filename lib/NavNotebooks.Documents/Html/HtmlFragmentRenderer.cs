using NavNotebooks.Display;
using NavNotebooks.Documents.Html.Sanitizing;

namespace NavNotebooks.Documents.Html;

/// <summary>HTML that a result gave of itself, without what could run, load or style anything. The page's policy would let none of it run either.</summary>
/// <param name="numbersTables">Whether its tables get numbers; those that are a figure's twin do not.</param>
internal sealed class HtmlFragmentRenderer(bool numbersTables) : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page) => data[MimeTypes.Html] is { } html
        ? new ResultParts(page, numbersTables).Render(SafeHtml.Of(html), page.TranslationOf(data)?[MimeTypes.Html] is { } translation ? SafeHtml.Of(translation) : null)
        : null;
}
