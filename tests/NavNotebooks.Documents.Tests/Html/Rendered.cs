using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

/// <summary>Cells rendered and read again by a browser's rules.</summary>
internal static class Rendered
{
    public static RenderOptions Options { get; } = new() { ClaimHref = id => id.EndsWith("-99", StringComparison.Ordinal) ? null : "claims.html#" + id, CaseHref = id => id.StartsWith("S1-F", StringComparison.Ordinal) || id.EndsWith("-K2.1", StringComparison.Ordinal) ? "cases-s1.html#" + id : null, VariableHref = id => id.StartsWith("owners.", StringComparison.Ordinal) ? "variable-" + id.Replace('.', '-') + ".html" : null };

    public static NotebookBody Body(params Cell[] cells) => NotebookHtml.Render(Notebook.Empty.WithCells(cells), Options);

    public static IHtmlDocument Cells(params Cell[] cells) => Page(Body(cells).Html);

    public static IHtmlDocument Markdown(string source) => Cells(Cell.Markdown("m", source));

    public static IHtmlDocument Output(CellOutput output) => Cells(Cell.Code("c", "x").WithOutputs([output]));

    public static IHtmlDocument Result(MimeBundle data) => Output(new ExecuteResultOutput(data, 1));

    public static IHtmlDocument Page(string html) => new HtmlParser().ParseDocument(html);
}
