using System.Text;

namespace NavNotebooks.Documents.Html;

/// <summary>A cell on its way into a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="IsNarrative">Whether it is narrative; otherwise it is code.</param>
/// <param name="Source">Its code, as text; empty where there is none to show.</param>
/// <param name="Outputs">What it shows, as HTML: narrative, or the results of code.</param>
internal sealed record RenderedCell(string Id, bool IsNarrative, string Source, string Outputs)
{
    private const string FoldEnd = "</details>\n";

    /// <summary>Whether its code stands open, since it failed.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether there is nothing to read but the code.</summary>
    private bool IsCodeAlone => !IsNarrative && Outputs.Length == 0;

    /// <summary>The cells in order. Code of several cells that show nothing, one after the other, is folded as one, so that no page begins with a row of folds.</summary>
    public static string Joined(IReadOnlyList<RenderedCell> cells)
    {
        var html = new StringBuilder();
        for (var i = 0; i < cells.Count;)
        {
            var alone = cells.Skip(i).TakeWhile(cell => cell.IsCodeAlone).Count();
            if (alone < 2)
            {
                var cell = cells[i++];
                cell.AppendTo(html, cell.Source.Length == 0 ? "" : Fold("Code", cell.IsOpen) + cell.Code + FoldEnd);
                continue;
            }

            html.Append(Fold(i < 2 ? "Code: setting up" : "Code", isOpen: false)).Append('\n');
            foreach (var cell in cells.Skip(i).Take(alone))
            {
                cell.AppendTo(html, cell.Code);
            }

            html.Append(FoldEnd);
            i += alone;
        }

        return html.ToString();
    }

    private string Code => $"<pre><code>{HtmlText.Encode(Source)}</code></pre>";

    private static string Fold(string name, bool isOpen) => $"<details class=\"nav-code\"{(isOpen ? " open" : "")}><summary>{name}</summary>";

    private void AppendTo(StringBuilder html, string code) =>
        html.Append("<div class=\"nav-cell nav-cell-").Append(IsNarrative ? "narrative" : "code").Append("\" id=\"").Append(Id).Append("\">\n").Append(code).Append(Outputs).Append("</div>\n");
}
