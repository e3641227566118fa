using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>How many claims came to which verdict, each basis by itself; every count leads to the claims that it counts.</summary>
internal static class VerdictTable
{
    private static readonly ImmutableArray<(DataBasis Basis, string Meaning)> Bases =
    [
        (DataBasis.Published, "printed in the report, or computed from its printed numbers alone"),
        (DataBasis.Synthetic, "computed on answers built from printed figures only: agreement tests the computation, not the world"),
        (DataBasis.Microdata, "computed on answers of real people: a file that the user brought, or the public survey on which methods are shown"),
    ];

    /// <summary>The bases that there are findings on, in the order shown.</summary>
    public static IEnumerable<DataBasis> BasesOf(VerdictSummary summary) =>
        Bases.Select(entry => entry.Basis).Where(basis => VerdictWords.ByPriority.Any(verdict => summary.Count(verdict, basis) > 0));

    /// <summary>A count that leads to the claims; a dash where there are none.</summary>
    public static string CountLink(VerdictSummary summary, Verdict verdict, DataBasis? basis)
    {
        var count = summary.Count(verdict, basis);
        return count == 0 ? "–" : SiteMap.Anchor(SiteMap.ClaimsWhere(("verdict", VerdictWords.Of(verdict)), ("basis", VerdictWords.Of(basis))), count.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The table, and below it what a number rests on.</summary>
    public static void AppendTo(StringBuilder html, VerdictSummary summary)
    {
        var bases = BasesOf(summary).Select(basis => (DataBasis?)basis).Append(null).ToList();
        html.Append("<h2 id=\"verdicts\">What came of checking</h2>\n<div class=\"nav-output\">\n<table class=\"nav-verdicts\">\n")
            .Append("<caption>Claims by verdict, on each data basis by itself: columns are not to be added</caption>\n<thead><tr><th scope=\"col\">Verdict</th>")
            .AppendJoin("", bases.Select(basis => $"<th scope=\"col\" class=\"nav-number\">{(basis is null ? "not computed" : BasisBadge.Of(basis))}</th>"))
            .Append("</tr></thead>\n<tbody>\n");
        foreach (var verdict in VerdictWords.ByPriority.Where(verdict => bases.Any(basis => summary.Count(verdict, basis) > 0)))
        {
            html.Append("<tr class=\"").Append(BasisBadge.ClassOf(verdict)).Append("\"><th scope=\"row\">").Append(BasisBadge.Of(verdict))
                .Append("<span class=\"nav-because\">").Append(Meaning(verdict)).Append("</span></th>")
                .AppendJoin("", bases.Select(basis => $"<td class=\"nav-number\">{CountLink(summary, verdict, basis)}</td>"))
                .Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n<h2 id=\"bases\">What a number rests on</h2>\n<dl class=\"nav-bases\">\n");
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
}
