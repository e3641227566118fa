using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Writes checked claims as an HTML table in which a claim is one row. What the registry says of a claim is in English in both languages.</summary>
/// <param name="language">The reader's.</param>
internal sealed class FindingTableHtml(Language language)
{
    /// <summary>Characters up to which what was computed is repeated from row to row: some two estimates with their intervals.</summary>
    private const int LongestRepeated = 100;

    public string Of(BilingualText caption, ImmutableArray<CheckedClaim> claims)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-findings\"><caption>").Append(Text(caption.In(language))).Append("</caption>\n<thead><tr>")
            .Append("<th scope=\"col\">").Append(language.In("Claim", "Påstand")).Append("</th><th scope=\"col\">").Append(language.In("Statement", "Utsagn"))
            .Append("</th><th scope=\"col\" class=\"nav-printed\">").Append(language.In("Printed", "Trykt"))
            .Append("</th><th scope=\"col\">").Append(language.In("Verdict, basis and what was computed", "Dom, grunnlag og hva som ble beregnet")).Append("</th></tr></thead>\n<tbody>\n");
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            AppendRow(html, claim, told);
        }

        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>One row a claim; its findings stand below each other in the last cell.</summary>
    private void AppendRow(StringBuilder html, CheckedClaim claim, Dictionary<string, string> told)
    {
        var of = claim.Claim;
        html.Append("<tr><th scope=\"row\">").Append(ClaimMark.Of(of.Id)).Append("<span class=\"nav-place\"> ").Append(Text(ComputedText.Place(of.Place, language))).Append("</span></th>")
            .Append("<td>").Append(Text(of.Statement)).Append("</td>")
            .Append("<td class=\"nav-printed\">").Append(Text(ComputedText.In(of.PrintedText, language))).Append("</td>")
            .Append("<td>").AppendJoin(string.Empty, claim.Findings.Select(finding => Found(finding, told))).Append("</td></tr>\n");
    }

    /// <summary>The reason stands on paper too, where the verdict does not speak for itself; elsewhere it shows on hovering.</summary>
    private string Found(ClaimFinding finding, Dictionary<string, string> told)
    {
        var basis = VerdictWords.Of(finding.Basis);
        var verdict = VerdictWords.Of(finding.Verdict).Replace(' ', '-');
        return $"<div class=\"nav-found nav-verdict-{verdict}\" title=\"{Text(finding.Reason)}\"><span class=\"nav-verdict\">"
            + Text($"{VerdictWords.Sign(finding.Verdict)} {VerdictWords.Both(finding.Verdict).In(language)}") + "</span>"
            + (finding.Basis is null ? string.Empty : $" <span class=\"nav-basis nav-basis-{basis}\">{VerdictWords.Both(finding.Basis).In(language)}</span>")
            + (finding.Computed is null ? string.Empty : $" <span class=\"nav-computed\">{Computed(finding.Claim.Id, finding.Computed, told)}</span>")
            + (FindingText.Because(finding).Length == 0 ? string.Empty : $" <span class=\"nav-because\">{Text(finding.Reason)}</span>")
            + "</div>";
    }

    /// <summary>A long list of estimates is written out once; where another claim rests on the same, the row names the first.</summary>
    private string Computed(string id, string computed, Dictionary<string, string> told)
    {
        if (computed.Length <= LongestRepeated || told.TryAdd(computed, id) || told[computed] == id)
        {
            return Text(ComputedText.In(computed, language));
        }

        return language.In("as at ", "som ved ") + ClaimMark.Of(told[computed]);
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
