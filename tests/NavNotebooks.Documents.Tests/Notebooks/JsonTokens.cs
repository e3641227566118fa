using System.Text;
using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Tests.Notebooks;

/// <summary>JSON as its sequence of tokens: what is left when whitespace is taken away and every string is written with the same escapes.</summary>
/// <remarks>Written apart from the code under test, so that a fault in one does not hide in the other.</remarks>
internal static partial class JsonTokens
{
    public static string Of(string json) =>
        string.Join('\n', Token().Matches(json).Select(match => match.Value[0] == '"' ? SameEscapes(match.Value) : match.Value));

    private static string SameEscapes(string token)
    {
        var text = new StringBuilder();
        foreach (Match match in Character().Matches(token[1..^1]))
        {
            var value = match.Value;
            var code = value.StartsWith("\\u", StringComparison.Ordinal) ? Convert.ToInt32(value[2..], 16)
                : value[0] == '\\' ? "\"\\/\b\f\n\r\t"["\"\\/bfnrt".IndexOf(value[1], StringComparison.Ordinal)]
                : value[0];
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{code:x4} ");
        }

        return text.ToString();
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\],:]|[^\\s{}\\[\\],:\"]+")]
    private static partial Regex Token();

    [GeneratedRegex("\\\\u[0-9a-fA-F]{4}|\\\\.|.", RegexOptions.Singleline)]
    private static partial Regex Character();
}
