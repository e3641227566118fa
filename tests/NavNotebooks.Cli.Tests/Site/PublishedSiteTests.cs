using AngleSharp.Dom;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class PublishedSiteTests(PublishedSite site)
{
    [Fact]
    public async Task Every_link_leads_to_a_page_and_a_place_in_it() => Assert.Empty((await site.PagesAsync()).Broken);

    [Fact]
    public async Task Nothing_is_loaded_from_elsewhere() => Assert.Empty((await site.PagesAsync()).Remote);

    [Fact]
    public async Task No_page_has_an_id_twice() => Assert.Empty((await site.PagesAsync()).DoubleIds);

    [Fact]
    public async Task Every_page_has_one_heading_of_level_one_and_leaves_out_no_level() => Assert.Empty((await site.PagesAsync()).WrongHeadings);

    [Fact]
    public async Task Every_page_and_part_says_its_language_as_English_or_bokmål()
    {
        var pages = await site.PagesAsync();
        Assert.Empty(pages.Where("html", page => page.GetAttribute("lang") is not "en"));
        Assert.Empty(pages.Where("body [lang]", element => element.GetAttribute("lang") is not ("en" or "nb")));
    }

    [Fact]
    public async Task Every_picture_has_words_for_those_who_do_not_see_it() =>
        Assert.Empty((await site.PagesAsync()).Where("img", picture => string.IsNullOrWhiteSpace(picture.GetAttribute("alt"))));

    [Fact]
    public async Task Every_label_names_a_control_and_every_reference_an_element()
    {
        string[] attributes = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "list", "headers"];
        Assert.Empty((await site.PagesAsync()).Where(
            string.Join(", ", attributes.Select(name => $"[{name}]")),
            element => attributes.Any(name => (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(id => element.Owner!.GetElementById(id) is null))));
    }

    [Fact]
    public async Task Results_of_published_notebooks_are_safe_as_they_are() => Assert.Empty((await site.PagesAsync()).Where(".nav-removed", _ => true));

    [Fact]
    public async Task No_page_has_a_script_or_a_handler_of_its_own()
    {
        var pages = await site.PagesAsync();
        Assert.Empty(pages.Where("script:not([src])", script => script.GetAttribute("type") is not "application/json"));
        Assert.Empty(pages.Where("*", element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))));
    }
}
