using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>The pages that lead to everything, each with what is on it.</summary>
internal static class SiteLists
{
    /// <summary>The lists below their heading.</summary>
    /// <param name="html">The page.</param>
    /// <param name="lists">Those that the site has; the home page itself is named by its contents.</param>
    public static void AppendTo(StringBuilder html, IEnumerable<SiteLink> lists)
    {
        html.Append("<h2 id=\"lists\">Where everything is</h2>\n<ul class=\"nav-lists\">\n");
        foreach (var list in lists)
        {
            html.Append("<li>").Append(SiteMap.Anchor(list.Href, list.Text)).Append(HtmlText.Encode(": " + WhatIsOn(list.Href))).Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static string WhatIsOn(string href) => href switch
    {
        SiteMap.Index => "every notebook, part by part",
        SiteMap.Figures => "every figure and table of the report, and where it is shown",
        SiteMap.Claims => "every statement of the report that was registered, with what came of checking it",
        SiteMap.Variables => "every question that was asked, with its scale and its answers",
        SiteMap.Indicators => "the eleven questions of the report, and indices of several questions",
        SiteMap.Inconsistencies => "the places where the report disagrees with itself",
        SiteMap.Cases => "what was told, row by row, in five studies",
        SiteMap.Codes => "what the case material is sorted by",
        SiteMap.Data => "what numbers rest on, in plain words",
        SiteMap.Search => "all of these by words and ids",
        _ => "how to go on from here, step by step",
    };
}
