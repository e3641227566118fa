using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace NavNotebooks.Survey.Claims;

/// <summary>A matrix as a table of HTML: a heading a column, a heading a row, and what stands where they meet.</summary>
internal sealed record MatrixHtml
{
    /// <summary>What the matrix is.</summary>
    public required string Caption { get; init; }

    /// <summary>What the rows are; stands above their headings.</summary>
    public required string Corner { get; init; }

    /// <summary>The headings of the columns.</summary>
    public required ImmutableArray<string> Columns { get; init; }

    /// <summary>The rows: a heading, which is encoded here, and one cell a column, which is HTML.</summary>
    public required IEnumerable<(string Label, IEnumerable<string> Cells)> Rows { get; init; }

    /// <summary>How the matrix is read.</summary>
    public required string Note { get; init; }

    /// <summary>Whether cells hold tiles; then they have a class, so that no page takes ids for a column of numbers. Else they hold sentences.</summary>
    public bool HasTiles { get; init; } = true;

    /// <summary>The table with its note below.</summary>
    public override string ToString()
    {
        var tiles = HasTiles ? " class=\"nav-tiles\"" : string.Empty;
        var html = new StringBuilder("<table class=\"nav-table nav-theme-matrix\"><caption>").Append(Text(Caption)).Append("</caption>\n<thead><tr><th scope=\"col\">").Append(Text(Corner)).Append("</th>")
            .AppendJoin("", Columns.Select(column => $"<th scope=\"col\"{tiles}>{Text(column)}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var (label, cells) in Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Text(label)).Append("</th>").AppendJoin("", cells.Select(cell => $"<td{tiles}>{cell}</td>")).Append("</tr>\n");
        }

        return html.Append("</tbody></table>\n<p class=\"nav-note\">").Append(Text(Note)).Append("</p>").ToString();
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
