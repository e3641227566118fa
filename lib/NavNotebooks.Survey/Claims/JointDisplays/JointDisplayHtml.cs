using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Writes a joint display as one table of HTML, a body a part of the document, in which every id leads to its claim.</summary>
internal static class JointDisplayHtml
{
    public static string Of(JointDisplay display, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-joint\"><caption>").Append(Text(JointDisplayText.Caption(language))).Append("</caption>\n<thead><tr>");
        foreach (var heading in Headings(language))
        {
            html.Append("<th scope=\"col\">").Append(Text(heading)).Append("</th>");
        }

        html.Append("</tr></thead>\n");
        foreach (var part in display.GroupBy(sheet => sheet.Indicator.Part, StringComparer.Ordinal))
        {
            html.Append("<tbody>\n<tr class=\"nav-joint-part\"><th scope=\"rowgroup\" colspan=\"5\">").Append(Text(JointDisplayText.Part(part.First().Indicator, language))).Append("</th></tr>\n");
            foreach (var sheet in part)
            {
                AppendRow(html, sheet, language);
            }

            html.Append("</tbody>\n");
        }

        return html.Append("</table>").ToString();
    }

    /// <summary>A judgement: sign and grade, and the reason below.</summary>
    public static string Judged(string? heading, Judgement judgement, Language language) =>
        $"<div class=\"nav-grade nav-grade-{IndicatorWords.Of(judgement.Grade).En.Replace(' ', '-')}\">"
        + (heading is null ? string.Empty : $"<span class=\"nav-grade-of\">{Text(heading)}</span> ")
        + $"<strong>{Text(EvidenceText.Grade(judgement, language))}</strong> {ClaimNames.Html(judgement.Reason.In(language))}</div>";

    /// <summary>A finding, and in small print what it rests on.</summary>
    public static string Found(string finding, string counts) =>
        ClaimNames.Html(finding) + (counts.Length == 0 ? string.Empty : $" <span class=\"nav-place\">{Text(counts)}</span>");

    private static string[] Headings(Language language) =>
    [
        language.In("Question", "Spørsmål"),
        language.In("Survey evidence", "Surveyen viser"),
        language.In("Told: cases, open answers", "Fortalt: case, åpne svar"),
        language.In("The report concludes", "Rapporten konkluderer"),
        language.In("Our reading", "Vår lesning"),
    ];

    private static void AppendRow(StringBuilder html, IndicatorSheet sheet, Language language)
    {
        var indicator = sheet.Indicator;
        html.Append("<tr><th scope=\"row\"><strong>").Append(Text(IndicatorSheetText.Title(indicator, language))).Append("</strong> ").Append(Text(indicator.Question.In(language))).Append("</th><td>")
            .Append(Found(indicator.Survey.Finding.In(language), EvidenceText.Verdicts(sheet, language))).Append("</td><td>")
            .Append(Found(indicator.Cases.Finding.In(language), EvidenceText.Themes(indicator, language)))
            .Append(" <span class=\"nav-meeting\">").Append(language.In("Beside the survey: ", "Ved siden av surveyen: ")).Append("<strong>")
            .Append(Text(IndicatorWords.Of(indicator.Meeting.Kind).In(language))).Append("</strong></span></td><td>");
        foreach (var conclusion in indicator.Conclusions)
        {
            html.Append("<div class=\"nav-conclusion\"><span class=\"nav-grade-of\">").Append(Text(IndicatorWords.Of(conclusion.Place).In(language))).Append("</span> ")
                .Append(ClaimNames.Html(conclusion.Finding.In(language))).Append("</div>");
        }

        html.Append("</td><td>").Append(Judged(language.In("As it is", "Slik det er"), indicator.State, language))
            .Append(Judged(language.In("What has changed", "Hva som er endret"), indicator.Change, language)).Append("</td></tr>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
