using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.DataPages;

/// <summary>The claims of which nothing could be computed, by reason.</summary>
/// <param name="claims">All claims, checked.</param>
internal sealed class NotChecked(ImmutableArray<CheckedClaim> claims)
{
    private static readonly ImmutableArray<(string Untied, string Means)> Reasons =
    [
        ("open answers", "told in respondents’ own words, which are not here; what the report sums up of them is coded by theme"),
        ("case material", "told of offices that were visited; coded row by row, and nobody is counted"),
        ("design fact", "how the study was made, such as who was asked when; there is nothing to compute"),
        ("not printed", "rests on numbers that the report does not print"),
        ("interpretation", "an author’s reading of numbers, which numbers alone cannot bear out"),
        ("other source", "rests on another document or register"),
        ("caption", "a heading of a figure, kept so that the number of answers in it can be used"),
        ("conclusion", "a conclusion from several results; what each rests on is told where it is drawn"),
    ];

    /// <summary>A sentence and a table.</summary>
    public string ToHtml()
    {
        var none = claims.Where(claim => claim.Headline.Verdict == Verdict.NotComputable).ToList();
        var html = new StringBuilder("<p>Of ").Append(Text(claims.Length)).Append(" statements, ").Append(SiteMap.Anchor(SiteMap.ClaimsWhere(("verdict", VerdictWords.Of(Verdict.NotComputable))), Text(none.Count)))
            .Append(" could not be checked by computing anything. Each says why in its record:</p>\n<div class=\"nav-scroll\"><table class=\"nav-table\">\n<thead><tr><th scope=\"col\">Reason</th><th scope=\"col\">What that means</th><th scope=\"col\" class=\"nav-number\">Claims</th></tr></thead>\n<tbody>\n");
        foreach (var (untied, means) in Reasons)
        {
            AppendRow(html, untied, means, none.Count(claim => claim.Claim.Untied == untied));
        }

        var known = Reasons.Select(reason => reason.Untied).ToHashSet(StringComparer.Ordinal);
        AppendRow(html, "other reasons", "a base that is not printed, an item that does not exist, a rounding that leaves it open, …", none.Count(claim => claim.Claim.Untied is null || !known.Contains(claim.Claim.Untied)));
        return html.Append("</tbody>\n</table></div>\n").ToString();
    }

    private static void AppendRow(StringBuilder html, string reason, string means, int count)
    {
        if (count > 0)
        {
            html.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(reason)).Append("</th><td>").Append(HtmlText.Encode(means)).Append("</td><td class=\"nav-number\">").Append(Text(count)).Append("</td></tr>\n");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
