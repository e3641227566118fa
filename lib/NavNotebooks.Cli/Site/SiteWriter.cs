using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Cli.Site.Cases;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Site.Codes;
using NavNotebooks.Cli.Site.DataPages;
using NavNotebooks.Cli.Site.Guides;
using NavNotebooks.Cli.Site.Home;
using NavNotebooks.Cli.Site.Indicators;
using NavNotebooks.Cli.Site.Searching;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site;

/// <summary>Writes all pages into a folder. The same notebooks and claims give the same bytes.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class SiteWriter(SiteContent content)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ImmutableArray<ISiteSection> sections =
    [
        new NotebookSection(content),
        new FiguresPage(content),
        new ClaimList(content),
        new ClaimRecords(content),
        new InconsistenciesPage(content.Check.Inconsistencies),
        new VariableSection(content),
        new IndicatorSection(content),
        new CaseSection(content.Mentions),
        new CodeSection(content.Mentions),
        new DataPage(content),
        new GuideSection(),
    ];

    /// <summary>Writes pages, data, style and scripts.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteTo(string folder)
    {
        SiteAssets.WriteTo(folder);
        content.Plotly.CopyTo(folder);
        Directory.CreateDirectory(Path.Combine(folder, SiteMap.Pictures));
        foreach (var picture in content.Notebooks.SelectMany(notebook => notebook.Body.Pictures))
        {
            Write(folder, picture.Href, picture.Svg);
        }

        var beside = Task.Run(() => WriteBeside(folder));
        var files = sections.AsParallel().AsOrdered().Select(section => section.Pages().ToArray()).SelectMany(pages => pages).ToList();
        var lists = SiteMap.Navigation.Where(link => link.Href == SiteMap.Index || files.Any(file => file.Href == link.Href)).ToArray();
        files.InsertRange(0, new IndexPage(content, [.. lists.Skip(1), SiteMap.SearchLink]).Pages());
        files.AddRange(new SearchPage(lists).Pages());
        foreach (var (href, html) in ReadingOrder.Of(files).AsParallel().AsOrdered()
            .Select(file => (file.Href, BriefHtml.Of((file.Page with { FirstChoice = content.FirstChoice, Remark = content.Remark }).ToHtml()))))
        {
            Write(folder, href, html);
        }

        Write(folder, SiteAssets.SearchIndexName, SearchIndex.ToScript(Entries(files)));
        beside.GetAwaiter().GetResult();
    }

    private void WriteBeside(string folder)
    {
        foreach (var (name, text) in sections.SelectMany(section => section.Files()))
        {
            Write(folder, name, text);
        }
    }

    /// <summary>What sections say of themselves, then the pages that none of them speaks of.</summary>
    private IEnumerable<SearchEntry> Entries(List<SiteFile> files)
    {
        var entries = sections.SelectMany(section => section.Entries()).ToList();
        var told = entries.Select(entry => entry.Href).ToHashSet(StringComparer.Ordinal);
        return entries.Concat(files.Where(file => file.Href != SiteMap.Search && !told.Contains(file.Href))
            .Select(file => new SearchEntry(SearchKind.Page, file.Href, new(file.Page.Title, file.Page.Title), "")));
    }

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text, Utf8);
}
