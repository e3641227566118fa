using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>The record of every claim: a page a section of the report.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class ClaimRecords(SiteContent content) : ISiteSection
{
    private readonly ClaimMentions mentions = new(content, new OtherMentions(content));

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => ClaimChapters.All.Index().Select(entry => File(entry.Item, entry.Index));

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private SiteFile File(ClaimChapter chapter, int place)
    {
        var file = SiteMap.File(chapter.Href, "Claims: " + chapter.Title, ToHtml(chapter));
        return file with
        {
            Page = file.Page with
            {
                CurrentHref = SiteMap.Claims,
                Previous = place > 0 ? Link(ClaimChapters.All[place - 1]) : null,
                Next = place + 1 < ClaimChapters.All.Length ? Link(ClaimChapters.All[place + 1]) : null,
            },
        };
    }

    private string ToHtml(ClaimChapter chapter)
    {
        var html = new StringBuilder("<h1>Claims: ").Append(HtmlText.Encode(chapter.Title)).Append("</h1>\n<p>").Append(Count(chapter.Claims.Length))
            .Append(" of the report that ").Append(chapter.Claims.Length == 1 ? "is" : "are").Append(" registered here, in the report’s own order: what it printed, what came of checking it and on which data, ")
            .Append("and where else it is spoken of. The id above a claim is the link to it. ").Append(SiteMap.Anchor(SiteMap.ClaimsWhere(("section", chapter.Section)), "As a list to filter and sort")).Append(".</p>\n");
        var record = new ClaimRecord(new ClaimText(chapter), mentions, content.Surveys);
        foreach (var claim in chapter.Claims)
        {
            record.AppendTo(html, content.Find(claim.Id)!);
        }

        return html.ToString();
    }

    private static SiteLink Link(ClaimChapter chapter) => new("Claims: " + chapter.Title, chapter.Href);

    private static string Count(int claims) => claims == 1 ? "One statement" : claims.ToString(CultureInfo.InvariantCulture) + " statements";
}
