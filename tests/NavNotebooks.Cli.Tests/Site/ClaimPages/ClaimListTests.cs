using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Site.Home;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Site.ClaimPages;

public sealed class ClaimListTests
{
    private static readonly SiteContent Content = new(DataAtHand.Check(folder: null), [], PlotlyScript.BesideProgram);

    private static readonly Lazy<string> Html = new(() => new ClaimList(Content).Pages().Single().Page.ToHtml());

    private static readonly Lazy<IHtmlDocument> Page = new(() => new HtmlParser().ParseDocument(Html.Value));

    private static readonly Lazy<IElement[]> Rows = new(() => [.. Page.Value.QuerySelectorAll(".nav-claims tbody:not(.nav-group) tr")]);

    [Fact]
    public void Every_claim_has_a_row_that_leads_to_its_record()
    {
        Assert.Equal(ClaimRegistry.Default.Claims.Select(claim => claim.Id).Order(StringComparer.Ordinal), Rows.Value.Select(row => row.Id!).Order(StringComparer.Ordinal));
        Assert.All(Rows.Value, row => Assert.Equal(SiteMap.Claim(row.Id!), row.QuerySelector("th a")!.GetAttribute("href")));
        Assert.All(Rows.Value, row => Assert.Equal(7, row.Children.Length));
    }

    [Fact]
    public void A_row_shows_print_and_the_leading_finding_on_each_basis()
    {
        var row = Page.Value.GetElementById("S0-V1-79")!;
        Assert.Equal("Higher education in 2008", row.Children[2].TextContent);
        Assert.Equal("78 %", row.Children[3].TextContent);
        Assert.Equal(["✗ contradicted", "✗ deviates"], English(row.Children[4]));
        Assert.Equal(["published", "synthetic"], English(row.Children[5]));
        Assert.Equal(["", "78.7 % [75.8, 81.4], n = 813"], English(row.Children[6]));
    }

    [Fact]
    public void The_page_is_small_enough_to_open_at_once() => Assert.InRange(Encoding.UTF8.GetByteCount(Html.Value), 500_000, 1_100_000);

    [Fact]
    public void Every_section_can_be_reached_without_a_script()
    {
        var links = Page.Value.QuerySelectorAll(".nav-sections a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(ClaimRegistry.Default.Claims.Select(claim => claim.Section).Distinct().Count(), links.Count);
        Assert.All(links, link => Assert.Equal("rowgroup", Page.Value.GetElementById(link[1..])!.QuerySelector("th")!.GetAttribute("scope")));
    }

    [Fact]
    public void Every_filter_has_a_value_for_every_row()
    {
        using var facets = JsonDocument.Parse(Page.Value.QuerySelector("#list-facets")!.TextContent);
        var groups = facets.RootElement.EnumerateArray().ToList();
        Assert.Equal(
            Page.Value.QuerySelector("#list")!.GetAttribute("data-filters")!.Split(' ').Order(StringComparer.Ordinal),
            groups.SelectMany(group => group.GetProperty("names").EnumerateArray()).Select(name => name.GetString()).Order(StringComparer.Ordinal));
        Assert.All(groups, group =>
        {
            var values = group.GetProperty("values").GetArrayLength();
            Assert.Equal(Rows.Value.Length, group.GetProperty("rows").GetArrayLength());
            Assert.All(group.GetProperty("rows").EnumerateArray(), row => Assert.InRange(row.GetInt32(), 0, values - 1));
        });
    }

    [Fact]
    public void A_claim_of_two_waves_can_be_chosen_by_either()
    {
        using var facets = JsonDocument.Parse(Page.Value.QuerySelector("#list-facets")!.TextContent);
        var waves = facets.RootElement.EnumerateArray().Single(group => group.GetProperty("names")[0].ValueEquals("wave"));
        var claim = ClaimRegistry.Default.Claims.First(claim => claim.Waves.Length == 2);
        var value = waves.GetProperty("rows")[Array.FindIndex(Rows.Value, row => row.Id == claim.Id)].GetInt32();
        Assert.Equal(claim.Waves.Select(wave => $"{wave}"), waves.GetProperty("values")[value].EnumerateArray().Select(words => words[0].GetString()));
    }

    [Fact]
    public void As_many_claims_have_a_reason_for_not_being_computed_as_the_home_page_counts()
    {
        using var facets = JsonDocument.Parse(Page.Value.QuerySelector("#list-facets")!.TextContent);
        var reasons = facets.RootElement.EnumerateArray().Single(group => group.GetProperty("names")[0].ValueEquals("reason"));
        var values = reasons.GetProperty("values").EnumerateArray().Select(value => value.EnumerateArray().Select(words => words[0].GetString()!).ToArray()).ToArray();
        var chosen = reasons.GetProperty("rows").EnumerateArray().SelectMany(row => values[row.GetInt32()]).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var told = UncheckedReason.Count(Content.Check.Claims);
        Assert.All(told, reason => Assert.Equal(reason.Claims, chosen[reason.Reason.Name]));
        Assert.Equal(told.Sum(reason => reason.Claims), chosen[UncheckedReason.Any]);
    }

    [Fact]
    public void Every_heading_says_how_its_column_is_sorted() =>
        Assert.All(Page.Value.QuerySelectorAll(".nav-claims thead th"), heading => Assert.Contains(heading.GetAttribute("data-sort"), (string[])["text", "number", "order", "place"]));

    [Fact]
    public void The_downloads_are_there_with_their_sizes()
    {
        var files = new ClaimList(Content).Files().ToDictionary(file => file.Name, file => file.Text, StringComparer.Ordinal);
        Assert.Equal(["claims.csv", "claims.json"], files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files.Keys, name => Assert.Contains("MB", Page.Value.QuerySelector($"a[download][href='{name}']")!.ParentElement!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_claim_can_be_searched_for()
    {
        var entries = new ClaimList(Content).Entries().ToList();
        Assert.Equal(ClaimRegistry.Default.Claims.Length, entries.Count);
        var entry = entries.Single(entry => entry.Href == SiteMap.Claim("S0-F24-02"));
        Assert.Equal("S0-F24-02 The same share when it is set against 2019", entry.Title.En);
        Assert.Equal("75 % state_dominates", entry.Text);
    }

    private static IEnumerable<string> English(IElement cell) => cell.QuerySelectorAll("p").Select(line =>
    {
        foreach (var other in line.QuerySelectorAll("[lang=nb]").ToList())
        {
            other.Remove();
        }

        return line.TextContent.Trim();
    });
}
