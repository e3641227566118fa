using System.Text;
using NavNotebooks.Cli.Site.Home;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site.Searching;

/// <summary>The page that searches. The script makes the box and the results; the lists are there without it.</summary>
/// <param name="lists">Pages that list what is searched; those of the site.</param>
internal sealed class SearchPage(IReadOnlyList<SiteLink> lists) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Search, "Search", ToHtml())];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(LanguageHtml.Inline("Search", "Søk")).Append("</h1>\n<div class=\"nav-search-page\" data-index=\"").Append(SiteAssets.SearchIndexName).Append("\"><p class=\"nav-note\">")
            .Append(LanguageHtml.Inline(
                "Searching takes JavaScript, which is not running here. The lists below lead to everything that a search would find, and every browser can look for a word on a page that is open.",
                "Søk krever JavaScript, som ikke kjører her. Listene under fører til alt et søk ville ha funnet, og enhver nettleser kan lete etter et ord på en side som er åpen."))
            .Append("</p></div>\n");
        SiteLists.AppendTo(html, lists);
        return html.ToString();
    }
}
