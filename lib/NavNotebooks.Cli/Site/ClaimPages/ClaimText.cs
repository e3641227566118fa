using System.Text.RegularExpressions;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Text that names claims, as HTML in which they are links.</summary>
/// <param name="page">The page of records that the text stands on, links within which are short; <see langword="null"/> for other pages.</param>
internal sealed partial class ClaimText(ClaimChapter? page)
{
    /// <summary>Encoded, with every id of a claim as a link to its record; an id that no claim has stays text.</summary>
    public string Linked(string text) => Id().Replace(HtmlText.Encode(text), match => ClaimChapters.Of(match.Value) is null ? match.Value : Link(match.Value));

    /// <summary>A link to the record of a claim.</summary>
    public string Link(string id) => CompactHtml.Link(page is not null && ClaimChapters.Of(id) == page ? "#" + id : SiteMap.Claim(id), id);

    /// <summary>Links to the records of claims, with commas between them.</summary>
    public string Links(IEnumerable<string> ids) => string.Join(", ", ids.Select(Link));

    /// <summary>Every id of a claim within a text, in its order.</summary>
    public static IEnumerable<string> IdsIn(string text) => Id().Matches(text).Select(match => match.Value).Where(id => ClaimChapters.Of(id) is not null);

    [GeneratedRegex(@"\bS[0-9]-[A-Z0-9.]+-[0-9]+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
