using System.Net;
using System.Text;

namespace NavNotebooks.Display;

/// <summary>Writes a <see cref="Table"/> as an HTML fragment that a screen reader can follow.</summary>
internal static class TableHtml
{
    public static string Of(Table table)
    {
        var html = new StringBuilder();
        html.Append("<table class=\"nav-table\"><caption>").Append(WebUtility.HtmlEncode(table.Caption)).Append("</caption>\n<thead><tr>");
        foreach (var header in table.Headers)
        {
            html.Append("<th scope=\"col\">").Append(WebUtility.HtmlEncode(header)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var (place, row) in table.Rows.Index())
        {
            html.Append("<tr>");
            for (var column = 0; column < row.Length; column++)
            {
                var mark = table.Marks.IsEmpty ? null : table.Marks[place][column];
                html.Append(column == 0 ? "<th scope=\"row\">" : "<td>")
                    .Append(mark?.Around(row[column]) ?? WebUtility.HtmlEncode(row[column]))
                    .Append(column == 0 ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>");
        foreach (var note in table.Notes)
        {
            html.Append("\n<p class=\"nav-note\">").Append(WebUtility.HtmlEncode(note)).Append("</p>");
        }

        return html.ToString();
    }
}
