using System.Collections.Immutable;
using System.Net;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The mark in HTML that a page turns into a link to a row of the case material.</summary>
internal static class CaseMark
{
    /// <summary>A mark that shows the id.</summary>
    public static string Of(ICaseRow row) => Of(row, row.Id, string.Empty);

    /// <summary>A mark that shows other words, and on hovering a remark and the place.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">What is shown; it is encoded here.</param>
    /// <param name="remark">What is to be said of it; empty where nothing is.</param>
    public static string Of(ICaseRow row, string text, string remark) => Span(row, text, ("nav-finding", remark));

    /// <summary>A tile that shows the id without the study, and on hovering what is said and where.</summary>
    public static string Tile(CaseFinding finding) => Tile(finding, Short(finding.Id));

    /// <summary>A tile that shows other words.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">What is shown; it is encoded here.</param>
    public static string Tile(CaseFinding finding, string text) => Span(finding, text, ("nav-finding nav-tile", finding.Statement));

    /// <summary>The id without the study: <c>F001</c>.</summary>
    public static string Short(string id) => id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>The study that an id begins with: <c>S1</c>; an id without a hyphen is all study.</summary>
    public static string Study(string id) => id.IndexOf('-', StringComparison.Ordinal) is var hyphen and >= 0 ? id[..hyphen] : id;

    /// <summary>The document and its lines: <c>S1, lines 12–14, 20</c>.</summary>
    public static string Place(ICaseRow row) => row.Lines.IsEmpty
        ? Study(row.Id)
        : $"{Study(row.Id)}, {(row.Lines is [var only] && only.First == only.Last ? "line" : "lines")} {Lines(row.Lines)}";

    /// <summary>Passages: <c>12–14, 20</c>.</summary>
    public static string Lines(ImmutableArray<LineRange> lines) => string.Join(", ", lines.Select(range => range.Printed));

    private static string Span(ICaseRow row, string text, (string Class, string Saying) mark)
    {
        var title = mark.Saying.Length == 0 ? Place(row) : $"{mark.Saying} ({Place(row)})";
        return $"<span class=\"{mark.Class}\" data-finding=\"{Text(row.Id)}\" title=\"{Text(title)}\">{Text(text)}</span>";
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
