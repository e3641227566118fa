using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>The list of all claims, a row each, which the site's script filters and sorts. Each row's id is the claim's.</summary>
/// <remarks>There are thousands of rows: the markup is short, and end tags that HTML lets one leave out are left out.</remarks>
/// <param name="content">What the site is made of.</param>
internal sealed class ClaimList(SiteContent content) : ISiteSection
{
    private const string Columns =
        "<th scope=\"col\" data-sort=\"text\">Claim<th scope=\"col\" data-sort=\"place\">Place<th scope=\"col\" data-sort=\"text\">Statement"
        + "<th scope=\"col\" data-sort=\"number\">Printed<th scope=\"col\" data-sort=\"order\" data-order=\"contradicted|deviates|recomputed|replicated|reproduced|–\">Verdict<th scope=\"col\" data-sort=\"text\">Basis<th scope=\"col\" data-sort=\"number\">Computed";

    private readonly ClaimDownloads downloads = new(content);

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Claims, "Claims", ToHtml())];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => content.Check.Claims.Select(result => result.Claim).Select(claim => new SearchEntry(
        SearchKind.Claim, SiteMap.Claim(claim.Id), new($"{claim.Id} {claim.Statement}", $"{claim.Id} {claim.Statement}"), string.Join(' ', SiteContent.VariablesOf(claim).Prepend(claim.PrintedText))));

    /// <inheritdoc/>
    public IEnumerable<(string Name, string Text)> Files() => downloads.Files;

    private string ToHtml()
    {
        var html = new StringBuilder();
        AppendIntroduction(html);
        html.Append("<table class=\"nav-claims\" id=\"list\" data-filters=\"part section figure verdict basis population wave reason\" data-facets=\"list-facets\" data-download=\"claims-chosen.csv\">\n")
            .Append("<caption>Claims, in the report’s own order, and what came of checking them</caption>\n<thead><tr>").Append(Columns).Append("</thead>\n");
        var claims = ClaimChapters.All.SelectMany(chapter => chapter.Claims).ToList();
        foreach (var section in claims.GroupBy(claim => claim.Section, StringComparer.Ordinal))
        {
            html.Append("<tbody class=\"nav-group\"><tr id=\"").Append(AnchorOf(section.Key)).Append("\"><th scope=\"rowgroup\" colspan=\"7\">").Append(HtmlText.Encode(ClaimChapter.TitleOf(section.Key))).Append("\n<tbody>\n");
            foreach (var claim in section)
            {
                AppendRow(html, content.Find(claim.Id)!);
            }
        }

        return html.Append("</table>\n<script type=\"application/json\" id=\"list-facets\">").Append(HtmlText.EncodeJson(ClaimFacets.ToJson(claims.Select(claim => content.Find(claim.Id)!)))).Append("</script>\n").ToString();
    }

    private void AppendIntroduction(StringBuilder html)
    {
        html.Append("<h1>Claims</h1>\n<p>Every statement of the report that is registered here: ").Append(content.Check.Claims.Length.ToString(CultureInfo.InvariantCulture))
            .Append(", in the report’s own order. A claim can have findings on several data bases, and every finding names the one it rests on; the list shows the leading one on each. ")
            .Append("Its id leads to the claim’s record. A dash says that nothing could be computed, and why. The lines are those of the report as plain text.</p>\n<nav aria-label=\"Sections of the report\" class=\"nav-sections\"><ul>\n");
        foreach (var section in ClaimChapters.All.Select(chapter => chapter.Section).Distinct(StringComparer.Ordinal))
        {
            html.Append("<li><a href=\"#").Append(AnchorOf(section)).Append("\">").Append(HtmlText.Encode(section)).Append("</a>\n");
        }

        html.Append("</ul></nav>\n").Append(downloads.ToHtml());
    }

    private static void AppendRow(StringBuilder html, CheckedClaim result)
    {
        var claim = result.Claim;
        html.Append("<tr").Append(CompactHtml.Attribute("id", claim.Id)).Append("><th>").Append(CompactHtml.Link(SiteMap.Claim(claim.Id), claim.Id)).Append("<td>")
            .Append(HtmlText.Encode(PlaceOf(claim))).Append("<td>").Append(HtmlText.Encode(claim.Statement)).Append("<td>").Append(ClaimNumbers.Both(claim.PrintedText));
        var leading = ClaimFacets.Leading(result);
        AppendCells(html, leading, VerdictOf);
        AppendCells(html, leading, finding => finding.Basis is null ? "" : ClaimNumbers.Both(VerdictWords.Both(finding.Basis)));
        AppendCells(html, leading, finding => finding.Computed is null ? "" : ClaimNumbers.Both(finding.Computed));
    }

    /// <summary>Sign and word; where no variable answers the claim, why none does instead of the word, which would be the same for half of the list.</summary>
    private static string VerdictOf(ClaimFinding finding) => VerdictWords.Sign(finding.Verdict) + " "
        + (finding is { Basis: null, Claim.Untied: { } untied } ? HtmlText.Encode(untied) : ClaimNumbers.Both(VerdictWords.Both(finding.Verdict)));

    /// <summary>One line a finding; lines of one finding stand beside each other.</summary>
    private static void AppendCells(StringBuilder html, IReadOnlyList<ClaimFinding> findings, Func<ClaimFinding, string> text)
    {
        html.Append("<td>");
        if (findings.Count == 1)
        {
            html.Append(text(findings[0]));
            return;
        }

        foreach (var finding in findings)
        {
            html.Append("<p>").Append(text(finding));
        }
    }

    /// <summary>Section, figure and lines, as short as can be: "2.3, F24, 1136–1137".</summary>
    private static string PlaceOf(Claim claim)
    {
        var lines = claim.FirstLine == claim.LastLine ? Text(claim.FirstLine) : $"{Text(claim.FirstLine)}–{Text(claim.LastLine)}";
        return claim.Figure is null ? $"{claim.Section}, {lines}" : $"{claim.Section}, {claim.Figure}, {lines}";
    }

    private static string AnchorOf(string section) => "section-" + section.ToLowerInvariant().Replace(' ', '-').Replace('.', '-');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
