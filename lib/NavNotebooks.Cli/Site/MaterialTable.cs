using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>Rows of the case material of one kind as a table that the site's script filters. Each row's id is its anchor.</summary>
/// <param name="heading">The heading above it.</param>
/// <param name="columns">The columns between the id and the notebooks that show the row.</param>
internal sealed class MaterialTable(string heading, params ImmutableArray<string> columns)
{
    private readonly List<string> rows = [];

    /// <summary>Names of the attributes that rows can be chosen by.</summary>
    public string Filters { get; init; } = "";

    /// <summary>The heading, with its anchor.</summary>
    public PageHeading Heading { get; } = new(2, heading.ToLowerInvariant().Replace(' ', '-'), heading);

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Adds a row.</summary>
    /// <param name="row">What has the id and the lines.</param>
    /// <param name="attributes">Its <c>data-</c> attributes, each with a space before it.</param>
    /// <param name="shown">Links to the notebooks that show it.</param>
    /// <param name="cells">HTML, one for each column.</param>
    public void Add(ICaseRow row, string attributes, string shown, params IEnumerable<string> cells) => rows.Add(
        $"<tr id=\"{row.Id}\"{attributes}><th scope=\"row\"><a href=\"#{row.Id}\">{row.Id}</a>{Place(row.Lines)}</th>"
        + string.Concat(cells.Select(cell => $"<td>{cell}</td>")) + $"<td>{shown}</td></tr>\n");

    /// <summary>Heading and table.</summary>
    public void AppendTo(StringBuilder html)
    {
        html.Append("<h2 id=\"").Append(Heading.Id).Append("\">").Append(Heading.Text).Append("</h2>\n<table class=\"nav-material\" data-filters=\"").Append(Filters).Append("\">\n<caption>")
            .Append(rows.Count.ToString(CultureInfo.InvariantCulture)).Append(rows.Count == 1 ? " row" : " rows").Append("</caption>\n<thead><tr><th scope=\"col\">Row</th>")
            .AppendJoin("", columns.Select(column => $"<th scope=\"col\">{column}</th>")).Append("<th scope=\"col\">Shown in</th></tr></thead>\n<tbody>\n")
            .AppendJoin("", rows).Append("</tbody>\n</table>\n");
    }

    /// <summary>Text, encoded; with small print below it where there is some.</summary>
    public static string Text(string text, params IEnumerable<string?> small) => HtmlText.Encode(text) + string.Concat(small.OfType<string>().Select(note => $"<span class=\"nav-note\">{HtmlText.Encode(note)}</span>"));

    /// <summary>A <c>data-</c> attribute to choose rows by.</summary>
    public static string Facet(string name, string value) => $" data-{name}=\"{HtmlText.Encode(value)}\"";

    /// <summary>A row of the same page.</summary>
    public static string Link(string id) => $"<a class=\"nav-finding\" href=\"#{id}\">{id}</a>";

    private static string Place(ImmutableArray<LineRange> lines) => lines.IsEmpty ? "" : $"<span class=\"nav-place\">{(lines is [{ } only] && only.First == only.Last ? "line" : "lines")} "
        + string.Join(", ", lines.Select(range => range.Printed)) + "</span>";
}
