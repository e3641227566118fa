using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Site;

/// <summary>The case material: a page that leads to the studies, and a page for each.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class CaseSection(SiteContent content) : ISiteSection
{
    /// <inheritdoc/>
    public IEnumerable<SiteFile> Pages() =>
    [
        SiteMap.File(SiteMap.Cases, "Case material", CasesPage.ToHtml(CaseStudies.InOrderOfTime)),
        .. CaseStudies.All.Select(PageOf),
    ];

    /// <inheritdoc/>
    public IEnumerable<SearchEntry> Entries() => [];

    private SiteFile PageOf(CaseStudy study)
    {
        var page = new CaseStudyPage(study, content.Mentions);
        var file = SiteMap.File(SiteMap.Study(study.Id), CasesPage.TitleOf(study), page.ToHtml());
        return file with { Page = file.Page with { Contents = page.Headings, Breadcrumbs = [new("Case material", SiteMap.Cases)] } };
    }
}
