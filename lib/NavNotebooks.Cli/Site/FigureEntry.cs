using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>A figure or table of the report on the page of all of them. Its id is the anchor.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class FigureEntry(SiteContent content)
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    private readonly ILookup<string, (string Survey, string Variable)> variables = content.Figures.ByFigure;

    /// <summary>Appends the entry.</summary>
    /// <param name="html">The page.</param>
    /// <param name="figure">The figure or table.</param>
    /// <param name="beside">Those before and after it.</param>
    public void AppendTo(StringBuilder html, FigureDefinition figure, (FigureDefinition? Before, FigureDefinition? After) beside)
    {
        html.Append("<section id=\"").Append(figure.Id).Append("\" class=\"nav-figure-entry\">\n<h2><a href=\"#").Append(figure.Id).Append("\">").Append(VariableFacts.NameOf(figure, Speech)).Append("</a>. ").Append(Speech.Text(figure.Title))
            .Append("</h2>\n<dl class=\"nav-facts\">\n");
        AppendShown(html, figure);
        Fact(html, Speech.Text("Shows", "Viser"), Shows(figure));
        Fact(html, Speech.Text("Variables", "Variabler"), VariableLink.Several([.. variables[figure.Id]]));
        Fact(html, Speech.Text("Claims", "Påstander"), ClaimsOf(figure.Id));
        Fact(html, Speech.Text("n as captioned", "n i figurteksten"), figure.N is { } n ? HtmlText.Encode(n) : Speech.Text("none", "ingen"));
        Fact(html, Speech.Text("Printed", "Trykt"), HtmlText.Encode(figure.Printed));
        Fact(html, Speech.Text("Not printed", "Ikke trykt"), HtmlText.Encode(figure.Unknown ?? ""));
        Fact(html, Speech.Text("In the report", "I rapporten"), Speech.Text($"lines {figure.Lines.Printed}, told in {figure.Text.Printed}", $"linje {figure.Lines.Printed}, fortalt i {figure.Text.Printed}"));
        html.Append("</dl>\n<p class=\"nav-beside\">").AppendJoin(" · ", new[] { Beside(beside.Before, "← ", ""), Beside(beside.After, "", " →") }.Where(link => link.Length > 0)).Append("</p>\n</section>\n");
    }

    private void AppendShown(StringBuilder html, FigureDefinition figure)
    {
        var places = content.Sightings[figure.Id].ToList();
        Fact(html, Speech.Text("Shown here", "Vist her"), places.Count == 0
            ? $"<span class=\"nav-missing-note\">{Speech.Text("No notebook shows it.", "Ingen notatbok viser den.")}</span>"
            : string.Join("<br>", places.Select(Place)));
    }

    /// <summary>The notebook, its own numbers for what it shows of the figure, and what the rows rest on.</summary>
    private static string Place(FigureSighting place)
    {
        var own = place.Exhibits.Where(exhibit => exhibit.Kind == ExhibitKind.Figure).Take(1).DefaultIfEmpty(place.Exhibits.FirstOrDefault()).OfType<PageExhibit>()
            .Select(exhibit => $", <a href=\"{HtmlText.Encode(place.Page.Href)}#{HtmlText.Encode(exhibit.Id)}\">{Speech.Text(exhibit.Name)}</a>");
        return SiteMap.Anchor($"{place.Page.Href}#{place.Anchor}", place.Page.Body.Title) + string.Concat(own) + ": " + Speech.Text(language => RestsOn(place, language));
    }

    private static string RestsOn(FigureSighting place, Language language) => place.Drawn.IsEmpty
        ? language.In("told, not drawn", "fortalt, ikke tegnet")
        : language.In("rows that rest on: ", "rader som hviler på: ") + string.Join(", ", place.Drawn.Select(part => $"{part.Basis switch
        {
            "printed" => language.In("printed", "trykte"),
            "published" => language.In("published", "publiserte"),
            "synthetic" => language.In("synthetic", "syntetiske"),
            _ => language.In("microdata", "mikrodata"),
        }} {part.Numbers.ToString(CultureInfo.InvariantCulture)}"));

    private static string Shows(FigureDefinition figure)
    {
        var surveys = figure.Surveys.Select(id => SurveyDictionary.Embedded.Survey(id)).ToList();
        var groups = figure.Groups.Select(id => surveys.SelectMany(survey => survey.Populations).FirstOrDefault(population => population.Id == id)?.Label ?? new(id, id)).ToList();
        return Speech.Text(language => string.Join("; ", surveys.Select(survey => survey.Title.In(language))
            .Prepend(KindOf(figure.Display, language)).Append(string.Join(", ", groups.Select(group => group.In(language)))).Where(part => part.Length > 0)));
    }

    private static string KindOf(FigureDisplay display, Language language) => display switch
    {
        FigureDisplay.Distribution => language.In("how answers spread", "hvordan svarene fordeler seg"),
        FigureDisplay.Shares => language.In("shares of boxes or categories", "andeler av kryss eller kategorier"),
        FigureDisplay.TopTwoShares => language.In("shares in the two highest points", "andeler på de to øverste punktene"),
        FigureDisplay.Means => language.In("means", "gjennomsnitt"),
        _ => language.In("a table", "en tabell"),
    };

    private string ClaimsOf(string figure)
    {
        var counts = VerdictWords.ByPriority.Select(verdict => (Verdict: verdict, Count: content.ByFigure[figure].Count(claim => claim.Headline.Verdict == verdict))).Where(pair => pair.Count > 0).ToList();
        return counts.Count == 0
            ? Speech.Text("none", "ingen")
            : SiteMap.Anchor(SiteMap.ClaimsWhere(("figure", figure)), Text(counts.Sum(pair => pair.Count))) + ": "
                + Speech.Text(language => string.Join(", ", counts.Select(pair => $"{Text(pair.Count)} {VerdictWords.Both(pair.Verdict).In(language)}")));
    }

    private static string Beside(FigureDefinition? figure, string before, string after) =>
        figure is null ? "" : $"<a href=\"#{figure.Id}\">{before}{VariableFacts.NameOf(figure, Speech)}{after}</a>";

    private static void Fact(StringBuilder html, string name, string value)
    {
        if (value.Length > 0)
        {
            html.Append("<dt>").Append(name).Append("</dt><dd>").Append(value).Append("</dd>\n");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
