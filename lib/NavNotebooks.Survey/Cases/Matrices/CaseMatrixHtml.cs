using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>Writes a case matrix: a sign in every cell that needs no colour, and a tile for each finding.</summary>
internal static class CaseMatrixHtml
{
    public static string Of(CaseMatrix matrix, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-theme-matrix\"><caption>").Append(Encoded(matrix.Caption(language))).Append("</caption>\n<thead><tr><th scope=\"col\">")
            .Append(Encoded(matrix.RowAxis.Heading.In(language))).Append("</th>");
        foreach (var column in matrix.Columns)
        {
            html.Append("<th scope=\"col\" class=\"nav-tiles\">").Append(Encoded(column.Label.In(language))).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in matrix.Rows)
        {
            html.Append("<tr><th scope=\"row\">").Append(Encoded(row.Label.In(language))).Append("</th>");
            foreach (var column in matrix.Columns)
            {
                AppendCell(html, matrix, (row, column), language);
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table>\n<p class=\"nav-note\">").AppendJoin(' ', Notes(matrix, language).Select(Encoded)).Append("</p>").ToString();
    }

    /// <summary>The cell as plain text: its sign, then the ids.</summary>
    public static string Text(CaseMatrix matrix, MatrixLine row, MatrixLine column)
    {
        var cell = matrix[row, column];
        return string.Join(' ', cell.Findings.Select(finding => Tile(matrix, (row, column), finding)).Prepend(CaseWords.Sign(cell.State)));
    }

    public static ImmutableArray<string> Notes(CaseMatrix matrix, Language language) =>
    [
        string.Join(", ", new[] { CellState.Says, CellState.SaysNot, CellState.Both, CellState.Silent }.Select(state => $"{CaseWords.Sign(state)} {CaseWords.Of(state).In(language)}"))
            + language.In(". Silence is not a no. A tile is a coded passage, not a person; their number tells nothing of how many think so.", ". Taushet er ikke et nei. En brikke er et kodet avsnitt, ikke en person; antallet sier ikke hvor mange som mener det."),
        .. new[] { matrix.RowAxis.Note, matrix.ColumnAxis.Note }.Where(note => note is not null).Select(note => note!.In(language)),
        .. matrix.IsSigned ? [language.In("Signs on tiles: ", "Tegn på brikkene: ") + string.Join(", ", CaseWords.FindingDirections.GroupBy(CaseWords.Sign).Select(group => $"{group.Key} {string.Join('/', group.Select(direction => CaseWords.Of(direction).In(language)))}")) + "."] : ImmutableArray<string>.Empty,
        .. matrix.Unplaced > 0 ? [language.In(
            matrix.Unplaced == 1 ? "1 further finding belongs to no row or column here." : $"{matrix.Unplaced} further findings belong to no row or column here.",
            $"{matrix.Unplaced} funn til hører ikke hjemme i noen rad eller kolonne her.")] : ImmutableArray<string>.Empty,
    ];

    private static void AppendCell(StringBuilder html, CaseMatrix matrix, (MatrixLine Row, MatrixLine Column) place, Language language)
    {
        var cell = matrix[place.Row, place.Column];
        var word = CaseWords.Of(cell.State).In(language);
        html.Append("<td class=\"nav-tiles\"><strong title=\"").Append(word).Append("\" aria-label=\"").Append(word).Append("\">").Append(CaseWords.Sign(cell.State)).Append("</strong>");
        foreach (var finding in cell.Findings)
        {
            html.Append(' ').Append(CaseMark.Tile(finding, Tile(matrix, place, finding)));
        }

        html.Append("</td>");
    }

    private static string Tile(CaseMatrix matrix, (MatrixLine Row, MatrixLine Column) place, CaseFinding finding) =>
        string.Concat(new[] { place.Row, place.Column }.Select(line => line.Mark?.Invoke(finding)))
        + (finding.Stance == Stance.SaysNot ? CaseWords.Sign(CellState.SaysNot) : string.Empty)
        + (matrix.IsSigned ? CaseWords.Sign(finding.Direction) : string.Empty)
        + CaseMark.Short(finding.Id);

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
