using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Restating;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Everything that speaks of a claim: cells of notebooks, other claims, inconsistencies, indicators, and where the report says it again.</summary>
/// <param name="content">What the site is made of.</param>
/// <param name="others">What names claims besides notebooks.</param>
internal sealed class ClaimMentions(SiteContent content, OtherMentions others)
{
    private const string CellPrefix = "cell-";

    /// <summary>Adds terms and what they say; none where nothing speaks of the claim.</summary>
    /// <param name="html">What they are added to.</param>
    /// <param name="result">The claim, checked.</param>
    /// <param name="text">Links to other claims, as the page needs them.</param>
    public void AppendTo(StringBuilder html, CheckedClaim result, ClaimText text)
    {
        var id = result.Claim.Id;
        ClaimRecord.Append(html, "Other places", text.Links(Beside(result)));
        ClaimRecord.Append(html, "Said again", string.Concat(others.Restatements[id].Select(row => Restated(row, id, text))));
        ClaimRecord.Append(html, "Inconsistencies", string.Join("; ", others.Inconsistencies[id].Select(one => CompactHtml.Link($"{SiteMap.Inconsistencies}#{one.Id}", CompactHtml.Text(one.Title)))));
        ClaimRecord.Append(html, "Indicators", string.Join("; ", others.Indicators[id].Select(one => CompactHtml.Link(SiteMap.Indicator(one.Id), $"{HtmlText.Encode(one.Id)}, {CompactHtml.Text(one.Subject)}"))));
        ClaimRecord.Append(html, "Notebooks", string.Join("; ", content.Mentions.AllOf(id).Select(Cells)));
    }

    /// <summary>Claims that agree or disagree with it, that name it, or that are computed with it; but those that its findings link already.</summary>
    private IEnumerable<string> Beside(CheckedClaim result)
    {
        var id = result.Claim.Id;
        return OtherMentions.Places(result).Concat(others.NamedBy[id]).Concat(others.Recomputations[id].SelectMany(one => one.Gives))
            .Where(other => other != id).Except(result.Findings.SelectMany(finding => ClaimText.IdsIn(finding.Reason)), StringComparer.Ordinal);
    }

    /// <summary>What it repeats or rests on, where it is said again; else where it is said again, and how.</summary>
    private static string Restated(RestatementRow row, string id, ClaimText text)
    {
        var isAgain = row.Says.Any(claim => claim.Id == id);
        var others = text.Links((isAgain ? row.Of : row.Says).Select(claim => claim.Id));
        var word = RestatementWords.Of(row.How);
        var how = $"{RestatementWords.Sign(row.How)} {LanguageHtml.Inline(word.En, word.Nb)}";
        var why = row.Why is { } reason ? ": " + LanguageHtml.InlineHtml(text.Linked(reason.En), text.Linked(reason.Nb)) : "";
        var led = others.Length == 0 ? "" : (isAgain ? "of " : "in ") + others + ", ";
        return $"<div>{led}{how}{why}</div>";
    }

    private static string Cells((NotebookPage Page, ImmutableArray<string?> Cells) mentions) =>
        HtmlText.Encode(mentions.Page.Body.Title) + ": " + string.Join(", ", mentions.Cells.Select(cell => cell is null
            ? CompactHtml.Link(mentions.Page.Href, "beginning")
            : CompactHtml.Link($"{mentions.Page.Href}#{cell}", HtmlText.Encode(cell.StartsWith(CellPrefix, StringComparison.Ordinal) ? cell[CellPrefix.Length..] : cell))));
}
