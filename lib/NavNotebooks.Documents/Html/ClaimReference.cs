using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>How a page recognises the id of a claim, such as <c>S0-F24-01</c> or <c>S0-2.4-22</c>: document, place, number.</summary>
internal static partial class ClaimReference
{
    public static bool IsId(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"\AS\d-[A-Z0-9.]+(?:-[A-Z0-9.]+)*-\d{2,}[a-z]?\z")]
    private static partial Regex Pattern();
}
