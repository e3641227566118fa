using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Site;

/// <summary>The notebooks that speak of a claim or of a row of the case material, as links to the cells that do.</summary>
/// <param name="notebooks">In reading order.</param>
internal sealed class MentionLinks(IReadOnlyList<NotebookPage> notebooks)
{
    private readonly ILookup<string, (NotebookPage Page, string? Cell)> shown = notebooks
        .SelectMany(page => page.Mentions.Select(mention => (mention.Id, Place: (page, mention.Cell))))
        .ToLookup(mention => mention.Id, mention => mention.Place, StringComparer.Ordinal);

    /// <summary>The links with commas between them; empty where no notebook does.</summary>
    public string Of(string id) => string.Join(", ", shown[id].Select(Link));

    private static string Link((NotebookPage Page, string? Cell) place)
    {
        var href = place.Cell is null ? place.Page.Href : $"{place.Page.Href}#{place.Cell}";
        return $"<a href=\"{HtmlText.Encode(href)}\" title=\"{HtmlText.Encode(place.Page.Body.Title)}\">{HtmlText.Encode(place.Page.Short)}</a>";
    }
}
