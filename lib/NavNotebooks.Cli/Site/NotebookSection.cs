namespace NavNotebooks.Cli.Site;

/// <summary>A page for each notebook, in reading order.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class NotebookSection(SiteContent content) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() =>
        content.Notebooks.Select(notebook => new SiteFile(notebook.Href, SiteMap.Page(notebook, content.Notebooks, content.Plotly.Href)));

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => content.Notebooks.SelectMany(EntriesOf);

    /// <summary>The notebook, and each of its sections with how its narrative begins.</summary>
    private static IEnumerable<SearchEntry> EntriesOf(NotebookPage notebook) =>
    [
        Entry(notebook.Href, $"{notebook.Short} {notebook.Body.Title}", notebook.Body.Summary),
        .. notebook.Body.Headings.Where(heading => heading.Level > 1 && heading.Text.Length > 0)
            .Select(heading => Entry($"{notebook.Href}#{heading.Id}", $"{notebook.Short} {heading.Text}", heading.Opening)),
    ];

    private static SearchEntry Entry(string href, string title, string text) => new(SearchKind.Text, href, new(title, title), text);
}
