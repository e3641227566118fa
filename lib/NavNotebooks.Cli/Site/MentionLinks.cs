using System.Collections.Immutable;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Site;

/// <summary>The notebooks that speak of a claim or of a row of the case material, as links to the cells that do.</summary>
/// <param name="notebooks">In reading order.</param>
internal sealed class MentionLinks(IReadOnlyList<NotebookPage> notebooks)
{
    /// <summary>The most claims or rows that a cell can speak of one by one: what a reader takes in at a glance is less.</summary>
    internal const int MostNamed = 40;

    private readonly Dictionary<(string Page, string? Cell), int> named = notebooks
        .SelectMany(page => page.Mentions.Select(mention => (page.Href, mention.Cell))).CountBy(place => place).ToDictionary();

    private readonly ILookup<string, (NotebookPage Page, string? Cell)> shown = notebooks
        .SelectMany(page => page.Mentions.Select(mention => (mention.Id, Place: (page, mention.Cell))))
        .ToLookup(mention => mention.Id, mention => mention.Place, StringComparer.Ordinal);

    /// <summary>
    /// Every notebook that does, with the anchors of its cells in the order of the page; <see langword="null"/> for what stands before all cells. A cell that
    /// names more than <see cref="MostNamed"/> counts or lists them and speaks of none of them; it is left out, unless there is no other.
    /// </summary>
    public IEnumerable<(NotebookPage Page, ImmutableArray<string?> Cells)> AllOf(string id)
    {
        var all = shown[id].ToList();
        var close = all.Where(place => named[(place.Page.Href, place.Cell)] <= MostNamed).ToList();
        var told = close.Count > 0 || all.Count == 0 ? close : [all.MinBy(place => named[(place.Page.Href, place.Cell)])];
        return told.GroupBy(place => place.Page.Href, StringComparer.Ordinal).Select(group => (group.First().Page, group.Select(place => place.Cell).ToImmutableArray()));
    }

    /// <summary>A link a notebook, to the first cell that does, with commas between them; empty where no notebook does.</summary>
    public string Short(string id) => string.Join(", ", FirstOf(id).Select(place => CompactHtml.Link(Href(place), HtmlText.Encode(place.Page.Short))));

    /// <summary>The notebooks that speak of any of some ids, each once and by its title, in reading order.</summary>
    public IEnumerable<string> OfAny(IEnumerable<string> ids)
    {
        var first = ids.SelectMany(id => shown[id]).DistinctBy(place => place.Page.Href).ToDictionary(place => place.Page.Href, StringComparer.Ordinal);
        return notebooks.Where(page => first.ContainsKey(page.Href)).Select(page => CompactHtml.Link(Href(first[page.Href]), HtmlText.Encode($"{page.Short} {page.Body.Title}")));
    }

    // A page is known by its address: to compare two whole pages is to read them.
    private IEnumerable<(NotebookPage Page, string? Cell)> FirstOf(string id) => shown[id].DistinctBy(place => place.Page.Href, StringComparer.Ordinal);

    private static string Href((NotebookPage Page, string? Cell) place) => place.Cell is null ? place.Page.Href : $"{place.Page.Href}#{place.Cell}";
}
