using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>The first page: what the report found, what of it could be checked and what not; then the contents, and where to go.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="lists">The lists that the site has.</param>
internal sealed partial class IndexPage(SiteContent content, IReadOnlyList<SiteLink> lists) : ISiteSection
{
    private readonly ClaimCheck check = content.Check;
    private readonly IReadOnlyList<NotebookPage> notebooks = content.Notebooks;

    /// <summary>The page's title and heading.</summary>
    public const string Title = "What the report printed, checked";

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Index, Title, ToHtml())];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private string ToHtml()
    {
        var html = new StringBuilder($"<h1>{Title}</h1>\n");
        AppendFailures(html);
        html.Append("<p class=\"nav-lead\">In Norway’s local labour and welfare offices, state and municipality are partners. AFI report 2020:09 asked the ")
            .Append("owners whether that partnership is vital, and leaders and staff what has changed in their work. These pages recompute, chart and check what it printed in answer: ")
            .Append(SiteMap.Anchor(SiteMap.Claims, Text(check.Summary.Claims))).Append(" statements, each with its place in the report.</p>\n<div class=\"nav-home\">\n");
        AppendFindings(html);
        html.Append("<div>\n");
        AppendChecked(html);
        AppendUnchecked(html);
        html.Append("</div>\n</div>\n");
        AppendContents(html);
        SiteLists.AppendTo(html, lists);
        VerdictTable.AppendTo(html, check.Summary);
        if (content.Plotly.Path is null)
        {
            html.Append("<p class=\"nav-note\">plotly.js is not among these files, so figures are drawn only with a connection, from ")
                .Append(SiteMap.Anchor(PlotlyScript.PublicAddress, PlotlyScript.PublicAddress)).Append(". Their tables are always here.</p>\n");
        }

        return html.ToString();
    }

    private void AppendFailures(StringBuilder html)
    {
        var failed = notebooks.Where(page => page.Failure is not null).ToList();
        if (failed.Count == 0 && check.IsAsExpected)
        {
            return;
        }

        html.Append("<div class=\"nav-error\">\n");
        if (failed.Count > 0)
        {
            html.Append("<p><strong>").Append(failed.Count == 1 ? "One notebook stopped" : Text(failed.Count) + " notebooks stopped")
                .Append(" at a failing cell</strong></p>\n");
        }

        foreach (var page in failed)
        {
            html.Append("<p>").Append(SiteMap.Anchor(FailureHref(page), page.Body.Title)).Append("</p>\n<pre>")
                .Append(HtmlText.Encode(page.Failure!.FirstLine)).Append("</pre>\n");
        }

        if (!check.IsAsExpected)
        {
            html.Append("<p><strong>").Append(Text(check.Unexpected.Length)).Append(" findings deviate that are not known to: </strong>")
                .AppendJoin(", ", check.Unexpected.Select(finding => SiteMap.Anchor(SiteMap.Claim(finding.Claim.Id), finding.Claim.Id))).Append("</p>\n");
        }

        html.Append("</div>\n");
    }

    private static string FailureHref(NotebookPage page) => page.Failure!.Cell is { } cell ? $"{page.Href}#{cell}" : page.Href;

    private void AppendFindings(StringBuilder html)
    {
        html.Append("<section aria-labelledby=\"found\">\n<h2 id=\"found\">What the report found</h2>\n<ul class=\"nav-report-findings\">\n");
        foreach (var finding in ReportFinding.All)
        {
            html.Append("<li>").Append(finding.ToHtml(content.Find)).Append("</li>\n");
        }

        html.Append("</ul>\n</section>\n");
    }

    /// <summary>A line a basis: what was computed, and what that proves.</summary>
    private void AppendChecked(StringBuilder html)
    {
        html.Append("<section aria-labelledby=\"checked\">\n<h2 id=\"checked\">What could be checked</h2>\n<ul class=\"nav-counts\">\n");
        foreach (var basis in VerdictTable.BasesOf(check.Summary))
        {
            var counts = VerdictWords.ByPriority
                .Where(verdict => verdict != Verdict.NotComputable && check.Summary.Count(verdict, basis) > 0)
                .Select(verdict => $"{VerdictTable.CountLink(check.Summary, verdict, basis)} {(verdict == Verdict.Deviates ? "deviate" : VerdictWords.Of(verdict))}");
            html.Append("<li>").Append(BasisBadge.Of(basis)).AppendJoin(", ", counts).Append("<span class=\"nav-because\">").Append(WhatItProves(basis)).Append("</span></li>\n");
        }

        html.Append("<li>").Append(SiteMap.Anchor(SiteMap.Inconsistencies, Text(check.Inconsistencies.Count)))
            .Append(" places where the report disagrees with itself, or goes further than its numbers</li>\n</ul>\n</section>\n");
    }

    private static string WhatItProves(DataBasis basis) => basis switch
    {
        DataBasis.Published => "held against other printed numbers",
        DataBasis.Synthetic => "on answers made from printed numbers: the computation is tested, not the world",
        _ => "on answers of real people",
    };

    private void AppendUnchecked(StringBuilder html)
    {
        var reasons = UncheckedReason.Count(check.Claims);
        var sum = reasons.Sum(reason => reason.Claims);
        html.Append("<section aria-labelledby=\"unchecked\">\n<h2 id=\"unchecked\">What could not, and why</h2>\n<p>Nothing could be computed of ")
            .Append(SiteMap.Anchor(SiteMap.ClaimsWhere(("reason", UncheckedReason.Any)), Text(sum)))
            .Append(". Most are words and not numbers; the raw data behind the numbers are confidential, and some are deleted.</p>\n<ul class=\"nav-reasons\">\n");
        foreach (var (reason, claims) in reasons)
        {
            html.Append("<li>").Append(SiteMap.Anchor(SiteMap.ClaimsWhere(("reason", reason.Name)), Text(claims))).Append(' ').Append(HtmlText.Encode(reason.Words)).Append("</li>\n");
        }

        html.Append("</ul>\n</section>\n");
    }

    private void AppendContents(StringBuilder html)
    {
        html.Append("<h2 id=\"contents\">Contents</h2>\n<div class=\"nav-parts\">\n");
        foreach (var part in ReadingPart.Of(notebooks))
        {
            html.Append("<section aria-labelledby=\"part-").Append(part.Key.Id).Append("\">\n<h3 id=\"part-").Append(part.Key.Id).Append("\">").Append(HtmlText.Encode(part.Key.Title)).Append("</h3>\n<ol class=\"nav-index\">\n");
            foreach (var page in part)
            {
                html.Append("<li><span class=\"nav-index-number\">").Append(HtmlText.Encode(page.Short)).Append("</span><div>")
                    .Append(SiteMap.Anchor(page.Href, page.Body.Title)).Append(page.Failure is null ? "" : " <strong class=\"nav-failed\">stopped</strong>")
                    .Append("<p>").Append(HtmlText.Encode(FirstSentence(page.Body.Summary))).Append("</p></div></li>\n");
            }

            html.Append("</ol>\n</section>\n");
        }

        html.Append("</div>\n");
    }

    /// <summary>Up to the first full stop that a new sentence or the end follows.</summary>
    private static string FirstSentence(string text) => Sentence().Match(text) is { Success: true } match ? match.Value : text;

    [GeneratedRegex(@"\A.{20,}?[.!?](?=\s+\p{Lu}|\s*\z)", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
