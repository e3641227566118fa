using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.DataPages;

/// <summary>What each verdict says and does not say.</summary>
internal static class VerdictMeanings
{
    private static readonly ImmutableArray<(Verdict Verdict, string Says, string SaysNot)> Meanings =
    [
        (Verdict.Recomputed, "The number follows from other numbers that the report prints.", "That those are right."),
        (Verdict.Reproduced, "Respondents made from the printed numbers give the number back, within its rounding: question, answers, group and arithmetic are read as the report meant them.", "Anything about people or offices. They were made to agree."),
        (Verdict.Replicated, "Real answers, brought by someone who is entitled to them, give the printed number within its rounding.", "That the question measures what it is taken to measure."),
        (Verdict.Deviates, "A number was computed and lies outside the rounding of the printed one.", "Which of the two is wrong. Where the cause is known, the claim’s record tells it."),
        (Verdict.Contradicted, "The report says two things that cannot both hold, or more than its numbers do; both places are named.", "That its conclusion is false."),
        (Verdict.NotComputable, "Nothing could be computed; the reason stands beside it.", "That the statement is doubtful. Most of these are no numbers."),
    ];

    /// <summary>A table with how many claims have each.</summary>
    public static string ToHtml(VerdictSummary summary)
    {
        var html = new StringBuilder("<div class=\"nav-scroll\"><table class=\"nav-table nav-meanings\">\n<thead><tr><th scope=\"col\">Verdict</th><th scope=\"col\">What it says</th><th scope=\"col\">What it does not say</th></tr></thead>\n<tbody>\n");
        foreach (var (verdict, says, not) in Meanings)
        {
            html.Append("<tr class=\"").Append(BasisBadge.ClassOf(verdict)).Append("\"><th scope=\"row\">").Append(BasisBadge.Of(verdict)).Append("</th><td>").Append(says).Append("</td><td>").Append(not).Append("</td></tr>\n");
        }

        return html.Append("</tbody>\n</table></div>\n<p>A claim may have a verdict on each basis, which must not be added up. How many have which stands on ").Append(SiteMap.Anchor(SiteMap.Index, "the first page")).Append("; all ")
            .Append(summary.Claims.ToString(CultureInfo.InvariantCulture)).Append(" claims are in ").Append(SiteMap.Anchor(SiteMap.Claims, "one list")).Append(".</p>\n").ToString();
    }
}
