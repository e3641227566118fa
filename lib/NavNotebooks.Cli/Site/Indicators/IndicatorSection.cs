using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Indicators;

/// <summary>A list of indicators and indices, and a page for each.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class IndicatorSection(SiteContent content) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages()
    {
        var (indicators, indices) = (new IndicatorPage(content), new SurveyIndexPage(content));
        return
        [
            SiteMap.File(SiteMap.Indicators, "Indicators and indices", new IndicatorList(content).ToHtml()),
            .. All.Select(indicator => SiteMap.File(SiteMap.Indicator(indicator.Id), $"{indicator.Id} {indicator.Subject.En}", indicators.ToHtml(indicator))),
            .. IndicatorList.IndicesOf(content).Select(index => SiteMap.File(SiteMap.Indicator(index.Id), $"{LabelOf(index).En} ({index.Id})", indices.ToHtml(index.Survey, index.Id))),
        ];
    }

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() =>
    [
        .. All.Select(indicator => new SearchEntry(
            SearchKind.Indicator, SiteMap.Indicator(indicator.Id), new($"{indicator.Id} {indicator.Subject.En}", $"{indicator.Id} {indicator.Subject.Nb}"), $"{indicator.Question.En} {indicator.Question.Nb}")),
        .. IndicatorList.IndicesOf(content).Select(index => new SearchEntry(
            SearchKind.Indicator, SiteMap.Indicator(index.Id), new($"{index.Id} {LabelOf(index).En}", $"{index.Id} {LabelOf(index).Nb}"), index.Survey.Id)),
    ];

    private static IEnumerable<Indicator> All => NavNotebooks.Survey.Claims.JointDisplays.Indicators.All;

    private static BilingualText LabelOf((SurveyShelf Survey, string Id) index) =>
        index.Survey.Definitions.SelectMany(definition => definition.Indices).Last(one => one.Id == index.Id).Label;
}
