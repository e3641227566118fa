using System.Net;
using System.Text.RegularExpressions;

namespace NavNotebooks.Documents.Html;

/// <summary>The attributes of a start tag.</summary>
internal static partial class HtmlAttributes
{
    /// <summary>The decoded value of an attribute, empty where it has none; <see langword="null"/> where it is missing.</summary>
    public static string? Value(string tag, string name)
    {
        foreach (Match match in Attribute().Matches(tag))
        {
            if (match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(match.Groups["value"].Value);
            }
        }

        return null;
    }

    /// <summary>Whether an element has a class.</summary>
    public static bool HasClass(string tag, string name) =>
        Value(tag, "class")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(name) == true;

    [GeneratedRegex("""[\s/](?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'=<>`]+)))?""")]
    private static partial Regex Attribute();
}
