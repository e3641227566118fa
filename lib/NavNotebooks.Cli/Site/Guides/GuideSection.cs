using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Site.Guides;

/// <summary>The guides for the next researcher: a list, and a page for each, rendered as the narrative of notebooks is.</summary>
internal sealed class GuideSection : ISiteSection
{
    private const string Title = "Guides";

    private static readonly RenderOptions Rendering = new()
    {
        NotebookHref = _ => null,
        FileHref = path => Guide.All.FirstOrDefault(guide => guide.File == path)?.Href,
    };

    private readonly List<(Guide Guide, NotebookBody Body)> guides =
    [
        .. Guide.All.Select(guide => (guide, NotebookHtml.Render(Notebook.Empty.WithCells([Cell.Markdown(guide.Name, guide.Markdown)]), Rendering with { FallbackTitle = guide.Name }))),
    ];

    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() => [SiteMap.File(SiteMap.Guides, Title, ToHtml()), .. guides.Select(pair => PageOf(pair.Guide, pair.Body))];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => guides.SelectMany(pair => pair.Body.Headings.Select(heading => heading.Level == 1
        ? Entry(pair.Guide.Href, heading.Text, pair.Body.Summary)
        : Entry($"{pair.Guide.Href}#{heading.Id}", $"{pair.Body.Title}: {heading.Text}", "")));

    private static SearchEntry Entry(string href, string title, string text) => new(SearchKind.Page, href, new(title, title), text);

    private static SiteFile PageOf(Guide guide, NotebookBody body)
    {
        var file = SiteMap.File(guide.Href, body.Title, body.Html);
        return file with { Page = file.Page with { Contents = body.Headings } };
    }

    private string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(Title).Append("</h1>\n<p>For whoever goes on with this: what to write, which commands to run, and what they print when it is right and when it is wrong. ")
            .Append("A test carries out every step of every guide.</p>\n<ul class=\"nav-guides\">\n");
        foreach (var (guide, body) in guides)
        {
            html.Append("<li>").Append(SiteMap.Anchor(guide.Href, body.Title)).Append("<br>").Append(HtmlText.Encode(body.Summary)).Append("</li>\n");
        }

        return html.Append("</ul>\n").ToString();
    }
}
