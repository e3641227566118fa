using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Writes all that is known of a claim as an article whose id is the claim's.</summary>
/// <remarks>There are thousands: the markup is short, and end tags that HTML lets one leave out are left out.</remarks>
/// <param name="text">Links to other claims, as the page needs them.</param>
/// <param name="mentions">Everything that speaks of a claim.</param>
/// <param name="surveys">The surveys, whose variables have pages.</param>
internal sealed class ClaimRecord(ClaimText text, ClaimMentions mentions, SurveyShelves surveys)
{
    private static readonly HashSet<string> Figures = [.. SurveyDictionary.Embedded.Figures.Select(figure => figure.Id)];

    /// <summary>Adds the article.</summary>
    /// <param name="html">What it is added to.</param>
    /// <param name="result">The claim, checked.</param>
    public void AppendTo(StringBuilder html, CheckedClaim result)
    {
        var claim = result.Claim;
        html.Append("<article").Append(CompactHtml.Attribute("id", claim.Id)).Append("><header><h2>").Append(CompactHtml.Link("#" + claim.Id, claim.Id)).Append("</h2>");
        html.Append("</header><p>").Append(HtmlText.Encode(claim.Statement)).Append("<dl>");
        Append(html, "Place", PlaceOf(claim));
        Append(html, "Printed", Printed(claim));
        Append(html, "Found", string.Concat(result.Findings.Select(Found)));
        AppendVariables(html, claim);
        Append(html, "Population", HtmlText.Encode(claim.Population ?? ""));
        Append(html, "Waves", string.Join(", ", claim.Waves.Select(wave => wave.ToString(CultureInfo.InvariantCulture))));
        Append(html, "Note", text.Linked(claim.Note ?? ""));
        mentions.AppendTo(html, result, text);
        html.Append("</dl></article>\n");
    }

    /// <summary>A term with what it says; nothing where it says nothing.</summary>
    public static void Append(StringBuilder html, string term, string said)
    {
        if (said.Length > 0)
        {
            html.Append("<dt>").Append(term).Append("<dd>").Append(said);
        }
    }

    private static string PlaceOf(Claim claim)
    {
        var place = HtmlText.Encode(claim.Place);
        var words = claim.Figure is { } figure && Figures.Contains(figure) ? (figure[0] == 'T' ? "table " : "figure ") + figure[1..] : null;
        return words is null ? place : place.Replace(words, CompactHtml.Link(SiteMap.Figure(claim.Figure!), words), StringComparison.Ordinal);
    }

    private static string Printed(Claim claim)
    {
        var printed = claim.PrintedText == "–" ? "in words only" : ClaimNumbers.Both(claim.PrintedText);
        return claim.Base is null ? printed : $"{printed} (n = {HtmlText.Encode(claim.Base)})";
    }

    private string Found(ClaimFinding finding)
    {
        var html = new StringBuilder(Begin(finding.Verdict)).Append(VerdictWords.Sign(finding.Verdict)).Append(' ').Append(ClaimNumbers.Both(VerdictWords.Both(finding.Verdict))).Append(End(finding.Verdict));
        if (finding.Basis is not null)
        {
            html.Append("<span class=\"nav-basis nav-basis-").Append(VerdictWords.Of(finding.Basis)).Append("\">").Append(ClaimNumbers.Both(VerdictWords.Both(finding.Basis))).Append("</span>");
        }

        if (finding.Computed is not null)
        {
            html.Append(' ').Append(ClaimNumbers.Both(finding.Computed));
        }

        html.Append("<small>").Append(text.Linked(finding.Reason));
        if (finding.Inconsistency is { } inconsistency)
        {
            html.Append(" (").Append(CompactHtml.Link($"{SiteMap.Inconsistencies}#{inconsistency}", "how the places disagree")).Append(')');
        }
        else if (finding.Recomputation is { } recomputation)
        {
            html.Append(" (recomputation ").Append(HtmlText.Encode(recomputation)).Append(')');
        }

        return html.Append("</small>").ToString();
    }

    /// <summary>Only what a reader must not overlook is coloured, and what says nothing is no bolder than the rest.</summary>
    private static string Begin(Verdict verdict) => verdict switch
    {
        Verdict.Contradicted or Verdict.Deviates => $"<p class={BasisBadge.ClassOf(verdict)}><b class=nav-verdict>",
        Verdict.NotComputable => "<p>",
        _ => "<p><b>",
    };

    private static string End(Verdict verdict) => verdict == Verdict.NotComputable ? " " : "</b> ";

    private void AppendVariables(StringBuilder html, Claim claim)
    {
        if (claim.Untied is not null)
        {
            html.Append("<dt>Variables<dd class=nav-missing-note>none answers it");
        }

        Append(html, "Variables", string.Join(", ", SiteContent.AskedBy(claim).Select(asked => surveys.Has(asked.Survey, asked.Variable)
            ? CompactHtml.Link(SiteMap.Variable(asked.Survey, asked.Variable), asked.Variable)
            : $"<code>{HtmlText.Encode(asked.Variable)}</code>")));
    }
}
