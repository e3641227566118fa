using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Documents.Site;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>Writes all pages into a folder. The same notebooks and claims give the same bytes.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class SiteWriter(SiteContent content)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ImmutableArray<ISiteSection> sections =
    [
        new IndexPage(content),
        new NotebookSection(content),
        new FiguresPage(content),
        new ClaimsPage(content),
        new ClaimRecords(content),
        new InconsistenciesPage(content.Check.Inconsistencies),
        new VariableSection(content),
        new CaseSection(content),
    ];

    /// <summary>Writes pages, data, style and scripts.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void WriteTo(string folder)
    {
        SiteAssets.WriteTo(folder);
        content.Plotly.CopyTo(folder);
        Write(folder, SiteMap.ClaimsData, ClaimsJson.Write(content.Check.Claims, content.Check.Inconsistencies));
        foreach (var file in sections.SelectMany(section => section.Pages()))
        {
            Write(folder, file.Href, file.Page.ToHtml());
        }
    }

    private static void Write(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text, Utf8);
}
