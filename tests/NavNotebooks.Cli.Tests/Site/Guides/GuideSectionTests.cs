using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Guides;

namespace NavNotebooks.Cli.Tests.Site.Guides;

public sealed class GuideSectionTests
{
    public static TheoryData<string> Guides => [.. Guide.All.Select(guide => guide.Name)];

    [Theory]
    [MemberData(nameof(Guides))]
    public async Task Every_step_of_a_guide_does_what_the_guide_says(string name)
    {
        using var folder = new GuideFolder();
        foreach (var block in GuideBlock.In(Of(name).Markdown))
        {
            await folder.CarryOut(block, TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_shows_what_is_right_and_what_is_wrong_and_names_every_file_that_it_has_written(string name)
    {
        var blocks = GuideBlock.In(Of(name).Markdown).ToList();
        Assert.Contains(blocks, block => block.IsCommands);
        Assert.Contains("**When it is wrong.**", Of(name).Markdown, StringComparison.Ordinal);
        Assert.All(blocks, block => Assert.True(block.IsCommands || block.Kind == "text" || block.File is not null, $"A block of {block.Kind} has no file that it is for."));
        Assert.All(blocks.Where(block => block.File is not null), block => Assert.Contains($"`{block.File}`", block.Before, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_guide_has_a_page_and_stands_in_the_list()
    {
        var pages = SectionPages.Of(new GuideSection());
        Assert.Equal([SiteMap.Guides, "guide-add-a-wave.html", "guide-add-a-report.html", "guide-add-a-case-study.html"], pages.Keys);
        Assert.Equal(pages.Keys.Skip(1), pages[SiteMap.Guides].QuerySelectorAll(".nav-guides a").Select(link => link.GetAttribute("href")));
        Assert.All(pages.Values.Skip(1), page => Assert.NotEmpty(page.QuerySelectorAll("pre code")));
    }

    [Fact]
    public void Links_between_guides_lead_to_their_pages() =>
        Assert.Equal(["guide-add-a-wave.html"], SectionPages.Of(new GuideSection())["guide-add-a-report.html"].QuerySelectorAll("main p a[href^=guide]").Select(link => link.GetAttribute("href")));

    private static Guide Of(string name) => Guide.All.Single(guide => guide.Name == name);
}
