using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>The table of all claims. Each row's id is the claim's, so that notebooks can lead to it; the site's script adds the filters.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class ClaimsPage(SiteContent content) : ISiteSection
{
    private readonly ImmutableArray<CheckedClaim> claims = content.Check.Claims;

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Claims, "Claims", ToHtml())];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private string ToHtml()
    {
        var html = new StringBuilder();
        var count = claims.Length.ToString(CultureInfo.InvariantCulture);
        html.Append("<h1>Claims</h1>\n<p>Every statement of the report that is registered here: ").Append(count)
            .Append(", in the report’s own order. A claim can have findings on several data bases, ")
            .Append("and every finding names the one it rests on. The lines are those of the report as plain text. ")
            .Append("For programs: ").Append(SiteMap.Anchor(SiteMap.ClaimsData, SiteMap.ClaimsData)).Append(".</p>\n")
            .Append("<table class=\"nav-claims\" data-filters=\"verdict basis section figure\">\n<caption>Claims and what came of checking them</caption>\n")
            .Append("<thead><tr><th scope=\"col\">Claim</th><th scope=\"col\">Statement</th><th scope=\"col\">Printed</th>")
            .Append("<th scope=\"col\">Found</th><th scope=\"col\">Shown in</th></tr></thead>\n<tbody>\n");
        foreach (var claim in claims.OrderBy(claim => claim.Claim.FirstLine).ThenBy(claim => claim.Claim.Id, StringComparer.Ordinal))
        {
            AppendRow(html, claim);
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private void AppendRow(StringBuilder html, CheckedClaim result)
    {
        var claim = result.Claim;
        var id = HtmlText.Encode(claim.Id);
        html.Append("<tr id=\"").Append(id).Append("\" data-section=\"").Append(HtmlText.Encode(claim.Section)).Append("\" data-figure=\"")
            .Append(HtmlText.Encode(claim.Figure ?? "none")).Append("\"><th scope=\"row\"><a href=\"").Append(SiteMap.Claim(claim.Id)).Append("\">").Append(id)
            .Append("</a><span class=\"nav-place\">").Append(HtmlText.Encode(claim.Place)).Append("</span></th>\n<td>");
        AppendStatement(html, claim);
        html.Append("</td><td>").Append(HtmlText.Encode(claim.PrintedText));
        if (claim.Base is not null)
        {
            html.Append("<span class=\"nav-place\">n = ").Append(HtmlText.Encode(claim.Base)).Append("</span>");
        }

        html.Append("</td>\n<td>");
        foreach (var finding in result.Findings)
        {
            AppendFinding(html, finding, isLeading: ReferenceEquals(finding, result.On(finding.Basis)));
        }

        html.Append("</td><td>").Append(content.Mentions.Of(claim.Id)).Append("</td></tr>\n");
    }

    private static void AppendStatement(StringBuilder html, Claim claim)
    {
        html.Append(HtmlText.Encode(claim.Statement));
        var variables = claim.Asks?.Quantities.SelectMany(quantity => new[] { quantity.Variable, quantity.On }).OfType<string>().Distinct().ToList() ?? [];
        if (variables.Count > 0)
        {
            html.Append("<span class=\"nav-variables\">").AppendJoin(" ", variables.Select(name => $"<code>{HtmlText.Encode(name)}</code>")).Append("</span>");
        }

        if (claim.Note is not null)
        {
            html.Append("<span class=\"nav-note\">").Append(HtmlText.Encode(claim.Note)).Append("</span>");
        }
    }

    /// <summary>Only the leading finding on each basis can be filtered by, so that the table agrees with the counts.</summary>
    private static void AppendFinding(StringBuilder html, ClaimFinding finding, bool isLeading)
    {
        html.Append("<div class=\"nav-found ").Append(BasisBadge.ClassOf(finding.Verdict)).Append(isLeading ? "\" data-part data-verdict=\"" : "\" data-verdict=\"")
            .Append(VerdictWords.Of(finding.Verdict)).Append("\" data-basis=\"").Append(VerdictWords.Of(finding.Basis)).Append("\">")
            .Append(BasisBadge.Of(finding.Verdict)).Append(' ').Append(BasisBadge.Of(finding.Basis));
        if (finding.Computed is not null)
        {
            html.Append(" <span class=\"nav-computed\">").Append(HtmlText.Encode(finding.Computed)).Append("</span>");
        }

        html.Append("<span class=\"nav-because\">").Append(HtmlText.Encode(finding.Reason)).Append("</span></div>");
    }
}
