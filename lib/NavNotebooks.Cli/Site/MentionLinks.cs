using System.Collections.Immutable;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Site;

/// <summary>The notebooks that speak of a claim or of a row of the case material, as links to the cells that do.</summary>
/// <param name="notebooks">In reading order.</param>
internal sealed class MentionLinks(IReadOnlyList<NotebookPage> notebooks)
{
    private readonly ILookup<string, (NotebookPage Page, string? Cell)> shown = notebooks
        .SelectMany(page => page.Mentions.Select(mention => (mention.Id, Place: (page, mention.Cell))))
        .ToLookup(mention => mention.Id, mention => mention.Place, StringComparer.Ordinal);

    /// <summary>A link a notebook, to the first cell that does, with commas between them; empty where no notebook does.</summary>
    public string Of(string id) => string.Join(", ", shown[id].DistinctBy(place => place.Page).Select(Link));

    /// <summary>Every notebook that does, with the anchors of its cells in the order of the page; <see langword="null"/> for what stands before all cells.</summary>
    public IEnumerable<(NotebookPage Page, ImmutableArray<string?> Cells)> AllOf(string id) =>
        shown[id].GroupBy(place => place.Page, place => place.Cell).Select(group => (group.Key, group.ToImmutableArray()));

    private static string Link((NotebookPage Page, string? Cell) place)
    {
        var href = place.Cell is null ? place.Page.Href : $"{place.Page.Href}#{place.Cell}";
        return $"<a href=\"{HtmlText.Encode(href)}\" title=\"{HtmlText.Encode(place.Page.Body.Title)}\">{HtmlText.Encode(place.Page.Short)}</a>";
    }
}
