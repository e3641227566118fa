using System.Globalization;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Html;

/// <summary>Notebooks as HTML.</summary>
public static class NotebookHtml
{
    /// <summary>The cells as the inside of a page: narrative, folded code, outputs. The same notebook gives the same HTML.</summary>
    public static NotebookBody Render(Notebook notebook, RenderOptions options)
    {
        var page = new PageContext(options);
        var cells = new List<RenderedCell>();
        for (var i = 0; i < notebook.Cells.Length; i++)
        {
            var cell = notebook.Cells[i];
            page.Cell = cell.Id;
            page.IsNarrative = cell.Kind == CellKind.Markdown;
            var source = cell.Kind != CellKind.Code || string.IsNullOrWhiteSpace(cell.Source) ? "" : cell.Source;
            var outputs = Outputs(cell, page);
            if (source.Length + outputs.Length > 0)
            {
                cells.Add(new(page.Ids.From("cell-" + (cell.Id ?? (i + 1).ToString(CultureInfo.InvariantCulture))), page.IsNarrative, source, outputs)
                {
                    IsOpen = cell.Outputs.Any(output => output is ErrorOutput),
                });
            }
        }

        // A narrative may speak of a table that comes after it, so references are made out when all have their numbers.
        var references = new ExhibitReferences(page);
        var html = RenderedCell.Joined([.. cells.Select(cell => cell.IsNarrative ? cell with { Outputs = references.Resolve(cell.Outputs) } : cell)]);
        var heading = page.Headings.FirstOrDefault(heading => heading.Level == 1);
        if (heading is null)
        {
            html = $"<h1>{HtmlText.Encode(options.FallbackTitle)}</h1>\n" + html;
        }

        return new NotebookBody(heading?.Text ?? options.FallbackTitle, html, [.. page.Headings], page.Summary ?? "", page.FigureCount)
        {
            Exhibits = [.. page.Exhibits],
            Pictures = [.. page.Pictures],
        };
    }

    private static string Outputs(Cell cell, PageContext page) => cell.Kind switch
    {
        CellKind.Markdown => MarkdownHtml.Of(cell.Source, cell.Attachments, page),
        CellKind.Code => string.Concat(cell.Outputs.Select(output => OutputHtml.Of(output, page))),
        _ => "",
    };
}
