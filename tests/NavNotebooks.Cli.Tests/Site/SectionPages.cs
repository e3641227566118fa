using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Site;

/// <summary>The pages of a section as a browser reads them, by address.</summary>
internal static class SectionPages
{
    public static Dictionary<string, IHtmlDocument> Of(ISiteSection section) =>
        section.Pages().ToDictionary(file => file.Href, file => new HtmlParser().ParseDocument(file.Page.ToHtml()), StringComparer.Ordinal);
}
