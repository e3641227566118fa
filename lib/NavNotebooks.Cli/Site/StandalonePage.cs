using NavNotebooks.Display;
using NavNotebooks.Documents.Files;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site;

/// <summary>One notebook as one page that stands alone.</summary>
internal static class StandalonePage
{
    /// <summary>Writes the page whole or not at all, and plotly.js beside it where the notebook has figures.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(Notebook notebook, string title, Language language, string path)
    {
        var body = NotebookHtml.Render(notebook, new RenderOptions { Language = language, FallbackTitle = title, Number = NotebookPage.NumberIn(title) ?? "" });
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var plotly = PlotlyScript.BesideProgram;
        if (body.FigureCount > 0)
        {
            plotly.CopyTo(directory);
        }

        AtomicFile.WriteText(path, (SitePage.Of(body, plotly.Href) with { Assets = AssetPlacement.Inside }).ToHtml());
    }
}
