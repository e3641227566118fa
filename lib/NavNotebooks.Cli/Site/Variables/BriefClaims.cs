using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>Claims as one short line each, those of a verdict together: the door to the record, the statement, and what was printed.</summary>
/// <remarks>There are thousands of lines: end tags that HTML lets one leave out are left out.</remarks>
internal static class BriefClaims
{
    private static readonly PageSpeech Speech = PageSpeech.Both;

    /// <summary>Appends a table, the verdicts that a reader must see first at its head; nothing where there are no claims.</summary>
    /// <param name="html">The page.</param>
    /// <param name="caption">HTML.</param>
    /// <param name="claims">In the order of the document.</param>
    public static void AppendTo(StringBuilder html, string caption, IReadOnlyCollection<CheckedClaim> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        html.Append("<table class=\"nav-brief\"><caption>").Append(caption).Append("</caption>\n<thead>")
            .Append(LanguageRows.Of(language => $"<th scope=\"col\">{language.In("Claim", "Påstand")}</th><th scope=\"col\">{language.In("Statement, in our words", "Utsagn, i våre ord")}</th><th scope=\"col\">{language.In("Printed", "Trykt")}</th>"))
            .Append("</thead>\n");
        foreach (var group in claims.GroupBy(claim => claim.Headline.Verdict).OrderBy(group => VerdictWords.ByPriority.ToList().IndexOf(group.Key)))
        {
            html.Append("<tbody class=\"").Append(BasisBadge.ClassOf(group.Key)).Append("\">\n<tr><th scope=\"rowgroup\" colspan=\"3\">").Append(BasisBadge.Of(group.Key)).Append(" (")
                .Append(group.Count().ToString(CultureInfo.InvariantCulture)).Append(")</th></tr>\n");
            foreach (var claim in group.Select(one => one.Claim))
            {
                html.Append("<tr><th scope=row>").Append(SiteMap.Anchor(SiteMap.Claim(claim.Id), claim.Id)).Append("<td>").Append(HtmlText.Encode(claim.Statement))
                    .Append("<td>").Append(ClaimNumbers.Both(claim.PrintedText)).Append('\n');
            }

            html.Append("</tbody>\n");
        }

        html.Append("</table>\n");
    }
}
