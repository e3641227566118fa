namespace NavNotebooks.Cli.Site;

/// <summary>A page for each notebook, in reading order.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class NotebookSection(SiteContent content) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() =>
        content.Notebooks.Select(notebook => new SiteFile(notebook.Href, SiteMap.Page(notebook, content.Notebooks, content.Plotly.Href)));

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];
}
