using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Site.ClaimPages;

public sealed class ClaimChaptersTests
{
    [Fact]
    public void Every_claim_has_its_record_on_one_page() => Assert.Equal(
        ClaimRegistry.Default.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal),
        ClaimChapters.All.SelectMany(chapter => chapter.Claims).Select(claim => claim.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void No_two_pages_have_the_same_address() => Assert.Distinct(ClaimChapters.All.Select(chapter => chapter.Href));

    [Theory]
    [InlineData("S0-F23-05", "claims-2-3.html#S0-F23-05")]
    [InlineData("S0-SAM-92", "claims-summary.html#S0-SAM-92")]
    [InlineData("S0-T4-153", "claims-annex-1-t4.html#S0-T4-153")]
    [InlineData("S0-V1-79", "claims-annex-1-t4.html#S0-V1-79")]
    public void A_claim_is_with_those_of_its_section(string id, string address) => Assert.Equal(address, SiteMap.Claim(id));

    [Fact]
    public void An_id_that_no_claim_has_leads_nowhere()
    {
        Assert.Null(SiteMap.FindClaim("S0-F99-99"));
        Assert.Contains("S0-F99-99", Assert.Throws<KeyNotFoundException>(() => SiteMap.Claim("S0-F99-99")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_in_the_order_of_the_document()
    {
        string[] titles = [.. ClaimChapters.All.Select(chapter => chapter.Title)];
        Assert.Equal("Section 2.1", titles.SkipWhile(title => title != "Section 2").Skip(1).First());
        Assert.Equal("Annex 2", titles[^1]);
        Assert.Contains("Annex 1, table 4", titles);
    }
}
