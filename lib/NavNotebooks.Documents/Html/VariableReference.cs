using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>How a page recognises the name of a variable with its survey, such as <c>owners.meeting_frequency</c>.</summary>
/// <remarks>Names of files and addresses have this form too; what a variable is only its address tells.</remarks>
internal static partial class VariableReference
{
    public static bool IsId(string text) => Pattern().IsMatch(text);

    /// <summary>Each word of this form within a text, replaced.</summary>
    /// <param name="text">Encoded text.</param>
    /// <param name="replace">Gives what stands in the word's place.</param>
    public static string Replace(string text, Func<string, string> replace) => Within().Replace(text, match => replace(match.Value));

    [GeneratedRegex(@"(?<![\w./#-])[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*(?![\w/#(-]|\.\w)")]
    private static partial Regex Within();

    [GeneratedRegex(@"\A[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*\z")]
    private static partial Regex Pattern();
}
