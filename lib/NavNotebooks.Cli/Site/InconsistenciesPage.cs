using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;

namespace NavNotebooks.Cli.Site;

/// <summary>Where the document disagrees with itself: the places side by side, the arithmetic that shows it, and what would settle it.</summary>
/// <param name="inconsistencies">In the order shown.</param>
internal sealed class InconsistenciesPage(InconsistencyTable inconsistencies) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages()
    {
        var headings = new List<PageHeading>();
        var file = SiteMap.File(SiteMap.Inconsistencies, "Inconsistencies", ToHtml(headings));
        return [file with { Page = file.Page with { Contents = [.. headings] } }];
    }

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private string ToHtml(List<PageHeading> headings)
    {
        var html = new StringBuilder();
        html.Append("<h1>Inconsistencies</h1>\n<p>Here the report disagrees with itself, or says more than the numbers beside it bear: ")
            .Append(inconsistencies.Count.ToString(CultureInfo.InvariantCulture))
            .Append(" cases, found by rule, each shown with every place concerned. All rest on printed numbers alone. Every printed number stands for all ")
            .Append("that round to it, and words such as “about” for a wide range; a case is called impossible only where no reading of the numbers fits.</p>\n");
        foreach (var severity in inconsistencies.GroupBy(inconsistency => inconsistency.Severity))
        {
            var word = InconsistencyWords.Of(severity.Key).En;
            var heading = new PageHeading(2, "severity-" + word, Title(severity.Key));
            headings.Add(heading);
            html.Append("<h2 id=\"").Append(HtmlText.Encode(heading.Id)).Append("\">").Append(HtmlText.Encode(heading.Text)).Append("</h2>\n");
            foreach (var inconsistency in severity)
            {
                Append(html, inconsistency);
            }
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, Inconsistency inconsistency)
    {
        var id = HtmlText.Encode(inconsistency.Id);
        html.Append("<section class=\"nav-inconsistency\" id=\"").Append(id).Append("\" aria-labelledby=\"").Append(id).Append("-heading\">\n<h3 id=\"")
            .Append(id).Append("-heading\">").Append(HtmlText.Encode(inconsistency.Title.En)).Append(" <a class=\"nav-here\" href=\"#").Append(id).Append("\">").Append(id).Append("</a></h3>\n")
            .Append(inconsistency.PlacesHtml(Language.English, Reference)).Append("</section>\n");
    }

    private static string Reference(string claim) => $"<a class=\"nav-claim\" href=\"{HtmlText.Encode(SiteMap.Claim(claim))}\">{HtmlText.Encode(claim)}</a>";

    private static string Title(InconsistencySeverity severity) => severity switch
    {
        InconsistencySeverity.Certain => "Impossible whatever the rounding",
        InconsistencySeverity.Likely => "Impossible under a convention that is named",
        _ => "More said than the numbers bear",
    };
}
