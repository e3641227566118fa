using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims.JointDisplays;

namespace NavNotebooks.Cli.Site.Indicators;

/// <summary>The page that leads to indicators and indices.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class IndicatorList(SiteContent content)
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    /// <summary>The inside of the page.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(Speech.Text("Indicators and indices", "Indikatorer og indekser")).Append("</h1>\n<p>").Append(Speech.Text(
            "The report judges by eleven questions. Each has a page: what the surveys say, what was told, how the two meet, what the report concludes in each place where it does, and how far its own numbers carry that.",
            "Rapporten dømmer ut fra elleve spørsmål. Hvert har en side: hva undersøkelsene sier, hva som ble fortalt, hvordan de to møtes, hva rapporten konkluderer på hvert sted den gjør det, og hvor langt dens egne tall bærer.")).Append("</p>\n");
        AppendIndicators(html);
        AppendIndices(html);
        return html.ToString();
    }

    private static void AppendIndicators(StringBuilder html)
    {
        html.Append("<div class=\"nav-output\"><table class=\"nav-table nav-indicators\"><caption>").Append(Speech.Text("The report’s eleven questions, and our judgement of what it concludes", "Rapportens elleve spørsmål, og vår dom over det den konkluderer")).Append("</caption>\n<thead>")
            .Append(LanguageRows.Of(language => $"<th scope=\"col\">{language.In("Indicator", "Indikator")}</th><th scope=\"col\">{language.In("Question", "Spørsmål")}</th><th scope=\"col\">{language.In("As it is", "Slik det er")}</th>"
                + $"<th scope=\"col\">{language.In("What has changed", "Hva som er endret")}</th><th scope=\"col\">{language.In("Survey and cases", "Undersøkelse og case")}</th>")).Append("</thead>\n<tbody>\n");
        foreach (var indicator in NavNotebooks.Survey.Claims.JointDisplays.Indicators.All)
        {
            html.Append("<tr><th scope=\"row\"><a href=\"").Append(SiteMap.Indicator(indicator.Id)).Append("\">").Append(HtmlText.Encode(indicator.Id)).Append(' ').Append(Speech.Text(indicator.Subject)).Append("</a></th><td>")
                .Append(Speech.Text(indicator.Question)).Append("</td><td>").Append(IndicatorPage.GradeOf(indicator.State)).Append("</td><td>").Append(IndicatorPage.GradeOf(indicator.Change)).Append("</td><td>")
                .Append(Speech.Text(IndicatorWords.Of(indicator.Meeting.Kind))).Append("</td></tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    private void AppendIndices(StringBuilder html)
    {
        html.Append("<h2 id=\"indices\">").Append(Speech.Text("Indices of the surveys", "Indekser i undersøkelsene")).Append("</h2>\n<p>").Append(Speech.Text(
                "Several questions that ask for the same, as one number. They are ours; the report makes none.", "Flere spørsmål om det samme, som ett tall. De er våre; rapporten lager ingen.")).Append("</p>\n<div class=\"nav-output\"><table class=\"nav-table\"><thead>")
            .Append(LanguageRows.Of(language => $"<th scope=\"col\">{language.In("Index", "Indeks")}</th><th scope=\"col\">{language.In("Survey", "Undersøkelse")}</th><th scope=\"col\">{language.In("Items", "Spørsmål")}</th>")).Append("</thead>\n<tbody>\n");
        foreach (var (survey, id) in IndicesOf(content))
        {
            var waves = SurveyIndexPage.WavesOf(survey, id);
            html.Append("<tr><th scope=\"row\"><a href=\"").Append(SiteMap.Indicator(id)).Append("\">").Append(Speech.Text(waves[^1].Index.Label)).Append("</a></th><td>").Append(HtmlText.Encode(survey.Id)).Append(' ')
                .AppendJoin(", ", waves.Select(wave => wave.Book.Definition.Wave.ToString(CultureInfo.InvariantCulture))).Append("</td><td>")
                .AppendJoin(", ", waves[^1].Index.Items.Select(item => VariableLink.Plain(survey.Id, item))).Append("</td></tr>\n");
        }

        html.Append("</tbody></table></div>\n");
    }

    /// <summary>Every index, by its survey and id, in the order of the surveys.</summary>
    public static IEnumerable<(SurveyShelf Survey, string Id)> IndicesOf(SiteContent content) => content.Surveys.All
        .SelectMany(survey => survey.Definitions.SelectMany(definition => definition.Indices).Select(index => (survey, index.Id))).Distinct();
}
