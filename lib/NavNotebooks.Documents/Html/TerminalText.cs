using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>Terminal output as plain text.</summary>
internal static partial class TerminalText
{
    /// <summary>The text without colours and other control characters; of a line that was overwritten, its last state.</summary>
    public static string Plain(string text)
    {
        var plain = Sequence().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal), "");
        return string.Join('\n', plain.Split('\n').Select(LastState));
    }

    private static string LastState(string line)
    {
        var written = line.TrimEnd('\r');
        return Control().Replace(written[(written.LastIndexOf('\r') + 1)..], "");
    }

    [GeneratedRegex(@"\e\[[0-?]*[ -/]*[@-~]|\e\][^\a\e]*(?:\a|\e\\)|\e[@-Z\\-_]")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"[\x00-\x08\x0b-\x1f\x7f]")]
    private static partial Regex Control();
}
