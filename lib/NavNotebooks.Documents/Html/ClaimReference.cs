using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>How a page recognises the id of a claim, such as <c>S0-F24-01</c> or <c>S0-2.4-22</c>: document, place, number.</summary>
internal static partial class ClaimReference
{
    public static bool IsId(string text) => Pattern().IsMatch(text);

    /// <summary>Encoded text with the ids in it as links; an id without an address stays text, and so does a text that is no text but a comment.</summary>
    /// <param name="text">Text between two tags, as it stands in HTML.</param>
    /// <param name="claimHref">The address of a claim; <see langword="null"/> for an id that has none.</param>
    public static string Link(string text, Func<string, string?> claimHref) => text.Contains('<', StringComparison.Ordinal)
        ? text
        : Within().Replace(text, match => claimHref(match.Value) is { } href
            ? $"<a href=\"{HtmlText.Encode(href)}\" data-named class=\"nav-claim\" data-claim=\"{match.Value}\">{match.Value}</a>"
            : match.Value);

    [GeneratedRegex(@"(?<![\w-])S\d-[A-Z0-9.]+(?:-[A-Z0-9.]+)*-\d{2,}[a-z]?(?!\w)")]
    private static partial Regex Within();

    [GeneratedRegex(@"\AS\d-[A-Z0-9.]+(?:-[A-Z0-9.]+)*-\d{2,}[a-z]?\z")]
    private static partial Regex Pattern();
}
