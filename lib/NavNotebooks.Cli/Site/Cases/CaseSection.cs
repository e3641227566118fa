using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>The case material: a page that leads to the studies, and a page for each.</summary>
/// <param name="shown">The notebooks that speak of its rows.</param>
internal sealed class CaseSection(MentionLinks shown) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() =>
    [
        SiteMap.File(SiteMap.Cases, "Case material", CasesPage.ToHtml(CaseStudies.InOrderOfTime)),
        .. CaseStudies.All.Select(PageOf),
    ];

    /// <summary>Findings, contradictions, figures and numbers; codes have pages of their own.</summary>
    public IEnumerable<SearchEntry> Entries() => CaseStudies.All.SelectMany(study => new[]
    {
        study.Findings.Select(finding => Entry(finding, finding.Statement)),
        study.Anomalies.Select(anomaly => Entry(anomaly, anomaly.What)),
        study.Figures.Select(figure => Entry(figure, figure.Title)),
        study.Numbers.Select(number => Entry(number, number.Item)),
    }.SelectMany(entries => entries));

    private static SearchEntry Entry(ICaseRow row, string says) => Entry(row, new BilingualText(says, says));

    private static SearchEntry Entry(ICaseRow row, BilingualText says) => new(SearchKind.Finding, SiteMap.CaseRow(row.Id), new($"{row.Id} {says.En}", $"{row.Id} {says.Nb}"), "");

    private SiteFile PageOf(CaseStudy study)
    {
        var page = new CaseStudyPage(study, shown);
        var file = SiteMap.File(SiteMap.Study(study.Id), CasesPage.TitleOf(study), page.ToHtml());
        return file with { Page = file.Page with { Contents = page.Headings, Breadcrumbs = [new("Case material", SiteMap.Cases)] } };
    }
}
