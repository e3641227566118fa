using System.Collections;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>Checked claims as a table: one row a finding, the leading finding of each claim first.</summary>
/// <param name="caption">What the claims have in common.</param>
/// <param name="claims">The claims, in the order shown.</param>
public sealed class FindingTable(string caption, ImmutableArray<CheckedClaim> claims) : IReadOnlyList<CheckedClaim>, IDisplayable
{
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
    public MimeBundle Display(DisplayContext context) => new MimeBundle(ToString()).With(MimeTypes.Html, Html());

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => new Table(caption, Headers, [.. Findings().Select(Cells)], []).ToString();

    private IEnumerable<ClaimFinding> Findings() => claims.SelectMany(claim => claim.Findings);

    private static ImmutableArray<string> Cells(ClaimFinding finding) =>
    [
        finding.Claim.Id,
        finding.Claim.Statement,
        finding.Claim.Printed.ToString(),
        finding.Computed ?? "–",
        finding.Basis is null ? "–" : VerdictWords.Of(finding.Basis),
        $"{FindingText.Mark(finding.Verdict)} {VerdictWords.Of(finding.Verdict)}",
        finding.Claim.Place,
    ];

    private string Html()
    {
        var html = new StringBuilder("<table class=\"nav-table nav-findings\"><caption>").Append(Text(caption)).Append("</caption>\n<thead><tr>");
        foreach (var header in Headers)
        {
            html.Append("<th scope=\"col\">").Append(header).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var finding in Findings())
        {
            AppendRow(html, finding);
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static void AppendRow(StringBuilder html, ClaimFinding finding)
    {
        var cells = Cells(finding);
        var basis = VerdictWords.Of(finding.Basis);
        html.Append("<tr class=\"nav-verdict-").Append(VerdictWords.Of(finding.Verdict).Replace(' ', '-')).Append("\"><th scope=\"row\">")
            .Append("<span class=\"nav-claim\" data-claim=\"").Append(Text(cells[0])).Append("\">").Append(Text(cells[0])).Append("</span></th>");
        foreach (var cell in cells[1..4])
        {
            html.Append("<td>").Append(Text(cell)).Append("</td>");
        }

        html.Append("<td>").Append(finding.Basis is null ? "–" : $"<span class=\"nav-basis nav-basis-{basis}\">{basis}</span>")
            .Append("</td><td title=\"").Append(Text(finding.Reason)).Append("\">").Append(Text(cells[5])).Append(Because(finding))
            .Append("</td><td>").Append(Text(cells[6])).Append("</td></tr>\n");
    }

    /// <summary>The reason on paper too, where the verdict does not speak for itself.</summary>
    private static string Because(ClaimFinding finding) => FindingText.Because(finding) is { Length: > 0 }
        ? $"<br><span class=\"nav-because\">{Text(finding.Reason)}</span>"
        : string.Empty;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
