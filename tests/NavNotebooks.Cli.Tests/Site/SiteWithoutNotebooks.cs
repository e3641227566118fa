using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Tests.Site;

/// <summary>The site of the embedded data as it is without any notebook, or with pages that a test made up; written once for a class of tests.</summary>
public sealed class SiteWithoutNotebooks : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<WrittenSite> written;

    public SiteWithoutNotebooks() => written = new(() =>
    {
        new SiteWriter(Content()).WriteTo(folder.Path);
        return new WrittenSite(folder.Path);
    });

    internal WrittenSite Written => written.Value;

    public void Dispose() => folder.Dispose();

    internal static SiteContent Content(params NotebookPage[] pages) => new(DataAtHand.Check(folder: null), pages, PlotlyScript.In("nowhere"), DataAtHand.Surveys(folder: null));

    /// <summary>A page with a heading and a cell of code below it.</summary>
    internal static NotebookPage Page(string heading, string code)
    {
        var html = $"<h2 id=\"here\">{heading}</h2>\n<div class=\"nav-cell nav-cell-code\" id=\"cell-asks\">\n<details class=\"nav-code\"><summary>Code</summary><pre><code>{HtmlText.Encode(code)}</code></pre></details>\n</div>\n";
        return new("10-first.ipynb", "10-first.html", new NotebookBody("First", html, [new PageHeading(2, "here", heading)], "", FigureCount: 0), null, []);
    }
}
