using System.Text;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Site;

/// <summary>The head of a page: policy, style, scripts.</summary>
internal static class SiteHead
{
    public static void Append(StringBuilder html, SitePage page)
    {
        var title = page.Title == page.SiteTitle ? page.Title : page.Title + " – " + page.SiteTitle;
        html.Append("<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy(page)).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\">\n")
            .Append("<title>").Append(HtmlText.Encode(title)).Append("</title>\n");
        if (page.PlotlyHref is { } plotly)
        {
            // The script asks for it when a figure comes near: nearly five megabytes that nobody waits for who only reads.
            html.Append("<meta name=\"nav-plotly\" content=\"").Append(HtmlText.Encode(plotly)).Append("\">\n");
        }

        AppendAssets(html, page);
        html.Append("</head>\n");
    }

    /// <summary>Plotly writes its own style elements and attributes, hence inline styles; scripts are the site's own files or this very script.</summary>
    private static string Policy(SitePage page)
    {
        var inside = page.Assets == AssetPlacement.Inside ? " " + SiteAssets.ScriptHash : "";
        var remote = page.PlotlyHost is { } host ? " " + host : "";
        return $"default-src 'none'; script-src 'self'{inside}{remote}; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'";
    }

    // The script waits for the document by itself.
    private static void AppendAssets(StringBuilder html, SitePage page)
    {
        if (page.Assets == AssetPlacement.Inside)
        {
            html.Append("<style>\n").Append(SiteAssets.Style).Append("</style>\n<script>").Append(SiteAssets.Script).Append("</script>\n");
            return;
        }

        var prefix = HtmlText.Encode(page.AssetPrefix);
        html.Append("<link rel=\"stylesheet\" href=\"").Append(prefix).Append(SiteAssets.StyleName).Append("\">\n")
            .Append("<script defer src=\"").Append(prefix).Append(SiteAssets.ScriptName).Append("\"></script>\n");
    }
}
