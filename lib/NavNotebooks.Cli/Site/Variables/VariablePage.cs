using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Cli.Site.Indicators;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>One variable in all its waves: what was asked, how often each answer was given, and what rests on it.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class VariablePage(SiteContent content)
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    private readonly IndicatorVariables indicators = new();

    private readonly ComparisonList comparisons = new(content.Surveys);

    /// <summary>The inside of the page.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="name">The variable's name.</param>
    public string ToHtml(SurveyShelf survey, string name)
    {
        var waves = survey.Of(name);
        var latest = waves[^1].Variable;
        var html = new StringBuilder("<h1>").Append(Speech.Text(latest.Variable.Label)).Append(" <code>").Append(HtmlText.Encode(name)).Append("</code></h1>\n<p class=\"nav-lead\">")
            .Append(Speech.Text(survey.Title)).Append("</p>\n<h2 id=\"question\">").Append(Speech.Text("What was asked, in our words", "Hva det ble spurt om, i våre ord")).Append("</h2>\n")
            .Append(new WaveFacts(survey.Id, waves).ToHtml());
        comparisons.AppendTo(html, name, waves.Select(wave => new VariableInWave(wave.Book.Definition, wave.Variable.Variable)));
        AppendFrequencies(html, waves);
        AppendClaims(html, survey, name);
        AppendFigures(html, survey, name);
        NotebookLinks.AppendTo(html, content.Uses.Of(survey.Id, name));
        AppendCompany(html, survey, waves);
        return html.ToString();
    }

    private static void AppendFrequencies(StringBuilder html, ImmutableArray<(Codebook Book, CodebookVariable Variable)> waves)
    {
        html.Append("<h2 id=\"frequencies\">").Append(Speech.Text("How often each answer was given", "Hvor ofte hvert svar ble gitt")).Append("</h2>\n");
        foreach (var (book, variable) in waves.Reverse())
        {
            html.Append("<h3>").Append(book.Definition.Wave.ToString(CultureInfo.InvariantCulture)).Append("</h3>\n");
            var counted = new VariableFacts(book, Speech, new(name => name, (_, figure) => figure)).Counted(variable).ToList();
            html.Append(counted.Count == 0 ? "" : "<p>" + string.Join("; ", counted.Select(fact => $"{fact.Name}: {fact.Html}")) + "</p>\n");
            new BriefFrequencies(book).AppendTo(html, variable);
        }

        AppendRemarks(html, waves);
    }

    private static void AppendRemarks(StringBuilder html, ImmutableArray<(Codebook Book, CodebookVariable Variable)> waves)
    {
        html.Append("<p class=\"nav-note\">").AppendJoin(" ", waves.Select(wave => Remark(wave.Book)).Distinct(StringComparer.Ordinal));
        html.Append(waves.Any(wave => BriefFrequencies.NeedsLegend(wave.Variable)) ? " " + BriefFrequencies.Legend : "").Append("</p>\n");
    }

    private static string Remark(Codebook book) => book.Basis switch
    {
        DataBasis.Synthetic => Speech.Text("Synthetic: made from printed figures alone; no row is a person.", "Syntetisk: laget av trykte tall alene; ingen rad er en person."),
        DataBasis.Microdata => Speech.Text(book.BasisIn),
        _ => Speech.Text("Not counted: known from print alone, and what is printed stands among the claims.", "Ikke talt opp: bare kjent fra trykk, og det som er trykt, står blant påstandene."),
    };

    private void AppendClaims(StringBuilder html, SurveyShelf survey, string name)
    {
        ImmutableArray<CheckedClaim> claims = [.. content.ByVariable[(survey.Id, name)]];
        html.Append("<h2 id=\"claims\">").Append(Speech.Text("What the report says of it", "Hva rapporten sier om det")).Append("</h2>\n");
        if (claims.IsEmpty)
        {
            html.Append("<p>").Append(Speech.Text("No registered claim asks for this variable.", "Ingen registrert påstand spør etter denne variabelen.")).Append("</p>\n");
            return;
        }

        BriefClaims.AppendTo(html, Speech.Text(Count(claims.Length, "claim", "claims"), Count(claims.Length, "påstand", "påstander")), claims);
    }

    private void AppendFigures(StringBuilder html, SurveyShelf survey, string name)
    {
        var shown = content.Figures.Of(survey.Id, name);
        if (shown.IsEmpty)
        {
            return;
        }

        html.Append("<h2 id=\"figures\">").Append(Speech.Text("Figures and tables that use it", "Figurer og tabeller som bruker det")).Append("</h2>\n<ul>\n");
        foreach (var figure in shown)
        {
            html.Append("<li><a href=\"").Append(SiteMap.Figure(figure.Id)).Append("\">").Append(VariableFacts.NameOf(figure, Speech)).Append("</a>: ").Append(Speech.Text(figure.Title));
            var places = content.Sightings[figure.Id].Select(place => ", " + SiteMap.Anchor($"{place.Page.Href}#{place.Anchor}", "notebook " + place.Page.Short));
            html.AppendJoin("", places).Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private void AppendCompany(StringBuilder html, SurveyShelf survey, ImmutableArray<(Codebook Book, CodebookVariable Variable)> waves)
    {
        var name = waves[^1].Variable.Name;
        var batteries = waves.Reverse().Select(wave => wave.Variable.Battery).OfType<Battery>().DistinctBy(battery => battery.Id).ToList();
        var indices = waves.Reverse().SelectMany(wave => wave.Book.Definition.Indices).Where(index => index.Items.Contains(name)).DistinctBy(index => index.Id).ToList();
        var resting = indicators.On(survey.Id, name);
        if (batteries.Count + indices.Count + resting.Length == 0)
        {
            return;
        }

        html.Append("<h2 id=\"company\">").Append(Speech.Text("Where it belongs", "Hvor det hører hjemme")).Append("</h2>\n<ul>\n");
        foreach (var battery in batteries)
        {
            html.Append("<li>").Append(Speech.Text("Battery: ", "Batteri: ")).Append("<a href=\"").Append(HtmlText.Encode(SiteMap.Battery(survey.Id, battery.Label.En))).Append("\">").Append(Speech.Text(battery.Label)).Append("</a> (")
                .Append(battery.Variables.Length.ToString(CultureInfo.InvariantCulture)).Append(")</li>\n");
        }

        foreach (var index in indices)
        {
            html.Append("<li>").Append(Speech.Text("Index: ", "Indeks: ")).Append("<a href=\"").Append(SiteMap.Indicator(index.Id)).Append("\">").Append(Speech.Text(index.Label)).Append("</a></li>\n");
        }

        foreach (var indicator in resting)
        {
            html.Append("<li>").Append(Speech.Text("Indicator: ", "Indikator: ")).Append("<a href=\"").Append(SiteMap.Indicator(indicator.Id)).Append("\">").Append(indicator.Id).Append(' ').Append(Speech.Text(indicator.Subject)).Append("</a></li>\n");
        }

        html.Append("</ul>\n");
    }

    private static string Count(int count, string one, string more) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : more);
}
