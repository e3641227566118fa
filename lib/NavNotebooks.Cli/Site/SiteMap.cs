using System.Collections.Immutable;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site;

/// <summary>The addresses of the site's pages, and the frame that they share.</summary>
internal static class SiteMap
{
    public const string Index = "index.html";

    public const string Claims = "claims.html";

    public const string Inconsistencies = "inconsistencies.html";

    public const string Figures = "figures.html";

    public const string Cases = "cases.html";

    public const string ClaimsData = "claims.json";

    private static readonly ImmutableArray<SiteLink> Navigation =
    [
        new("Contents", Index), new("Figures", Figures), new("Claims", Claims), new("Inconsistencies", Inconsistencies), new("Case material", Cases),
    ];

    /// <summary>A page in the frame.</summary>
    /// <param name="title">For the browser.</param>
    /// <param name="body">The inside, with its heading of level one.</param>
    /// <param name="href">The page's own address.</param>
    public static SitePage Page(string title, string body, string href) => Framed(new(title, body), href);

    /// <summary>The page of a notebook, with links to the ones before and after it.</summary>
    /// <param name="page">The notebook.</param>
    /// <param name="all">All of them, in reading order.</param>
    /// <param name="plotlyHref">The address of plotly.js.</param>
    public static SitePage Page(NotebookPage page, IReadOnlyList<NotebookPage> all, string plotlyHref)
    {
        var place = all.TakeWhile(other => other != page).Count();
        return Framed(SitePage.Of(page.Body, plotlyHref), page.Href) with
        {
            Previous = place > 0 ? Link(all[place - 1]) : null,
            Next = place + 1 < all.Count ? Link(all[place + 1]) : null,
        };
    }

    /// <summary>The address of a claim's record.</summary>
    public static string Claim(string id) => $"{Claims}#{id}";

    /// <summary>The address of the page with the case material of a study.</summary>
    /// <param name="study">Its document, such as <c>S1</c>.</param>
    public static string Study(string study) => $"cases-{study.ToLowerInvariant()}.html";

    /// <summary>The address of a row of the case material.</summary>
    /// <param name="id">The study, a hyphen, and the rest.</param>
    public static string CaseRow(string id) => $"{Study(id[..id.IndexOf('-', StringComparison.Ordinal)])}#{id}";

    /// <summary>The address of a notebook's page; a name that another page has is given a prefix.</summary>
    /// <param name="file">The notebook's file.</param>
    public static string NotebookHref(string file)
    {
        var page = Path.GetFileNameWithoutExtension(file) + ".html";
        return page is Index or Claims or Inconsistencies or Figures or Cases || page.StartsWith("cases-s", StringComparison.Ordinal) ? "notebook-" + page : page;
    }

    /// <summary>A link, its text and address encoded.</summary>
    public static string Anchor(string href, string text) => $"<a href=\"{HtmlText.Encode(href)}\">{HtmlText.Encode(text)}</a>";

    private static SiteLink Link(NotebookPage page) => new(page.Body.Title, page.Href);

    private static SitePage Framed(SitePage page, string href) => page with { HomeHref = Index, Navigation = Navigation, CurrentHref = href };
}
