using System.Globalization;
using System.Text;

namespace NavNotebooks.Cli.Site.Searching;

/// <summary>What the search reads: a script that gives a global its value, since a page from disk may load scripts and nothing else.</summary>
internal static class SearchIndex
{
    /// <summary>Of the text of an entry no more than this is searched, in characters; whole words.</summary>
    public const int LongestText = 110;

    /// <summary>The same of a title: what is told in the case material is a whole sentence.</summary>
    public const int LongestTitle = 84;

    private const string GlobalName = "navSearchIndex";

    /// <summary>The script. Addresses stand once a page, and rows are one text, which is smaller than rows in brackets and read at once.</summary>
    /// <remarks>A row has six fields with tabs between them: kind, page, fragment (<c>=</c> where the title begins with it), title, title in bokmål (empty where it is the same), text.</remarks>
    /// <param name="entries">In the order that breaks ties.</param>
    public static string ToScript(IEnumerable<SearchEntry> entries)
    {
        var pages = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new StringBuilder();
        foreach (var entry in entries)
        {
            var (page, fragment) = entry.Href.Split('#', 2) is [var before, var after] ? (before, after) : (entry.Href, "");
            if (!numbers.TryGetValue(page, out var number))
            {
                numbers[page] = number = pages.Count;
                pages.Add(page);
            }

            var title = Shortened(Field(entry.Title.En), LongestTitle);
            var named = fragment.Length > 0 && (title == fragment || title.StartsWith(fragment + " ", StringComparison.Ordinal));
            rows.Append(rows.Length == 0 ? "" : "\n").Append(((int)entry.Kind).ToString(CultureInfo.InvariantCulture)).Append('\t').Append(number.ToString(CultureInfo.InvariantCulture))
                .Append('\t').Append(named ? "=" : fragment).Append('\t').Append(title).Append('\t').Append(entry.Title.Nb == entry.Title.En ? "" : Shortened(Field(entry.Title.Nb), LongestTitle)).Append('\t').Append(Shortened(Field(entry.Text), LongestText));
        }

        return $"window.{GlobalName}={{pages:[{string.Join(',', pages.Select(Literal))}],rows:{Literal(rows.ToString())}}};\n";
    }

    /// <summary>On one line, without the tabs that divide fields.</summary>
    private static string Field(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shortened(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', longest);
        return end <= 0 ? text[..longest] : text[..end];
    }

    /// <summary>A text as a script writes it: nothing in it can end it, or an element that the script would stand in.</summary>
    private static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 64).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\n' => literal.Append("\\n"),
                '<' => literal.Append("\\u003c"),
                '\u2028' or '\u2029' => literal.Append(' '),
                _ when char.IsControl(character) && character != '\t' => literal.Append(' '),
                _ => literal.Append(character),
            };
        }

        return literal.Append('"').ToString();
    }
}
