using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Documents.Tests.Html;

namespace NavNotebooks.Documents.Tests.Site;

public sealed class SitePageTests
{
    private static readonly SitePage Page = new("Part 2", "<h1>Part 2</h1>")
    {
        HomeHref = "index.html",
        Navigation = [new("Part 1", "1.html"), new("Part 2", "2.html")],
        CurrentHref = "2.html",
    };

    [Fact]
    public void A_page_is_a_whole_document_in_English()
    {
        var page = Rendered.Page(Page.ToHtml());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Part 2 – NavNotebooks", page.Title);
        Assert.Equal("Part 2", page.QuerySelector("main > h1")!.TextContent);
    }

    [Fact]
    public void The_current_page_is_marked_in_the_navigation() =>
        Assert.Equal("2.html", Rendered.Page(Page.ToHtml()).QuerySelector("header [aria-current=page]")!.GetAttribute("href"));

    [Fact]
    public void The_list_that_a_page_is_one_of_is_marked_and_is_not_the_page()
    {
        var marked = Rendered.Page((Page with { CurrentHref = "2-1.html", ListHref = "2.html" }).ToHtml()).QuerySelectorAll("header [aria-current]");
        Assert.Equal(("2.html", "true"), (Assert.Single(marked).GetAttribute("href")!, marked[0].GetAttribute("aria-current")!));
    }

    [Fact]
    public void The_menu_can_be_opened_without_a_script()
    {
        var menu = Rendered.Page(Page.ToHtml()).QuerySelector("header nav[aria-label] > details")!;
        Assert.Equal("Menu", menu.QuerySelector("summary")!.TextContent);
        Assert.Equal(["1.html", "2.html"], menu.QuerySelectorAll("ul a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_search_is_a_link_that_names_what_the_script_reads()
    {
        var page = Page with { Search = new("Search", "search.html"), AssetPrefix = "../" };
        var link = Rendered.Page(page.ToHtml()).QuerySelector("header a.nav-find")!;
        Assert.Equal(("search.html", "../search-index.js"), (link.GetAttribute("href")!, link.GetAttribute("data-index")!));
        Assert.Null(Rendered.Page(Page.ToHtml()).QuerySelector(".nav-find"));
    }

    [Fact]
    public void The_footer_tells_the_basis_in_both_languages_and_leads_to_more()
    {
        var footer = Rendered.Page((Page with { DataHref = "data.html" }).ToHtml()).QuerySelector("footer")!;
        Assert.Contains("published", footer.QuerySelectorAll("p")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("publisert", footer.QuerySelectorAll("p")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("nb", footer.QuerySelectorAll("p")[1].GetAttribute("lang"));
        Assert.All(footer.QuerySelectorAll("p"), line => Assert.Equal("data.html", line.QuerySelector("a")!.GetAttribute("href")));
        Assert.Empty(Rendered.Page(Page.ToHtml()).QuerySelectorAll("footer a"));
    }

    [Fact]
    public void Contents_lead_to_headings_of_level_two_and_three()
    {
        var page = Page with { Contents = [new(1, "t", "T"), new(2, "a", "A & B"), new(3, "b", "B"), new(4, "c", "C")] };
        var links = Rendered.Page(page.ToHtml()).QuerySelectorAll(".nav-contents a");
        Assert.Equal(["#a", "#b"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("A & B", links[0].TextContent);
    }

    [Fact]
    public void Neighbours_and_breadcrumbs_are_links()
    {
        var page = Page with { Previous = new("Part 1", "1.html"), Next = new("Part 3", "3.html"), Breadcrumbs = [new("Contents", "index.html")] };
        var document = Rendered.Page(page.ToHtml());
        Assert.Equal("1.html", document.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("3.html", document.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("Contents", document.QuerySelector(".nav-breadcrumbs a")!.TextContent);
    }

    [Fact]
    public void A_page_with_files_beside_it_has_no_script_of_its_own()
    {
        var document = Rendered.Page((Page with { PlotlyHref = "plotly.min.js", AssetPrefix = "../" }).ToHtml());
        Assert.Equal(["../nav.js"], document.Scripts.Select(script => script.Source));
        Assert.Equal("plotly.min.js", document.QuerySelector("meta[name=nav-plotly]")!.GetAttribute("content"));
        Assert.Equal("../nav.css", document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Contains("script-src 'self';", Policy(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_stands_alone_allows_its_one_script_and_its_one_style_by_hash()
    {
        var page = Page with { Assets = AssetPlacement.Inside };
        var document = Rendered.Page(page.ToHtml());
        Assert.Contains($"script-src 'self' {Hash(Assert.Single(document.Scripts).Text)};", Policy(page), StringComparison.Ordinal);
        Assert.Contains($"style-src 'self' {Hash(Assert.Single(document.QuerySelectorAll("style")).TextContent)};", Policy(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_loads_nothing_sends_nothing_and_lets_no_script_make_elements_of_text()
    {
        string[] rules = ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'", "trusted-types default"];
        Assert.Subset(Policy(Page).Split("; ").ToHashSet(), rules.ToHashSet());
        Assert.DoesNotContain(Policy(Page).Split("; "), rule => rule.Contains("unsafe", StringComparison.Ordinal) && rule is not "style-src-attr 'unsafe-inline'");
    }

    [Fact]
    public void Only_a_page_with_figures_lets_in_the_empty_styles_that_plotly_fills()
    {
        var figures = Page with { PlotlyHref = "plotly.min.js" };
        Assert.Contains($"style-src 'self' {Hash("")};", Policy(figures), StringComparison.Ordinal);
        Assert.DoesNotContain(Hash(""), Policy(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plotly_elsewhere_is_allowed_by_its_host_and_the_page_says_so()
    {
        var page = Page with { PlotlyHref = "https://cdn.example.org/plotly.min.js" };
        Assert.Contains("script-src 'self' https://cdn.example.org;", Policy(page), StringComparison.Ordinal);
        Assert.Contains("loads from https://cdn.example.org.", Rendered.Page(page.ToHtml()).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("loads from", (Page with { PlotlyHref = "plotly.min.js" }).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_notebook_with_figures_asks_for_plotly()
    {
        Assert.Null(SitePage.Of(new NotebookBody("T", "", [], "", 0), "plotly.min.js").PlotlyHref);
        Assert.Equal("plotly.min.js", SitePage.Of(new NotebookBody("T", "", [], "", 1), "plotly.min.js").PlotlyHref);
    }

    [Fact]
    public void Everything_given_as_text_is_encoded()
    {
        var page = new SitePage("<script>", "") { SiteTitle = "<b>", BasisNotice = ("<i>", "<em>"), Navigation = [new("<u>", "\"><s>")] };
        Assert.Empty(Rendered.Page(page.ToHtml()).QuerySelectorAll("b, i, em, u, s"));
    }

    private static string Hash(string text) =>
        "'sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))) + "'";

    private static string Policy(SitePage page) =>
        Rendered.Page(page.ToHtml()).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
}
