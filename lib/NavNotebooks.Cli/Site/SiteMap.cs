using System.Collections.Immutable;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Site.Home;
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

    public const string Variables = "variables.html";

    public const string Codes = "codes.html";

    public const string Indicators = "indicators.html";

    public const string Data = "data.html";

    public const string Guides = "guides.html";

    public const string Search = "search.html";

    /// <summary>The folder with the figures as pictures.</summary>
    public const string Pictures = "pictures";

    /// <summary>Pages that are many, by what their addresses begin with, and the list that leads to them.</summary>
    private static readonly ImmutableArray<(string Prefix, string List)> Families =
        [("claims-", Claims), ("cases-s", Cases), ("variable-", Variables), ("code-", Codes), ("indicator-", Indicators), ("guide-", Guides)];

    /// <summary>The pages that lead to all others, in the order of the header. A site that lacks one does not link to it.</summary>
    public static ImmutableArray<SiteLink> Navigation { get; } =
    [
        new("Contents", Index), new("Figures", Figures), new("Claims", Claims), new("Variables", Variables), new("Indicators", Indicators), new("Inconsistencies", Inconsistencies),
        new("Case material", Cases), new("Codes", Codes), new("Data", Data), new("Guides", Guides),
    ];

    /// <summary>The search page, as the header has it.</summary>
    public static SiteLink SearchLink { get; } = new("Search", Search);

    /// <summary>The list that leads to a page of many; <see langword="null"/> for other pages.</summary>
    public static string? ListOf(string href) => Families.FirstOrDefault(family => href.StartsWith(family.Prefix, StringComparison.Ordinal)).List;

    /// <summary>A page in the frame.</summary>
    /// <param name="href">The page's own address.</param>
    /// <param name="title">For the browser.</param>
    /// <param name="body">The inside, with its heading of level one.</param>
    public static SiteFile File(string href, string title, string body) => new(href, Framed(new(title, body), href));

    /// <summary>The page of a notebook, with links to the ones before and after it.</summary>
    /// <param name="page">The notebook.</param>
    /// <param name="all">All of them, in reading order.</param>
    /// <param name="plotlyHref">The address of plotly.js.</param>
    public static SitePage Page(NotebookPage page, IReadOnlyList<NotebookPage> all, string plotlyHref)
    {
        var place = all.TakeWhile(other => other != page).Count();
        return Framed(SitePage.Of(page.Body, plotlyHref), page.Href) with
        {
            Breadcrumbs = [Navigation[0], new(ReadingPart.ForNotebook(page).Title, ReadingPart.ForNotebook(page).Href)],
            Previous = place > 0 ? Link(all[place - 1]) : null,
            Next = place + 1 < all.Count ? Link(all[place + 1]) : null,
        };
    }

    /// <summary>The address of a claim's record, which stands with those of its section.</summary>
    /// <exception cref="KeyNotFoundException">No claim has the id.</exception>
    public static string Claim(string id) => FindClaim(id) ?? throw new KeyNotFoundException($"No claim has the id '{id}', so nothing can lead to it. Ask FindClaim first where an id may be wrong.");

    /// <summary>The same; <see langword="null"/> where no claim has the id.</summary>
    public static string? FindClaim(string id) => ClaimChapters.Of(id) is { } chapter ? $"{chapter.Href}#{id}" : null;

    /// <summary>The address of the list of claims, filtered.</summary>
    /// <param name="choices">Names of filters and what is chosen in them.</param>
    public static string ClaimsWhere(params IEnumerable<(string Filter, string Value)> choices) =>
        Claims + "?" + string.Join('&', choices.Select(choice => $"{choice.Filter}={Uri.EscapeDataString(choice.Value)}"));

    /// <summary>The address of the entry of a figure or table of the report.</summary>
    /// <param name="id">Its id, such as <c>F24</c>.</param>
    public static string Figure(string id) => $"{Figures}#{id}";

    /// <summary>The address of the page of a variable, in all its waves.</summary>
    /// <param name="survey">The survey's id, such as <c>owners</c>.</param>
    /// <param name="name">The variable's name.</param>
    public static string Variable(string survey, string name) => $"variable-{Slug(survey)}-{Slug(name)}.html";

    /// <summary>The address of the list of variables with those of a battery alone.</summary>
    /// <param name="survey">The survey's id.</param>
    /// <param name="label">The battery's label in English.</param>
    public static string Battery(string survey, string label) => $"{Variables}?survey={Uri.EscapeDataString(survey)}&battery={Uri.EscapeDataString(label)}";

    /// <summary>The address of the page of a code.</summary>
    /// <param name="id">Its id, such as <c>S1-K2.1</c>.</param>
    public static string Code(string id) => $"code-{Slug(id)}.html";

    /// <summary>The address of the page of an indicator of the joint display, or of an index of a survey.</summary>
    /// <param name="id">Its id.</param>
    public static string Indicator(string id) => $"indicator-{Slug(id)}.html";

    /// <summary>The address of a guide.</summary>
    /// <param name="name">Such as <c>add-a-wave</c>.</param>
    public static string Guide(string name) => $"guide-{Slug(name)}.html";

    /// <summary>The address of the page with the case material of a study.</summary>
    /// <param name="study">Its document, such as <c>S1</c>.</param>
    public static string Study(string study) => $"cases-{study.ToLowerInvariant()}.html";

    /// <summary>The address of a row of the case material.</summary>
    /// <param name="id">The study, a hyphen, and the rest.</param>
    public static string CaseRow(string id) => $"{Study(id[..id.IndexOf('-', StringComparison.Ordinal)])}#{id}";

    /// <summary>The address of a notebook's page; a name that another page has is given a prefix, and what means something else in an address becomes a hyphen.</summary>
    /// <param name="file">The notebook's file.</param>
    public static string NotebookHref(string file)
    {
        var page = string.Concat(Path.GetFileNameWithoutExtension(file).Select(character => "#?%:\\\"".Contains(character, StringComparison.Ordinal) ? '-' : character)) + ".html";
        return IsPage(page) ? "notebook-" + page : page;
    }

    /// <summary>Whether an address is that of a page beside the notebooks'.</summary>
    public static bool IsPage(string href) => href == Search || Navigation.Any(link => link.Href == href) || ListOf(href) is not null;

    /// <summary>What the addresses of the pictures of a notebook's page begin with.</summary>
    /// <param name="href">The page's address.</param>
    public static string PicturesOf(string href) => $"{Pictures}/{Path.GetFileNameWithoutExtension(href)}-";

    private static string Slug(string text) => string.Concat(text.ToLowerInvariant().Select(character => char.IsAsciiLetterOrDigit(character) ? character : '-'));

    /// <summary>A link, its text and address encoded.</summary>
    public static string Anchor(string href, string text) => $"<a href=\"{HtmlText.Encode(href)}\">{HtmlText.Encode(text)}</a>";

    private static SiteLink Link(NotebookPage page) => new(page.Body.Title, page.Href);

    private static SitePage Framed(SitePage page, string href) => page with
    {
        HomeHref = Index,
        Navigation = Navigation,
        Search = SearchLink,
        DataHref = Data,
        BasisNotice = ("Every number names its basis: published, synthetic or microdata.", "Hvert tall sier hva det bygger på: publisert, syntetisk eller mikrodata."),
        CurrentHref = href,
        ListHref = ListOf(href) ?? (href == Search || Navigation.Any(link => link.Href == href) ? null : Index),
    };
}
