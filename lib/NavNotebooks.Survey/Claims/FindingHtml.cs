using System.Net;

namespace NavNotebooks.Survey.Claims;

/// <summary>Writes a finding as a line of HTML whose parts a page can style and link.</summary>
internal static class FindingHtml
{
    public static string Line(ClaimFinding finding)
    {
        var claim = finding.Claim;
        var verdict = VerdictWords.Of(finding.Verdict);
        var computed = finding.Computed is null ? string.Empty : $" · computed {Text(finding.Computed)}";
        return $"<p class=\"nav-finding nav-verdict-{verdict.Replace(' ', '-')}\">"
            + ClaimMark.Of(claim.Id) + " "
            + $"{Text(claim.Statement)} · printed {Text(claim.Printed.ToString())}{computed}{Badge(finding.Basis)}"
            + $" · <strong class=\"nav-verdict\">{VerdictWords.Sign(finding.Verdict)} {verdict}</strong>"
            + $" · <span class=\"nav-place\">{Text(claim.Place)}</span>{Text(FindingText.Because(finding))}</p>";
    }

    private static string Badge(DataBasis? basis)
    {
        var word = VerdictWords.Of(basis);
        return basis is null ? string.Empty : $" <span class=\"nav-basis nav-basis-{word}\">{word}</span>";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
