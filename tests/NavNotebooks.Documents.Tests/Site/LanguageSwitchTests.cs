using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Documents.Tests.Html;

namespace NavNotebooks.Documents.Tests.Site;

public sealed class LanguageSwitchTests
{
    private static readonly SitePage Page = new("Part 2", $"<h1>Part 2</h1><p>{LanguageHtml.Inline("61.2 %", "61,2 %")}</p>");

    [Theory]
    [InlineData(Language.English, "nav-english")]
    [InlineData(Language.Bokmål, "nav-bokmal")]
    public void A_page_in_both_languages_offers_them_and_has_one_chosen(Language first, string chosen)
    {
        var page = Rendered.Page((Page with { FirstChoice = first }).ToHtml());
        var choices = page.QuerySelectorAll("header fieldset.nav-language input[type=radio]");
        Assert.Equal(["nav-english", "nav-bokmal"], choices.Select(choice => choice.Id));
        Assert.Equal(chosen, Assert.Single(choices, choice => choice.HasAttribute("checked")).Id);
        Assert.Equal("Labels and numbers", page.QuerySelector("fieldset.nav-language legend")!.TextContent);
        Assert.All(choices, choice => Assert.Equal("LABEL", choice.ParentElement!.TagName));
    }

    [Fact]
    public void A_page_in_one_language_offers_nothing() =>
        Assert.Null(Rendered.Page((Page with { BodyHtml = "<h1>Part 2</h1><p>61 of 100</p>" }).ToHtml()).QuerySelector("fieldset"));

    [Fact]
    public void The_style_hides_the_other_language_without_a_script()
    {
        Assert.Contains("html:not(:has(#nav-bokmal:checked)) .nav-nb, html:has(#nav-bokmal:checked) .nav-en { display: none; }", SiteAssets.Style, StringComparison.Ordinal);
        Assert.Contains("\"nav-language\"", SiteAssets.Script, StringComparison.Ordinal);
    }
}
