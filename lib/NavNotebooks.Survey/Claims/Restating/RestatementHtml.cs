using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>Writes restatements as HTML: two columns of statements, each with its verdict and its claim, and between them what became of the one in the other.</summary>
internal static class RestatementHtml
{
    public static string Of(RestatementTable table, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-restated\"><caption>").Append(Text(RestatementTable.Caption(language))).Append("</caption>\n<thead><tr>");
        foreach (var header in RestatementTable.Headers(language))
        {
            html.Append("<th scope=\"col\">").Append(Text(header)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table)
        {
            html.Append("<tr class=\"nav-restated-").Append(row.How.ToString().ToLowerInvariant()).Append("\"><th scope=\"row\">").Append(Claims(row.Says, table))
                .Append("</th><td><strong>").Append(RestatementWords.Sign(row.How)).Append(' ').Append(Text(RestatementWords.Of(row.How).In(language))).Append("</strong>")
                .Append(row.Why is { } why ? $" <span class=\"nav-because\">{Text(why.In(language))}</span>" : string.Empty)
                .Append("</td><td>").Append(Claims(row.Of, table)).Append("</td></tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Claims(ImmutableArray<Claim> claims, RestatementTable table) =>
        claims.IsEmpty ? "–" : string.Concat(claims.Select(claim => Claim(claim, table.Leading(claim))));

    /// <summary>The statement with what was printed; of a theme, with whose voice it is. What is told in words alone has nothing beside it.</summary>
    private static string Claim(Claim claim, ClaimFinding leading)
    {
        var printed = claim.PrintedText == "–" ? string.Empty : $" <span class=\"{(claim.Theme is null ? "nav-printed" : "nav-voice")}\">{Text(claim.PrintedText)}</span>";
        var basis = VerdictWords.Of(leading.Basis);
        var verdict = VerdictWords.Of(leading.Verdict);
        var checkedBy = leading.Basis is null ? string.Empty : $" · <span class=\"nav-verdict\">{VerdictWords.Sign(leading.Verdict)} {verdict}</span> <span class=\"nav-basis nav-basis-{basis}\">{basis}</span>";
        return $"<div class=\"nav-restating nav-verdict-{verdict.Replace(' ', '-')}\">{Text(claim.Statement)}{printed} "
            + $"<span class=\"nav-place\">{ClaimMark.Of(claim.Id)}{checkedBy}</span></div>";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
