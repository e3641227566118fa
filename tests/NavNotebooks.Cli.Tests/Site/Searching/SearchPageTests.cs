using AngleSharp.Html.Parser;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Searching;

namespace NavNotebooks.Cli.Tests.Site.Searching;

public sealed class SearchPageTests
{
    [Fact]
    public void Without_a_script_the_page_says_so_and_leads_to_the_lists_there_are()
    {
        var file = Assert.Single(new SearchPage([new("Contents", SiteMap.Index), new("Claims", SiteMap.Claims)]).Pages());
        var page = new HtmlParser().ParseDocument(file.Page.BodyHtml);
        Assert.Contains("JavaScript", page.QuerySelector(".nav-search-page")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("search-index.js", page.QuerySelector(".nav-search-page")!.GetAttribute("data-index"));
        Assert.Equal([SiteMap.Index, SiteMap.Claims], page.QuerySelectorAll("li a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Every_list_of_the_header_says_what_is_on_it()
    {
        var page = new HtmlParser().ParseDocument(Assert.Single(new SearchPage(SiteMap.Navigation).Pages()).Page.BodyHtml);
        var said = page.QuerySelectorAll("li").Select(item => item.TextContent.Split(": ")[1]).ToList();
        Assert.Equal(SiteMap.Navigation.Length, said.Distinct().Count());
    }
}
