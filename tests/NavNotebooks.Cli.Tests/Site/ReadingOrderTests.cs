using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class ReadingOrderTests
{
    private static readonly SiteFile[] Files =
    [
        SiteMap.File(SiteMap.Index, "Home", ""), SiteMap.File(SiteMap.Claims, "Claims", ""), SiteMap.File("claims-1.html", "One", ""), SiteMap.File("claims-2.html", "Two", ""),
        SiteMap.File("claims-3.html", "Three", ""), SiteMap.File("code-a.html", "A", ""), SiteMap.File("10-first.html", "First", ""),
    ];

    [Fact]
    public void Pages_of_one_list_stand_before_and_after_each_other()
    {
        var pages = Ordered();
        Assert.Null(pages["claims-1.html"].Previous);
        Assert.Equal(("One", "claims-1.html"), (pages["claims-2.html"].Previous!.Text, pages["claims-2.html"].Previous!.Href));
        Assert.Equal("claims-3.html", pages["claims-2.html"].Next!.Href);
        Assert.Null(pages["claims-3.html"].Next);
        Assert.Null(pages["code-a.html"].Previous);
    }

    [Fact]
    public void Breadcrumbs_lead_back_to_the_list() =>
        Assert.Equal([SiteMap.Index, SiteMap.Claims], Ordered()["claims-2.html"].Breadcrumbs.Select(link => link.Href));

    [Fact]
    public void A_list_that_is_not_written_is_no_link()
    {
        var pages = Ordered();
        Assert.Equal([SiteMap.Index], pages["code-a.html"].Breadcrumbs.Select(link => link.Href));
        Assert.All(pages.Values, page => Assert.Equal([SiteMap.Index, SiteMap.Claims], page.Navigation.Select(link => link.Href)));
        Assert.All(pages.Values, page => Assert.True(page.Search is null && page.DataHref is null));
    }

    [Fact]
    public void The_header_marks_the_list_that_a_page_is_one_of()
    {
        var pages = Ordered();
        Assert.Equal(SiteMap.Claims, pages["claims-2.html"].ListHref);
        Assert.Equal(SiteMap.Index, pages["10-first.html"].ListHref);
        Assert.Null(pages[SiteMap.Claims].ListHref);
    }

    [Fact]
    public void Neighbours_that_a_section_gave_stay()
    {
        var file = Files[3] with { Page = Files[3].Page with { Next = new("Elsewhere", "else.html") } };
        Assert.Equal("else.html", ReadingOrder.Of([Files[2], file, Files[4]]).ElementAt(1).Page.Next!.Href);
    }

    private static Dictionary<string, NavNotebooks.Documents.Site.SitePage> Ordered() => ReadingOrder.Of(Files).ToDictionary(file => file.Href, file => file.Page, StringComparer.Ordinal);
}
