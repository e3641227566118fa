using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>How a page recognises the id of a row of the case material, such as <c>S1-F001</c> or <c>S2-K2.1</c>: study, hyphen, name.</summary>
/// <remarks>Many other words have this form, claims among them; what a row is only its address tells.</remarks>
internal static partial class CaseReference
{
    public static bool IsId(string text) => Pattern().IsMatch(text);

    /// <summary>Each word of this form within a text, replaced.</summary>
    /// <param name="text">Encoded text.</param>
    /// <param name="replace">Gives what stands in the word's place.</param>
    public static string Replace(string text, Func<string, string> replace) => Within().Replace(text, match => replace(match.Value));

    [GeneratedRegex(@"(?<![\w-])S\d-[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*(?!\w)")]
    private static partial Regex Within();

    [GeneratedRegex(@"\AS\d-[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*\z")]
    private static partial Regex Pattern();
}
