using System.Collections;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>Checked claims as a table: one row a finding, the leading finding of each claim first.</summary>
/// <param name="caption">What the claims have in common.</param>
/// <param name="claims">The claims, in the order shown.</param>
public sealed class FindingTable(string caption, ImmutableArray<CheckedClaim> claims) : IReadOnlyList<CheckedClaim>, IJudgement
{
    /// <summary>Characters up to which what was computed is repeated from row to row: some two estimates with their intervals.</summary>
    private const int LongestRepeated = 100;

    private static readonly ImmutableArray<string> Headers = ["Claim", "Statement", "Printed", "Computed", "Basis", "Verdict", "Place"];

    /// <inheritdoc/>
    public int Count => claims.Length;

    /// <inheritdoc/>
    public CheckedClaim this[int index] => claims[index];

    /// <summary>Only the claims whose leading verdict is this one.</summary>
    public FindingTable With(Verdict verdict) =>
        new($"{caption}: {VerdictWords.Of(verdict)}", [.. claims.Where(claim => claim.Headline.Verdict == verdict)]);

    /// <inheritdoc/>
    public IEnumerator<CheckedClaim> GetEnumerator() => ((IEnumerable<CheckedClaim>)claims).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public int Judged => Count;

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToString()).With(MimeTypes.Html, Html());

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => new Table(caption, Headers, [.. Findings().Select(Cells)], []).ToString();

    private IEnumerable<ClaimFinding> Findings() => claims.SelectMany(claim => claim.Findings);

    private static ImmutableArray<string> Cells(ClaimFinding finding) =>
    [
        finding.Claim.Id,
        finding.Claim.Statement,
        finding.Claim.PrintedText,
        finding.Computed ?? "–",
        finding.Basis is null ? "–" : VerdictWords.Of(finding.Basis),
        $"{VerdictWords.Sign(finding.Verdict)} {VerdictWords.Of(finding.Verdict)}",
        finding.Claim.Place,
    ];

    private string Html()
    {
        var html = new StringBuilder("<table class=\"nav-table nav-findings\"><caption>").Append(Text(caption)).Append("</caption>\n<thead><tr>")
            .Append("<th scope=\"col\">Claim</th><th scope=\"col\">Statement</th><th scope=\"col\" class=\"nav-printed\">Printed</th>")
            .Append("<th scope=\"col\">Verdict, basis and what was computed</th></tr></thead>\n<tbody>\n");
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            AppendRow(html, claim, told);
        }

        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>One row a claim; its findings stand below each other in the last cell.</summary>
    private static void AppendRow(StringBuilder html, CheckedClaim claim, Dictionary<string, string> told)
    {
        var of = claim.Claim;
        html.Append("<tr><th scope=\"row\">").Append(ClaimMark.Of(of.Id)).Append("<span class=\"nav-place\"> ").Append(Text(of.Place)).Append("</span></th>")
            .Append("<td>").Append(Text(of.Statement)).Append("</td>")
            .Append("<td class=\"nav-printed\">").Append(Text(of.PrintedText)).Append("</td>")
            .Append("<td>").AppendJoin(string.Empty, claim.Findings.Select(finding => Found(finding, told))).Append("</td></tr>\n");
    }

    /// <summary>The reason stands on paper too, where the verdict does not speak for itself; elsewhere it shows on hovering.</summary>
    private static string Found(ClaimFinding finding, Dictionary<string, string> told)
    {
        var basis = VerdictWords.Of(finding.Basis);
        var verdict = VerdictWords.Of(finding.Verdict).Replace(' ', '-');
        return $"<div class=\"nav-found nav-verdict-{verdict}\" title=\"{Text(finding.Reason)}\"><span class=\"nav-verdict\">{Text(Cells(finding)[5])}</span>"
            + (finding.Basis is null ? string.Empty : $" <span class=\"nav-basis nav-basis-{basis}\">{basis}</span>")
            + (finding.Computed is null ? string.Empty : $" <span class=\"nav-computed\">{Computed(finding.Claim.Id, finding.Computed, told)}</span>")
            + (FindingText.Because(finding).Length == 0 ? string.Empty : $" <span class=\"nav-because\">{Text(finding.Reason)}</span>")
            + "</div>";
    }

    /// <summary>A long list of estimates is written out once; where another claim rests on the same, the row names the first.</summary>
    private static string Computed(string id, string computed, Dictionary<string, string> told)
    {
        if (computed.Length <= LongestRepeated || told.TryAdd(computed, id) || told[computed] == id)
        {
            return Text(computed);
        }

        return "as at " + ClaimMark.Of(told[computed]);
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
