using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Site;

/// <summary>What surrounds the inside of a page.</summary>
internal static class SiteFrame
{
    public static void AppendHeader(StringBuilder html, SitePage page)
    {
        html.Append("<header class=\"nav-header\">\n");
        var title = HtmlText.Encode(page.SiteTitle);
        html.Append(page.HomeHref is { } home
            ? $"<a class=\"nav-site\" href=\"{HtmlText.Encode(home)}\">{title}</a>\n"
            : $"<span class=\"nav-site\">{title}</span>\n");
        if (!page.Navigation.IsEmpty)
        {
            html.Append("<nav aria-label=\"Site\"><ul>\n");
            foreach (var link in page.Navigation)
            {
                var current = link.Href == page.CurrentHref ? " aria-current=\"page\"" : "";
                html.Append("<li>").Append(Anchor(link, current)).Append("</li>\n");
            }

            html.Append("</ul></nav>\n");
        }

        html.Append("</header>\n");
    }

    public static void AppendContents(StringBuilder html, SitePage page)
    {
        var headings = page.Contents.Where(heading => heading.Level is 2 or 3).ToList();
        if (headings.Count < 2)
        {
            return;
        }

        var title = page.Language.In("On this page", "På denne siden");
        html.Append("<nav class=\"nav-contents\" aria-label=\"").Append(title).Append("\">\n<p>").Append(title).Append("</p>\n<ul>\n");
        foreach (var heading in headings)
        {
            html.Append("<li class=\"nav-level-").Append(heading.Level == 2 ? '2' : '3').Append("\">")
                .Append(Anchor(new SiteLink(heading.Text, "#" + heading.Id), "")).Append("</li>\n");
        }

        html.Append("</ul>\n</nav>\n");
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

    public static void AppendFooter(StringBuilder html, SitePage page)
    {
        html.Append("<footer class=\"nav-footer\">\n<p>").Append(HtmlText.Encode(page.BasisNotice)).Append("</p>\n");
        if (page.PlotlyHost is { } host)
        {
            html.Append("<p>Figures are drawn by plotly.js, which this page loads from ").Append(HtmlText.Encode(host))
                .Append(". Offline, the tables stand in for them.</p>\n");
        }

        html.Append("</footer>\n");
    }

    private static string Anchor(SiteLink link, string attributes) =>
        $"<a href=\"{HtmlText.Encode(link.Href)}\"{attributes}>{HtmlText.Encode(link.Text)}</a>";
}
