using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>How a page recognises the id of a claim, such as <c>S0-F24-01</c> or <c>S0-2.4-22</c>: document, place, number.</summary>
internal static partial class ClaimReference
{
    public static bool IsId(string text) => Pattern().IsMatch(text);

    /// <summary>Each id within a text, replaced.</summary>
    /// <param name="text">Encoded text.</param>
    /// <param name="replace">Gives what stands in the id's place.</param>
    public static string Replace(string text, Func<string, string> replace) => Within().Replace(text, match => replace(match.Value));

    [GeneratedRegex(@"(?<![\w-])S\d-[A-Z0-9.]+(?:-[A-Z0-9.]+)*-\d{2,}[a-z]?(?!\w)")]
    private static partial Regex Within();

    [GeneratedRegex(@"\AS\d-[A-Z0-9.]+(?:-[A-Z0-9.]+)*-\d{2,}[a-z]?\z")]
    private static partial Regex Pattern();
}
