using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>Writes a printed table as HTML in which every number carries the id of its claim.</summary>
internal static class PrintedTableHtml
{
    public static string Of(PrintedTable table, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-printed\"><caption>").Append(Text(table.Caption(language)))
            .Append("</caption>\n<thead><tr><td></td>");
        foreach (var column in table.Columns)
        {
            html.Append("<th scope=\"col\">").Append(Text(column.Label.In(language))).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        var remarks = PrintedTableText.Remarks(table);
        foreach (var row in table.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Text(PrintedTableText.Label(row, language))).Append("</th>");
            foreach (var cell in row.Cells)
            {
                html.Append("<td>").AppendJoin(", ", cell.Select(claim => Cell(claim, PrintedTableText.Printed(row, claim), PrintedTableText.Mark(claim, remarks)))).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>");
        for (var i = 0; i < remarks.Length; i++)
        {
            html.Append("\n<p class=\"nav-note\">[").Append(i + 1).Append("] ").Append(Text(remarks[i])).Append("</p>");
        }

        foreach (var note in table.Notes)
        {
            html.Append("\n<p class=\"nav-note\">").Append(Text(PrintedTableText.Note(note))).Append(" (").Append(ClaimMark.Of(note.Id)).Append(").</p>");
        }

        return html.ToString();
    }

    /// <summary>The number as a reference to its claim; a dash leads nowhere, but may have a remark.</summary>
    private static string Cell(Claim claim, string printed, string mark) =>
        (printed == "–" ? printed : ClaimMark.Of(claim.Id, printed)) + (mark.Length == 0 ? string.Empty : $"<sup>{mark}</sup>");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
