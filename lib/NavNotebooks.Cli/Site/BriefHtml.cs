using System.Globalization;
using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Site;

/// <summary>A page without the bytes that HTML lets one leave out, a tenth of the site. What a browser makes of it is the same.</summary>
/// <remarks>
/// Text, attributes and JSON in a page have their brackets and quotation marks encoded, so that what is looked for here is markup wherever it stands.
/// </remarks>
internal static partial class BriefHtml
{
    /// <summary>End tags that the next tag implies: of cells, rows, items, terms.</summary>
    private static readonly string[] Implied = ["</td>", "</th>", "</tr>", "</li>", "</dd>", "</dt>"];

    /// <summary>The page, shorter.</summary>
    /// <param name="html">A whole page, as the site's own code and the sanitizer write it.</param>
    public static string Of(string html)
    {
        foreach (var tag in Implied)
        {
            html = html.Replace(tag + "\n", "", StringComparison.Ordinal).Replace(tag, "", StringComparison.Ordinal);
        }

        html = html.Replace(">\n<t", "><t", StringComparison.Ordinal);
        html = Quoted().Replace(html, "$1");
        html = RepeatedWords().Replace(html, "$1");
        return Letter().Replace(html, match => ((char)int.Parse(match.ValueSpan[2..^1], CultureInfo.InvariantCulture)).ToString());
    }

    /// <summary>Quotation marks around a value that does without.</summary>
    [GeneratedRegex("""(?<=<[a-z][^<>]* (?:class|scope|id|lang|href|rel|type|loading|width|height)=)"([A-Za-z0-9._#-]+)"(?=[ >])""")]
    private static partial Regex Quoted();

    /// <summary>A pointer's text for the reason of a verdict, or for a tile of a matrix: the record or row that it leads to says so in full, to keyboards too.</summary>
    [GeneratedRegex("""(<(?:div class="nav-found[^"]*"|a [^<>]*nav-tile")) title="[^"]*"(?=[ >])""")]
    private static partial Regex RepeatedWords();

    /// <summary>A letter beyond ASCII as a number; pages are UTF-8.</summary>
    [GeneratedRegex("&#(?:1[6-9][0-9]|2[0-4][0-9]|25[0-5]);")]
    private static partial Regex Letter();
}
