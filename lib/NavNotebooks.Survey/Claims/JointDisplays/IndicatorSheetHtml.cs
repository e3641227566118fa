using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Writes an indicator's sheet as HTML: a table of evidence, conclusions and our reading, then the claims behind the evidence.</summary>
internal static class IndicatorSheetHtml
{
    public static string Of(IndicatorSheet sheet, Language language)
    {
        var indicator = sheet.Indicator;
        var html = new StringBuilder("<table class=\"nav-table nav-sheet\"><caption>").Append(Text(IndicatorSheetText.Title(indicator, language))).Append("</caption>\n<tbody>\n");
        Row(html, language.In("Question", "Spørsmål"), Text(indicator.Question.In(language)) + $" <span class=\"nav-place\">{Text(IndicatorSheetText.Places(indicator, language))}</span>");
        Row(html, language.In("Survey evidence", "Surveyen viser"), JointDisplayHtml.Found(indicator.Survey.Finding.In(language), EvidenceText.Verdicts(sheet, language)));
        Row(html, language.In("Told: cases, open answers", "Fortalt: case, åpne svar"), JointDisplayHtml.Found(indicator.Cases.Finding.In(language), EvidenceText.Themes(indicator, language)));
        Row(
            html,
            language.In("How they meet", "Hvordan de møtes"),
            $"<strong>{Text(IndicatorWords.Of(indicator.Meeting.Kind).In(language))}</strong> {ClaimNames.Html(indicator.Meeting.Reason.In(language))}");
        foreach (var conclusion in indicator.Conclusions)
        {
            Row(html, language.In("The report: ", "Rapporten: ") + IndicatorWords.Of(conclusion.Place).In(language), ClaimNames.Html(conclusion.Finding.In(language)) + Stated(conclusion, sheet));
        }

        Row(html, language.In("Ours: as it is", "Vår: slik det er"), JointDisplayHtml.Judged(null, indicator.State, language));
        Row(html, language.In("Ours: what has changed", "Vår: hva som er endret"), JointDisplayHtml.Judged(null, indicator.Change, language));
        Row(html, language.In("What would settle it", "Hva som ville avgjøre det"), ClaimNames.Html(indicator.Settles.In(language)));
        html.Append("</tbody></table>\n").Append(sheet.SurveyTable().Display(new DisplayContext(language))[MimeTypes.Html]);
        return html.Append('\n').Append(sheet.Themes().Display(new DisplayContext(language))[MimeTypes.Html]).ToString();
    }

    private static void Row(StringBuilder html, string heading, string content) =>
        html.Append("<tr><th scope=\"row\">").Append(Text(heading)).Append("</th><td>").Append(content).Append("</td></tr>\n");

    /// <summary>The claims that state a conclusion, each with the sign of its leading verdict.</summary>
    private static string Stated(IndicatorConclusion conclusion, IndicatorSheet sheet)
    {
        var references = conclusion.Claims.Select(claim =>
        {
            var verdict = sheet.Conclusions.First(one => one.Claim.Id == claim.Id).Headline.Verdict;
            return $"<span title=\"{Text(VerdictWords.Of(verdict))}\">{VerdictWords.Sign(verdict)}</span> {ClaimNames.Html(claim.Id)}";
        });
        return $" <span class=\"nav-place\">{string.Join(" · ", references)}</span>";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
