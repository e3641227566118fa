using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Indicators;

/// <summary>One index that this project makes of several variables: which, how, and how far they go together, wave by wave.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class SurveyIndexPage(SiteContent content)
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    /// <summary>The inside of the page.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="id">The index's id.</param>
    public string ToHtml(SurveyShelf survey, string id)
    {
        var waves = WavesOf(survey, id);
        var index = waves[^1].Index;
        var html = new StringBuilder("<h1>").Append(Speech.Text(index.Label)).Append(" <code>").Append(HtmlText.Encode(id)).Append("</code></h1>\n<p class=\"nav-lead\">").Append(Speech.Text(survey.Title)).Append("</p>\n<p>").Append(Speech.Text(
                "An index of this project; the report makes none. It is the mean of its items: of those that a respondent answered, where at most ",
                "En indeks fra dette prosjektet; rapporten lager ingen. Den er gjennomsnittet av spørsmålene: av dem en respondent svarte på, der høyst "))
            .Append(Speech.Text(Items(index.MostMissing, "item", "items") + " may be left out.", Items(index.MostMissing, "spørsmål", "spørsmål") + " kan mangle.")).Append("</p>\n<p>").Append(Speech.Text("Why these: ", "Hvorfor disse: "))
            .Append(HtmlText.Encode(index.Reason)).Append("</p>\n");
        AppendItems(html, survey, waves);
        AppendWaves(html, waves);
        BriefClaims.AppendTo(html, Speech.Text("Claims about the index itself", "Påstander om selve indeksen"), [.. content.ByVariable[(survey.Id, id)]]);
        NotebookLinks.AppendTo(html, content.Uses.Of(id));
        return html.ToString();
    }

    /// <summary>The waves that make an index, earliest first.</summary>
    public static ImmutableArray<(Codebook Book, SurveyIndex Index)> WavesOf(SurveyShelf survey, string id) =>
        [.. survey.Books.SelectMany(book => book.Definition.Indices.Where(index => index.Id == id).Select(index => (book, index)))];

    private void AppendItems(StringBuilder html, SurveyShelf survey, ImmutableArray<(Codebook Book, SurveyIndex Index)> waves)
    {
        html.Append("<h2 id=\"items\">").Append(Speech.Text("Its items", "Spørsmålene i den")).Append("</h2>\n<div class=\"nav-output\"><table class=\"nav-table\"><thead>").Append(LanguageRows.Of(language =>
            $"<th scope=\"col\">{language.In("Variable", "Variabel")}</th><th scope=\"col\">{language.In("Question", "Spørsmål")}</th><th scope=\"col\">{language.In("In", "I")}</th><th scope=\"col\" class=\"nav-number\">{language.In("Claims", "Påstander")}</th>")).Append("</thead>\n<tbody>\n");
        foreach (var name in waves.Reverse().SelectMany(wave => wave.Index.Items).Distinct(StringComparer.Ordinal))
        {
            var held = waves.Where(wave => wave.Index.Items.Contains(name)).ToList();
            html.Append("<tr><th scope=\"row\">").Append(VariableLink.To(survey.Id, name)).Append("</th><td>").Append(Speech.Text(held[^1].Book[name].Variable.Label))
                .Append(held[^1].Index.Reversed.Contains(name) ? " " + Speech.Text("(turned round)", "(snudd)") : "").Append("</td><td>").AppendJoin(", ", held.Select(wave => Year(wave.Book))).Append("</td><td class=\"nav-number\">")
                .Append(content.ByVariable[(survey.Id, name)].Count().ToString(CultureInfo.InvariantCulture)).Append("</td></tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private static void AppendWaves(StringBuilder html, ImmutableArray<(Codebook Book, SurveyIndex Index)> waves)
    {
        html.Append("<h2 id=\"waves\">").Append(Speech.Text("Wave by wave", "Måling for måling")).Append("</h2>\n");
        foreach (var (book, index) in waves.Reverse())
        {
            html.Append("<h3>").Append(Year(book)).Append("</h3>\n");
            if (book.Basis is null || book.Reliability.FirstOrDefault(of => of.IsIndex && of.Id == index.Id) is not { } reliability)
            {
                html.Append("<p class=\"nav-missing-note\">").Append(Speech.Text("Not counted: the wave is known from print alone.", "Ikke talt opp: målingen er bare kjent fra trykk.")).Append("</p>\n");
                continue;
            }

            var variable = book[index.Id];
            html.Append("<dl class=\"nav-facts\"><dt>").Append(Speech.Text("Basis", "Grunnlag")).Append("</dt><dd>").Append(FrequencyHtml.Caption(book, variable, Speech)).Append("</dd>\n")
                .AppendJoin("", new VariableFacts(book, Speech, new(name => name, (_, figure) => figure)).Counted(variable).Select(fact => $"<dt>{fact.Name}</dt><dd>{fact.Html}</dd>\n"))
                .Append("<dt>").Append(Speech.Text("Reliability", "Reliabilitet")).Append("</dt><dd>").Append(Speech.Text(reliability.Reading)).Append("</dd>\n<dt>").Append(Speech.Text("Answered every item", "Svarte på alle")).Append("</dt><dd>")
                .Append(Speech.Text(reliability.Complete.Text)).Append("</dd></dl>\n");
            if (book.Basis == NavNotebooks.Survey.DataBasis.Synthetic)
            {
                html.Append("<p class=\"nav-note\">").Append(Speech.Text(
                    "Synthetic: how far items go together is put in by the recipe where nothing is printed of it; it tests the computation, not the world.",
                    "Syntetisk: hvor mye spørsmålene henger sammen, er lagt inn av oppskriften der ingenting er trykt om det; det prøver beregningen, ikke verden.")).Append("</p>\n");
            }
        }
    }

    private static string Items(int count, string one, string more) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : more);

    private static string Year(Codebook book) => book.Definition.Wave.ToString(CultureInfo.InvariantCulture);
}
