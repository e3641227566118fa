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
        Assert.Equal(["plotly.min.js", "../nav.js"], document.Scripts.Select(script => script.Source));
        Assert.Equal("../nav.css", document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Contains("script-src 'self';", Policy(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_stands_alone_allows_its_one_script_by_hash()
    {
        var page = Page with { Assets = AssetPlacement.Inside };
        var script = Assert.Single(Rendered.Page(page.ToHtml()).Scripts);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(script.Text)));
        Assert.Contains($"script-src 'self' 'sha256-{hash}';", Policy(page), StringComparison.Ordinal);
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
        var page = new SitePage("<script>", "") { SiteTitle = "<b>", BasisNotice = "<i>", Navigation = [new("<u>", "\"><s>")] };
        Assert.Empty(Rendered.Page(page.ToHtml()).QuerySelectorAll("b, i, u, s"));
    }

    private static string Policy(SitePage page) =>
        Rendered.Page(page.ToHtml()).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
}
