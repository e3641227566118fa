using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>The first page: what this is, what came of it, and where to go.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed partial class IndexPage(SiteContent content) : ISiteSection
{
    private readonly ClaimCheck check = content.Check;
    private readonly IReadOnlyList<NotebookPage> notebooks = content.Notebooks;

    /// <summary>The page's title and heading.</summary>
    public const string Title = "What the report printed, checked";

    private static readonly (DataBasis Basis, string Meaning)[] Bases =
    [
        (DataBasis.Published, "printed in the report, or computed from its printed numbers alone"),
        (DataBasis.Synthetic, "computed on answers built from printed figures only: agreement tests the computation, not the world"),
        (DataBasis.Microdata, "computed on answers of real people: a file that the user brought, or the public survey on which methods are shown"),
    ];

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
            .Append(Text(check.Summary.Claims)).Append(" statements, each with its place in the report.</p>\n");
        AppendCounts(html);
        AppendContents(html);
        AppendVerdicts(html);
        AppendBases(html);
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

    /// <summary>A line a basis, so that what came of checking stands on the first screen.</summary>
    private void AppendCounts(StringBuilder html)
    {
        html.Append("<ul class=\"nav-counts\">\n");
        foreach (var basis in Bases.Select(entry => (DataBasis?)entry.Basis).Where(HasFindings))
        {
            var counts = VerdictWords.ByPriority
                .Where(verdict => verdict != Verdict.NotComputable && check.Summary.Count(verdict, basis) > 0)
                .Select(verdict => $"{CountLink(verdict, basis)} {(verdict == Verdict.Deviates ? "deviate" : VerdictWords.Of(verdict))}");
            html.Append("<li>").Append(BasisBadge.Of(basis)).AppendJoin(", ", counts).Append("</li>\n");
        }

        html.Append("<li>").Append(SiteMap.Anchor(SiteMap.Inconsistencies, Text(check.Inconsistencies.Count)))
            .Append(" places where the report disagrees with itself, or goes further than its numbers</li>\n<li>")
            .Append(SiteMap.Anchor(SiteMap.Claims, "All claims in one table")).Append("</li>\n<li>")
            .Append(SiteMap.Anchor(SiteMap.Figures, "All figures and tables, one by one")).Append("</li>\n<li>")
            .Append(SiteMap.Anchor(SiteMap.Cases, "The coded case material of five studies, finding by finding")).Append("</li>\n</ul>\n");
    }

    private void AppendContents(StringBuilder html)
    {
        html.Append("<ol class=\"nav-index\">\n");
        foreach (var page in notebooks)
        {
            html.Append("<li><span class=\"nav-index-number\">").Append(HtmlText.Encode(page.Short)).Append("</span><div>")
                .Append(SiteMap.Anchor(page.Href, page.Body.Title)).Append(page.Failure is null ? "" : " <strong class=\"nav-failed\">stopped</strong>")
                .Append("<p>").Append(HtmlText.Encode(FirstSentence(page.Body.Summary))).Append("</p></div></li>\n");
        }

        html.Append("</ol>\n");
    }

    private void AppendVerdicts(StringBuilder html)
    {
        var bases = Bases.Select(entry => (DataBasis?)entry.Basis).Where(HasFindings).Append(null).ToList();
        html.Append("<h2 id=\"verdicts\">What came of checking</h2>\n<div class=\"nav-output\">\n<table class=\"nav-verdicts\">\n")
            .Append("<caption>Claims by verdict, on each data basis by itself: columns are not to be added</caption>\n<thead><tr><th scope=\"col\">Verdict</th>")
            .AppendJoin("", bases.Select(basis => $"<th scope=\"col\" class=\"nav-number\">{(basis is null ? "not computed" : BasisBadge.Of(basis))}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var verdict in VerdictWords.ByPriority.Where(verdict => bases.Any(basis => check.Summary.Count(verdict, basis) > 0)))
        {
            html.Append("<tr class=\"").Append(BasisBadge.ClassOf(verdict)).Append("\"><th scope=\"row\">").Append(BasisBadge.Of(verdict))
                .Append("<span class=\"nav-because\">").Append(Meaning(verdict)).Append("</span></th>")
                .AppendJoin("", bases.Select(basis => $"<td class=\"nav-number\">{CountLink(verdict, basis)}</td>"))
                .Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private bool HasFindings(DataBasis? basis) => VerdictWords.ByPriority.Any(verdict => check.Summary.Count(verdict, basis) > 0);

    private string CountLink(Verdict verdict, DataBasis? basis)
    {
        var count = check.Summary.Count(verdict, basis);
        var query = $"{SiteMap.Claims}?verdict={Uri.EscapeDataString(VerdictWords.Of(verdict))}&basis={VerdictWords.Of(basis)}";
        return count == 0 ? "–" : SiteMap.Anchor(query, Text(count));
    }

    private static void AppendBases(StringBuilder html)
    {
        html.Append("<h2 id=\"bases\">What a number rests on</h2>\n<dl class=\"nav-bases\">\n");
        foreach (var (basis, meaning) in Bases)
        {
            html.Append("<dt>").Append(BasisBadge.Of(basis)).Append("</dt><dd>").Append(meaning).Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }

    private static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Contradicted => "the report disagrees with itself, or tells what its numbers do not say",
        Verdict.Deviates => "computed, and outside the rounding of what was printed",
        Verdict.Recomputed => "follows from other printed numbers",
        Verdict.Replicated => "the same on the user’s data",
        Verdict.Reproduced => "the same on synthetic data, within the rounding",
        _ => "not printed, not asked, or told in words only; the claim says which",
    };

    /// <summary>Up to the first full stop that a new sentence or the end follows.</summary>
    private static string FirstSentence(string text) => Sentence().Match(text) is { Success: true } match ? match.Value : text;

    [GeneratedRegex(@"\A.{20,}?[.!?](?=\s+\p{Lu}|\s*\z)", RegexOptions.Singleline)]
    private static partial Regex Sentence();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
