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
        var cells = new List<(bool IsNarrative, string Html)>();
        for (var i = 0; i < notebook.Cells.Length; i++)
        {
            var cell = notebook.Cells[i];
            page.Cell = cell.Id;
            page.IsNarrative = cell.Kind == CellKind.Markdown;
            var inside = Inside(cell, page);
            if (inside.Length > 0)
            {
                var id = page.Ids.From("cell-" + (cell.Id ?? (i + 1).ToString(CultureInfo.InvariantCulture)));
                var kind = page.IsNarrative ? "narrative" : "code";
                cells.Add((page.IsNarrative, $"<div class=\"nav-cell nav-cell-{kind}\" id=\"{id}\">\n{inside}</div>\n"));
            }
        }

        // A narrative may speak of a table that comes after it, so references are made out when all have their numbers.
        var references = new ExhibitReferences(page);
        var html = string.Concat(cells.Select(cell => cell.IsNarrative ? references.Resolve(cell.Html) : cell.Html));
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

    private static string Inside(Cell cell, PageContext page) => cell.Kind switch
    {
        CellKind.Markdown => MarkdownHtml.Of(cell.Source, cell.Attachments, page),
        CellKind.Code => Code(cell) + string.Concat(cell.Outputs.Select(output => OutputHtml.Of(output, page))),
        _ => "",
    };

    private static string Code(Cell cell)
    {
        if (string.IsNullOrWhiteSpace(cell.Source))
        {
            return "";
        }

        var open = cell.Outputs.Any(output => output is ErrorOutput) ? " open" : "";
        return $"<details class=\"nav-code\"{open}><summary>Code</summary><pre><code>{HtmlText.Encode(cell.Source)}</code></pre></details>\n";
    }
}
