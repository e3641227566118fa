using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Writes themes as HTML in which each leads to its claim.</summary>
internal static class ThemeHtml
{
    /// <summary>One row a theme; what several themes are about stands once, before the first.</summary>
    public static string Of(ThemeTable table, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-themes\"><caption>").Append(Text(table.Caption(language))).Append("</caption>\n<thead><tr>");
        foreach (var header in ThemeTable.Headers(language))
        {
            html.Append("<th scope=\"col\">").Append(Text(header)).Append("</th>");
        }

        html.Append("</tr></thead>\n");
        foreach (var question in table.GroupBy(claim => claim.Theme!.Question, StringComparer.Ordinal))
        {
            AppendQuestion(html, [.. question], language);
        }

        return html.Append("</table>\n<p class=\"nav-note\">").Append(Text(ThemeTable.Note(language))).Append("</p>").ToString();
    }

    /// <summary>One cell a row and column: how many themes, and a tile for each with what it says.</summary>
    public static string Of(ThemeMatrix matrix, Language language) => new MatrixHtml
    {
        Caption = matrix.Caption(language),
        Corner = matrix.Heading.In(language),
        Columns = [.. matrix.Columns.Select(column => column.Label.In(language))],
        Rows = matrix.Rows.Select(row => (row.Label.In(language), matrix.Columns.Select(column => Cell(matrix, matrix[row.Label.En, column.Label.En])))),
        Note = TileNote(matrix, language) + " " + ThemeTable.Note(language),
    }.ToString();

    private static void AppendQuestion(StringBuilder html, ImmutableArray<Claim> claims, Language language)
    {
        html.Append("<tbody>\n");
        for (var i = 0; i < claims.Length; i++)
        {
            var (claim, theme) = (claims[i], claims[i].Theme!);
            html.Append("<tr>");
            if (i == 0)
            {
                html.Append("<th scope=\"rowgroup\" rowspan=\"").Append(claims.Length).Append("\">").Append(Text(theme.Question)).Append("</th>");
            }

            html.Append("<td>").Append(Text(claim.Statement))
                .Append("</td><td>").Append(Text(theme.Voice))
                .Append("</td><td>").Append(Text(ThemeTable.HowMany(theme, language)))
                .Append("</td><td>").Append(ThemeWords.Sign(theme.Direction)).Append(' ').Append(Text(ThemeWords.Of(theme.Direction).In(language)))
                .Append("</td><td>").Append(ClaimMark.Of(claim.Id)).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n");
    }

    private static string Cell(ThemeMatrix matrix, ImmutableArray<Claim> cell) => cell.IsEmpty ? string.Empty
        : $"<strong>{cell.Length.ToString(CultureInfo.InvariantCulture)}</strong> " + string.Join(' ', cell.Select(claim => ClaimMark.Of(
            claim.Id,
            (matrix.Signed ? ThemeWords.Sign(claim.Theme!.Direction) + "\u00a0" : string.Empty) + matrix.ShortId(claim),
            $" title=\"{Text(claim.Statement)}\"")));

    /// <summary>How the tiles are read: what is bold, what the ends of ids stand for, and the signs where there are any.</summary>
    private static string TileNote(ThemeMatrix matrix, Language language)
    {
        var start = matrix.SharedStart();
        var after = start.Length > 0 ? new(start, start) : matrix.RowsAreSections ? new BilingualText("its section", "kapitlet") : null;
        var note = language.In("Bold: themes in the cell, each a tile", "Fet skrift: temaer i cellen, hvert med sin brikke")
            + (after is null ? language.In(" with its claim's id.", " med påstandens id.") : language.In($" with the end of its claim's id, after {after.En}.", $" med slutten av påstandens id, etter {after.Nb}."));
        return matrix.Signed
            ? note + " " + string.Join(", ", ThemeWords.Directions.Select(direction => $"{ThemeWords.Sign(direction)} {ThemeWords.Of(direction).In(language)}")) + "."
            : note;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
