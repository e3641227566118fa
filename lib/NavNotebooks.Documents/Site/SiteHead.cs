using System.Text;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Site;

/// <summary>The head of a page: policy, style, scripts.</summary>
internal static class SiteHead
{
    /// <summary>The hash of no text at all. Plotly makes empty style elements and adds rules to them; one with a text of its own stays shut out.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The id of the style that plotly.js brings for its maps. Where an element has it already, that style is not made, which the policy would refuse.</summary>
    private const string MapStyleId = "ce8d464691048653ffe3a57c6c18ab566e8366f186677868cf724621a857b4fe";

    public static void Append(StringBuilder html, SitePage page)
    {
        var title = page.Title == page.SiteTitle ? page.Title : page.Title + " – " + page.SiteTitle;
        html.Append("<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta http-equiv=\"Content-Security-Policy\" content=\"").Append(Policy(page)).Append("\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Append("<meta name=\"color-scheme\" content=\"light dark\"").Append(page.PlotlyHref is null ? "" : $" id=\"{MapStyleId}\"").Append(">\n")
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

    /// <summary>
    /// Nothing but the site's own files, or this very style and script. Scripts make no HTML of text but by the policy named default, in nav.js.
    /// Style attributes are let through for lengths of bars and for bold words in figures; results bring none.
    /// </summary>
    private static string Policy(SitePage page)
    {
        var inside = page.Assets == AssetPlacement.Inside;
        var script = (inside ? " " + SiteAssets.ScriptHash : "") + (page.PlotlyHost is { } host ? " " + host : "");
        var style = (inside ? " " + SiteAssets.StyleHash : "") + (page.PlotlyHref is null ? "" : " " + EmptyStyle);
        return $"default-src 'none'; script-src 'self'{script}; style-src 'self'{style}; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; "
            + "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default";
    }

    // The script waits for the document by itself.
    private static void AppendAssets(StringBuilder html, SitePage page)
    {
        if (page.Assets == AssetPlacement.Inside)
        {
            html.Append("<style>").Append(SiteAssets.Style).Append("</style>\n<script>").Append(SiteAssets.Script).Append("</script>\n");
            return;
        }

        var prefix = HtmlText.Encode(page.AssetPrefix);
        html.Append("<link rel=\"stylesheet\" href=\"").Append(prefix).Append(SiteAssets.StyleName).Append("\">\n")
            .Append("<script defer src=\"").Append(prefix).Append(SiteAssets.ScriptName).Append("\"></script>\n");
    }
}
