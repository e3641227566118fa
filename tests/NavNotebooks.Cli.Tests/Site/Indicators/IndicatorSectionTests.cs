using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Indicators;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Tests.Site.Indicators;

public sealed class IndicatorSectionTests(SiteWithoutNotebooks site) : IClassFixture<SiteWithoutNotebooks>
{
    private static readonly IEnumerable<string> Ids =
        [.. NavNotebooks.Survey.Claims.JointDisplays.Indicators.All.Select(indicator => indicator.Id), .. SurveyDictionary.Embedded.Surveys.SelectMany(survey => survey.Indices).Select(index => index.Id).Distinct()];

    private IEnumerable<string> Links(string page, string selector) => site.Written.Pages[page].QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!);

    [Fact]
    public void Each_indicator_and_index_has_one_page_and_a_line_in_the_list()
    {
        var expected = Ids.Select(SiteMap.Indicator).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, site.Written.Pages.Keys.Where(page => page.StartsWith("indicator-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(expected, Links(SiteMap.Indicators, "tbody th a").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_link_of_their_pages_and_of_the_figures_leads_to_a_page_and_an_anchor() =>
        Assert.DoesNotContain(site.Written.Broken, link => link.StartsWith("indicator", StringComparison.Ordinal) || link.StartsWith("figures", StringComparison.Ordinal));

    [Fact]
    public void An_indicator_has_all_its_claims_its_case_rows_and_every_version_of_the_conclusion()
    {
        foreach (var indicator in NavNotebooks.Survey.Claims.JointDisplays.Indicators.All)
        {
            var page = SiteMap.Indicator(indicator.Id);
            var links = Links(page, "main a").ToHashSet(StringComparer.Ordinal);
            Assert.All(indicator.Survey.Claims.Concat(indicator.Cases.Claims).Concat(indicator.Conclusions.SelectMany(one => one.Claims)), claim => Assert.Contains(SiteMap.Claim(claim.Id), links));
            Assert.All(CaseStudies.All.SelectMany(study => study.Findings).Where(finding => finding.Indicator == indicator.Id), row => Assert.Contains(SiteMap.CaseRow(row.Id), links));
            Assert.Equal(indicator.Conclusions.Length, site.Written.Pages[page].QuerySelectorAll("#conclusions + dl > dt").Length);
            Assert.Contains(IndicatorWords.Of(indicator.State.Grade).Nb, site.Written.Pages[page].QuerySelector("#ours + dl")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Variables_lead_to_their_indicators_and_indices_and_these_back()
    {
        var resting = new IndicatorVariables();
        foreach (var indicator in NavNotebooks.Survey.Claims.JointDisplays.Indicators.All)
        {
            Assert.All(IndicatorVariables.Of(indicator), variable =>
            {
                Assert.Contains(indicator, resting.On(variable.Survey, variable.Variable));
                Assert.Contains(SiteMap.Variable(variable.Survey, variable.Variable), Links(SiteMap.Indicator(indicator.Id), "main a"));
                Assert.Contains(SiteMap.Indicator(indicator.Id), Links(SiteMap.Variable(variable.Survey, variable.Variable), "#company + ul a"));
            });
        }

        Assert.Contains(SiteMap.Indicator("mastery_index"), Links(SiteMap.Variable("office", "content_with_amount"), "#company + ul a"));
        Assert.Contains(SiteMap.Variable("office", "content_with_amount"), Links(SiteMap.Indicator("mastery_index"), "#items + div a"));
    }

    [Fact]
    public void An_index_tells_its_reliability_as_the_codebook_does_with_its_basis()
    {
        var reliability = Codebook.Of(SyntheticSurveys.Get("office-2019").Frame).Reliability.Single(of => of.IsIndex && of.Id == "mastery_index");
        var facts = site.Written.Pages[SiteMap.Indicator("mastery_index")].QuerySelector("#waves + h3 + dl")!;
        Assert.Contains(reliability.Reading(Display.Language.English), facts.TextContent, StringComparison.Ordinal);
        Assert.Contains(reliability.Reading(Display.Language.Bokmål), facts.TextContent, StringComparison.Ordinal);
        Assert.NotNull(facts.QuerySelector(".nav-basis-synthetic"));
    }

    [Fact]
    public void Search_finds_indicators_indices_and_figures()
    {
        Assert.Equal(Ids.Select(SiteMap.Indicator), new IndicatorSection(SiteWithoutNotebooks.Content()).Entries().Select(entry => entry.Href));
        var figures = new FiguresPage(SiteWithoutNotebooks.Content()).Entries().ToList();
        Assert.Equal(SurveyDictionary.Embedded.Figures.Select(figure => SiteMap.Figure(figure.Id)), figures.Select(entry => entry.Href));
        Assert.Equal("F24 " + SurveyDictionary.Embedded.Figure("F24").Title.Nb, figures.Single(entry => entry.Href == "figures.html#F24").Title.Nb);
    }
}
