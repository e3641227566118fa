using System.Net;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>Writes a joint display as one table of HTML, a body for each group, in which every claim and every row of the case material leads to its record.</summary>
internal static class JointHtml
{
    public static string Of(SurveyBesideCases display, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-joint nav-beside\"><caption>").Append(Text(JointText.Caption(language))).Append("</caption>\n<thead><tr>")
            .AppendJoin("", JointText.Headings(language).Select(heading => $"<th scope=\"col\">{Text(heading)}</th>")).Append("</tr></thead>\n");
        foreach (var group in display.GroupBy(row => row.Group.En, StringComparer.Ordinal))
        {
            html.Append("<tbody>\n<tr class=\"nav-joint-part\"><th scope=\"rowgroup\" colspan=\"4\">").Append(Text(group.First().Group.In(language))).Append("</th></tr>\n");
            foreach (var row in group)
            {
                AppendRow(html, display, row, language);
            }

            html.Append("</tbody>\n");
        }

        return html.Append("</table>\n<p class=\"nav-note\">").Append(Text(JointText.Note(language))).Append("</p>").ToString();
    }

    private static void AppendRow(StringBuilder html, SurveyBesideCases display, JointRow row, Language language)
    {
        html.Append("<tr><th scope=\"row\"><strong>").Append(Text(row.Theme.In(language))).Append("</strong> <span class=\"nav-place\">").Append(row.Id).Append("</span></th><td>");
        foreach (var claim in row.Claims)
        {
            html.Append("<div class=\"nav-conclusion\">").Append(Text(JointText.Printed(claim, language))).Append(' ').Append(ClaimMark.Of(claim.Id)).Append(Verdict(display.Checked(claim), language)).Append("</div>");
        }

        foreach (var number in row.Numbers)
        {
            html.Append("<div class=\"nav-conclusion\">").Append(Text(JointText.Printed(number))).Append(' ').Append(CaseMark.Of(number)).Append("</div>");
        }

        html.Append(row.Claims.IsEmpty && row.Numbers.IsEmpty ? language.In("not asked", "ikke spurt") : string.Empty).Append("</td><td>");
        foreach (var one in row.Material)
        {
            html.Append("<div class=\"nav-conclusion\">").Append(Text(JointText.Told(one, language))).Append(' ').Append(CaseMark.Of(one)).Append("</div>");
        }

        html.Append("</td><td><strong>").Append(Text(JointText.Word(row.Fit).In(language))).Append("</strong><br>").Append(Text(row.Reason.In(language))).Append("</td></tr>\n");
    }

    private static string Verdict(ClaimFinding? finding, Language language) => finding is null ? string.Empty
        : $" <span class=\"nav-place\">{Text(VerdictWords.Both(finding.Verdict).In(language))}, {Text(VerdictWords.Both(finding.Basis).In(language))}</span>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
