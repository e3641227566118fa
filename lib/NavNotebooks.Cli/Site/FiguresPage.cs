using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>Figure by figure and table by table: where it is shown, what its numbers rest on, and what came of its claims.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class FiguresPage(SiteContent content) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Figures, "Figures and tables", ToHtml())];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private string ToHtml()
    {
        var figures = SurveyDictionary.Embedded.Figures;
        var html = new StringBuilder("<h1>Figures and tables</h1>\n<p>Every figure and table of the report: where it is shown here, what the rows of its picture rest on, ")
            .Append("and what came of the claims about it. The report’s charts are pictures, and of most only what the prose says is known; such bars are drawn from ")
            .Append("synthetic answers, hatched. Where a verdict rests on synthetic data it tests the computation, not the world.</p>\n")
            .Append("<table class=\"nav-table nav-figures\">\n<caption>").Append(Text(figures.Length)).Append(" figures and tables</caption>\n<thead><tr><th scope=\"col\">Figure</th><th scope=\"col\">Shows</th>")
            .Append("<th scope=\"col\">Notebook</th><th scope=\"col\">Drawn, rows by basis</th><th scope=\"col\">Claims</th></tr></thead>\n<tbody>\n");
        foreach (var figure in figures)
        {
            AppendRow(html, figure);
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private void AppendRow(StringBuilder html, FigureDefinition figure)
    {
        var places = content.Sightings[figure.Id].ToList();
        html.Append("<tr id=\"").Append(figure.Id).Append("\"><th scope=\"row\">").Append(figure.Id[0] == 'T' ? "Table " : "Figure ").Append(Text(figure.Number))
            .Append("<span class=\"nav-place\">").Append(HtmlText.Encode(FigureSighting.SectionOf(figure.Id))).Append("</span></th><td>")
            .Append(HtmlText.Encode(figure.Title.En)).Append("</td><td>")
            .Append(places.Count == 0 ? "not shown" : string.Join(", ", places.Select(place => SiteMap.Anchor($"{place.Page.Href}#{place.Anchor}", place.Page.Short))))
            .Append("</td><td>").Append(places.Count == 0 ? "–" : HtmlText.Encode(places[0].DrawnText)).Append("</td><td>").Append(ClaimsOf(figure.Id)).Append("</td></tr>\n");
    }

    private string ClaimsOf(string figure)
    {
        var counts = VerdictWords.ByPriority.Select(verdict => (Verdict: verdict, Count: content.ByFigure[figure].Count(claim => claim.Headline.Verdict == verdict))).Where(pair => pair.Count > 0).ToList();
        return counts.Count == 0
            ? "none"
            : SiteMap.Anchor($"{SiteMap.Claims}?figure={figure}", Text(counts.Sum(pair => pair.Count)))
                + ": " + string.Join(", ", counts.Select(pair => $"{Text(pair.Count)} {VerdictWords.Of(pair.Verdict)}"));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
