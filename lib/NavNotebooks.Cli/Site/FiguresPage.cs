using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>Figure by figure and table by table: what it shows, where it is shown here, what its numbers rest on, and what came of its claims.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class FiguresPage(SiteContent content) : ISiteSection
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    private readonly ImmutableArray<FigureDefinition> figures = SurveyDictionary.Embedded.Figures;

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Figures, "Figures and tables", ToHtml())];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => figures.Select(figure => new SearchEntry(
        SearchKind.Figure, SiteMap.Figure(figure.Id), new($"{figure.Id} {figure.Title.En}", $"{figure.Id} {figure.Title.Nb}"), TextOf(figure)));

    private static string TextOf(FigureDefinition figure) => string.Create(
        CultureInfo.InvariantCulture, $"{(figure.Id[0] == 'T' ? "Table Tabell" : "Figure Figur")} {figure.Number} {string.Join(' ', figure.Variables)}");

    private string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(Speech.Text("Figures and tables", "Figurer og tabeller")).Append("</h1>\n<p>").Append(Speech.Text(
                "Every figure and table of the report: what it shows, where it is shown here, what the rows of its picture rest on, and what came of the claims about it. The report’s charts are pictures, and of most only what the prose says is known; such bars are drawn from synthetic answers, hatched. Where a verdict rests on synthetic data it tests the computation, not the world.",
                "Hver figur og tabell i rapporten: hva den viser, hvor den er vist her, hva radene i bildet hviler på, og hva det ble av påstandene om den. Rapportens diagrammer er bilder, og av de fleste er bare det teksten sier, kjent; slike søyler er tegnet av syntetiske svar, skravert. Der en dom hviler på syntetiske data, prøver den beregningen, ikke verden."))
            .Append("</p>\n<p>").Append(Speech.Text(
                "A number without a point is the report’s own (Figure 21); one with a point is a notebook’s (Figure 21.3).",
                "Et nummer uten punktum er rapportens eget (figur 21); et med punktum er en notatboks (figur 21.3).")).Append("</p>\n");
        AppendIndex(html);
        var entry = new FigureEntry(content);
        for (var i = 0; i < figures.Length; i++)
        {
            entry.AppendTo(html, figures[i], (i > 0 ? figures[i - 1] : null, i + 1 < figures.Length ? figures[i + 1] : null));
        }

        return html.ToString();
    }

    private static string NameOf(string section) => section.Length == 0 ? Speech.Text("No claim", "Ingen påstand")
        : char.IsAsciiDigit(section[0]) ? Speech.Text("Section " + section, "Avsnitt " + section)
        : Speech.Text(section, section.Replace("Annex", "Vedlegg", StringComparison.Ordinal));

    /// <summary>The numbers, section by section of the report.</summary>
    private void AppendIndex(StringBuilder html)
    {
        var missing = figures.Count(figure => !content.Sightings.Contains(figure.Id));
        html.Append("<p>").Append(Speech.Text(
            FormattableString.Invariant($"{figures.Length} figures and tables; notebooks show {figures.Length - missing}."),
            FormattableString.Invariant($"{figures.Length} figurer og tabeller; notatbøkene viser {figures.Length - missing}."))).Append("</p>\n<dl class=\"nav-facts nav-figure-index\">\n");
        foreach (var section in figures.GroupBy(figure => FigureSighting.SectionOf(figure.Id)))
        {
            html.Append("<dt>").Append(NameOf(section.Key)).Append("</dt><dd>")
                .AppendJoin(' ', section.Select(figure => $"<a href=\"#{figure.Id}\">{VariableFacts.NameOf(figure, Speech)}</a>")).Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }
}
