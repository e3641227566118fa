using System.Collections.Immutable;
using System.Net;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>The mark in HTML that a page turns into a link to a row of the case material.</summary>
internal static class CaseMark
{
    /// <summary>A mark that shows the id.</summary>
    public static string Of(ICaseRow row) => Of(row, row.Id, string.Empty);

    /// <summary>A mark that shows other words, and on hovering what is said and where.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">What is shown; it is encoded here.</param>
    /// <param name="saying">What the row says; empty where it stands beside the mark.</param>
    public static string Of(ICaseRow row, string text, string saying)
    {
        var title = saying.Length == 0 ? Place(row) : $"{saying} ({Place(row)})";
        return $"<span class=\"nav-finding{(saying.Length == 0 ? string.Empty : " nav-tile")}\" data-finding=\"{Text(row.Id)}\" title=\"{Text(title)}\">{Text(text)}</span>";
    }

    /// <summary>The id without the study: <c>F001</c>.</summary>
    public static string Short(string id) => id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>The document and its lines: <c>S1, lines 12–14, 20</c>.</summary>
    public static string Place(ICaseRow row) => row.Lines.IsEmpty
        ? row.Id[..row.Id.IndexOf('-', StringComparison.Ordinal)]
        : $"{row.Id[..row.Id.IndexOf('-', StringComparison.Ordinal)]}, lines {Lines(row.Lines)}";

    /// <summary>Passages: <c>12–14, 20</c>.</summary>
    public static string Lines(ImmutableArray<LineRange> lines) =>
        string.Join(", ", lines.Select(range => range.First == range.Last ? FormattableString.Invariant($"{range.First}") : FormattableString.Invariant($"{range.First}–{range.Last}")));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
