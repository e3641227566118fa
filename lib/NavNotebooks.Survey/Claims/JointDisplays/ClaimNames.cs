using System.Net;
using System.Text.RegularExpressions;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>Ids of claims within a sentence.</summary>
internal static partial class ClaimNames
{
    /// <summary>Every id named in a text, in its order.</summary>
    public static IEnumerable<string> In(string text) => Id().Matches(text).Select(match => match.Value);

    /// <summary>The text encoded, with every id as a reference to its claim.</summary>
    public static string Html(string text) =>
        Id().Replace(WebUtility.HtmlEncode(text), match => ClaimMark.Of(match.Value));

    [GeneratedRegex(@"\bS[0-9]-[A-Z0-9.]+-[0-9]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
