using System.Net;

namespace NavNotebooks.Survey.Claims;

/// <summary>The mark in HTML that a page turns into a link to a claim.</summary>
internal static class ClaimMark
{
    /// <summary>A mark that shows the claim's id.</summary>
    public static string Of(string id) => Of(id, id);

    /// <summary>A mark that shows other words in the id's place.</summary>
    /// <param name="id">The claim's id.</param>
    /// <param name="text">What is shown; it is encoded here.</param>
    /// <param name="attributes">Further attributes of a tile, encoded, each with a space before it; empty for a mark within text.</param>
    public static string Of(string id, string text, string attributes = "") =>
        $"<span class=\"nav-claim{(attributes.Length == 0 ? string.Empty : " nav-tile")}\" data-claim=\"{WebUtility.HtmlEncode(id)}\"{attributes}>{WebUtility.HtmlEncode(text)}</span>";
}
