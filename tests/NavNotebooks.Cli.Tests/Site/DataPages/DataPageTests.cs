using AngleSharp.Html.Dom;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.DataPages;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Tests.Site.DataPages;

public sealed class DataPageTests
{
    private static readonly Lazy<SiteContent> Content = new(() => new(DataAtHand.Check(folder: null), [], PlotlyScript.BesideProgram));
    private static readonly Lazy<IHtmlDocument> Page = new(() => SectionPages.Of(new DataPage(Content.Value))[SiteMap.Data]);

    [Fact]
    public void Each_basis_has_an_example_that_is_followed_step_by_step()
    {
        Assert.Equal(3, Page.Value.QuerySelectorAll("ol.nav-steps").Length);
        Assert.Empty(Page.Value.QuerySelectorAll(".nav-missing-note"));
    }

    [Fact]
    public void The_examples_show_the_verdicts_that_the_check_gave()
    {
        Assert.Equal(Verdict.Recomputed, Content.Value.Find("S0-T5-07")!.On(DataBasis.Published)!.Verdict);
        Assert.Equal(Verdict.Reproduced, Content.Value.Find("S0-F27-08")!.On(DataBasis.Synthetic)!.Verdict);
        var steps = Page.Value.QuerySelectorAll("ol.nav-steps").Select(list => list.TextContent).ToList();
        Assert.Contains("✓ recomputed", steps[0], StringComparison.Ordinal);
        Assert.Contains("36.24 %", steps[0], StringComparison.Ordinal);
        Assert.Contains("36,24 %", steps[0], StringComparison.Ordinal);
        Assert.Contains("✓ reproduced", steps[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_reasons_add_up_to_all_that_could_not_be_checked()
    {
        var counts = Page.Value.QuerySelectorAll("#not-checked ~ .nav-scroll table")[0].QuerySelectorAll("tbody td.nav-number").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Content.Value.Check.Claims.Count(claim => claim.Headline.Verdict == Verdict.NotComputable), counts);
    }

    [Fact]
    public void Every_survey_wave_has_a_row_with_what_it_rests_on()
    {
        var rows = Page.Value.QuerySelectorAll(".nav-waves tbody tr");
        Assert.Equal(SurveyDictionary.Embedded.Surveys.Length + 3, rows.Length);
        Assert.All(rows, row => Assert.NotNull(row.QuerySelector(".nav-basis")));
        Assert.Contains("published", rows.Single(row => row.TextContent.Contains("2011", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_within_the_page_lead_to_its_headings() =>
        Assert.All(Page.Value.QuerySelectorAll(".nav-contents a"), link => Assert.NotNull(Page.Value.GetElementById(link.GetAttribute("href")![1..])));
}
