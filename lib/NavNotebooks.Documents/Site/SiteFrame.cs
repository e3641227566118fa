using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Site;

/// <summary>What surrounds the inside of a page.</summary>
internal static class SiteFrame
{
    public static void AppendHeader(StringBuilder html, SitePage page)
    {
        html.Append("<header class=\"nav-header\">\n<div class=\"nav-top\">");
        var title = HtmlText.Encode(page.SiteTitle);
        html.Append(page.HomeHref is { } home
            ? $"<a class=\"nav-site\" href=\"{HtmlText.Encode(home)}\">{title}</a>"
            : $"<span class=\"nav-site\">{title}</span>");
        LanguageSwitch.Append(html, page);
        if (page.Search is { } search)
        {
            html.Append(Anchor(search, $" class=\"nav-find\" data-index=\"{HtmlText.Encode(page.AssetPrefix + SiteAssets.SearchIndexName)}\"{Current(search, page)}"));
        }

        html.Append("</div>\n");
        AppendNavigation(html, page);
        html.Append("</header>\n");
    }

    /// <summary>A menu that is folded where the page is narrow; the style unfolds it elsewhere, so that neither takes a script.</summary>
    private static void AppendNavigation(StringBuilder html, SitePage page)
    {
        if (page.Navigation.IsEmpty)
        {
            return;
        }

        html.Append("<nav class=\"nav-menu\" aria-label=\"Site\"><details><summary>Menu</summary><ul>\n");
        foreach (var link in page.Navigation)
        {
            html.Append("<li>").Append(Anchor(link, Current(link, page))).Append("</li>\n");
        }

        html.Append("</ul></details></nav>\n");
    }

    /// <summary>The page itself, or the list that it is one of.</summary>
    private static string Current(SiteLink link, SitePage page) =>
        link.Href == page.CurrentHref ? " aria-current=\"page\"" : link.Href == page.ListHref ? " aria-current=\"true\"" : "";

    public static void AppendContents(StringBuilder html, SitePage page)
    {
        var headings = page.Contents.Where(heading => heading.Level is 2 or 3).ToList();
        if (headings.Count < 2)
        {
            return;
        }

        var title = page.Language.In("On this page", "På denne siden");
        html.Append("<nav class=\"nav-contents\" aria-label=\"").Append(title).Append("\"><p>").Append(title).Append("</p><details><summary>").Append(title).Append("</summary>\n<ul>\n");
        foreach (var heading in headings)
        {
            html.Append("<li class=\"nav-level-").Append(heading.Level == 2 ? '2' : '3').Append("\">")
                .Append(Anchor(new SiteLink(heading.Text, "#" + heading.Id), "")).Append("</li>\n");
        }

        html.Append("</ul>");
        ExhibitList.Append(html, page);
        html.Append("</details></nav>\n");
    }

    public static void AppendBreadcrumbs(StringBuilder html, SitePage page)
    {
        if (page.Breadcrumbs.IsEmpty)
        {
            return;
        }

        html.Append("<nav class=\"nav-breadcrumbs\" aria-label=\"Breadcrumbs\"><ol>\n");
        foreach (var link in page.Breadcrumbs)
        {
            html.Append("<li>").Append(Anchor(link, "")).Append("</li>\n");
        }

        html.Append("<li aria-current=\"page\">").Append(HtmlText.Encode(page.Title)).Append("</li>\n</ol></nav>\n");
    }

    public static void AppendNeighbours(StringBuilder html, SitePage page)
    {
        if (page.Previous is null && page.Next is null)
        {
            return;
        }

        html.Append("<nav class=\"nav-neighbours\" aria-label=\"Reading order\">\n");
        if (page.Previous is { } previous)
        {
            html.Append(Anchor(previous with { Text = "← " + previous.Text }, " rel=\"prev\"")).Append('\n');
        }

        if (page.Next is { } next)
        {
            html.Append(Anchor(next with { Text = next.Text + " →" }, " rel=\"next\"")).Append('\n');
        }

        html.Append("</nav>\n");
    }

    /// <summary>What numbers rest on, in both languages, since a reader of either may come here first.</summary>
    public static void AppendFooter(StringBuilder html, SitePage page)
    {
        html.Append("<footer class=\"nav-footer\">\n<p").Append(page.Language.In("", " lang=\"en\"")).Append('>').Append(HtmlText.Encode(page.BasisNotice.En)).Append(More(page, "What that means")).Append("</p>\n<p lang=\"nb\">")
            .Append(HtmlText.Encode(page.BasisNotice.Nb)).Append(More(page, "Hva det betyr")).Append("</p>\n");
        if (page.Remark is { } remark)
        {
            html.Append("<p>").Append(HtmlText.Encode(remark)).Append("</p>\n");
        }

        if (page.PlotlyHost is { } host)
        {
            html.Append("<p>Figures are drawn by plotly.js, which this page loads from ").Append(HtmlText.Encode(host))
                .Append(". Offline, the tables stand in for them.</p>\n");
        }

        html.Append("</footer>\n");
    }

    private static string More(SitePage page, string text) => page.DataHref is { } data ? " " + Anchor(new(text, data), "") : "";

    private static string Anchor(SiteLink link, string attributes) =>
        $"<a href=\"{HtmlText.Encode(link.Href)}\"{attributes}>{HtmlText.Encode(link.Text)}</a>";
}
