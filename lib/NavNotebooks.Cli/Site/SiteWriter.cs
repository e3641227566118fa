using System.Text;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Documents.Site;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>Writes all pages into a folder. The same notebooks and claims give the same bytes.</summary>
/// <param name="check">The claims, checked.</param>
/// <param name="notebooks">The notebooks, in reading order.</param>
/// <param name="plotly">Where figures are drawn from.</param>
internal sealed class SiteWriter(ClaimCheck check, IReadOnlyList<NotebookPage> notebooks, PlotlyScript plotly)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes pages, data, style and scripts.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteTo(string folder)
    {
        SiteAssets.WriteTo(folder);
        plotly.CopyTo(folder);
        Write(folder, SiteMap.ClaimsData, ClaimsJson.Write(check.Claims, check.Inconsistencies));
        Write(folder, SiteMap.Index, SiteMap.Page(IndexPage.Title, new IndexPage(check, notebooks).ToHtml(plotly), SiteMap.Index));
        Write(folder, SiteMap.Claims, SiteMap.Page("Claims", new ClaimsPage(check.Claims, notebooks).ToHtml(), SiteMap.Claims));
        Write(folder, SiteMap.Figures, SiteMap.Page("Figures and tables", new FiguresPage(check, notebooks).ToHtml(), SiteMap.Figures));
        var inconsistencies = new InconsistenciesPage(check.Inconsistencies);
        var body = inconsistencies.ToHtml();
        Write(folder, SiteMap.Inconsistencies, SiteMap.Page("Inconsistencies", body, SiteMap.Inconsistencies) with { Contents = inconsistencies.Headings });
        WriteCases(folder);
        foreach (var notebook in notebooks)
        {
            Write(folder, notebook.Href, SiteMap.Page(notebook, notebooks, plotly.Href));
        }
    }

    private void WriteCases(string folder)
    {
        Write(folder, SiteMap.Cases, SiteMap.Page("Case material", CasesPage.ToHtml(CaseStudies.InOrderOfTime), SiteMap.Cases));
        var shown = new MentionLinks(notebooks);
        foreach (var study in CaseStudies.All)
        {
            var page = new CaseStudyPage(study, shown);
            var body = page.ToHtml();
            var href = SiteMap.Study(study.Id);
            Write(folder, href, SiteMap.Page(CasesPage.TitleOf(study), body, href) with { Contents = page.Headings, Breadcrumbs = [new("Case material", SiteMap.Cases)] });
        }
    }

    private static void Write(string folder, string name, SitePage page) => Write(folder, name, page.ToHtml());

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text, Utf8);
}
