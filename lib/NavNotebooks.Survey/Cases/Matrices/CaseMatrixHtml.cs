using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>Writes a case matrix: a sign in every cell that needs no colour, and a tile for each finding.</summary>
internal static class CaseMatrixHtml
{
    public static string Of(CaseMatrix matrix, Language language) => new MatrixHtml
    {
        Caption = matrix.Caption(language),
        Corner = matrix.RowAxis.Heading.In(language),
        Columns = [.. matrix.Columns.Select(column => column.Label.In(language))],
        Rows = matrix.Rows.Select(row => (row.Label.In(language), matrix.Columns.Select(column => Cell(matrix, (row, column), language)))),
        Note = string.Join(' ', Notes(matrix, language)),
    }.ToString();

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
        .. matrix.IsSigned ? [language.In("Signs on tiles: ", "Tegn på brikkene: ") + CaseWords.Signs(language) + "."] : ImmutableArray<string>.Empty,
        .. matrix.Unplaced > 0 ? [language.In(
            matrix.Unplaced == 1 ? "1 further finding belongs to no row or column here." : $"{matrix.Unplaced} further findings belong to no row or column here.",
            $"{matrix.Unplaced} funn til hører ikke hjemme i noen rad eller kolonne her.")] : ImmutableArray<string>.Empty,
    ];

    private static string Cell(CaseMatrix matrix, (MatrixLine Row, MatrixLine Column) place, Language language)
    {
        var cell = matrix[place.Row, place.Column];
        var word = CaseWords.Of(cell.State).In(language);
        return string.Join(' ', cell.Findings.Select(finding => CaseMark.Tile(finding, Tile(matrix, place, finding)))
            .Prepend($"<strong title=\"{word}\" aria-label=\"{word}\">{CaseWords.Sign(cell.State)}</strong>"));
    }

    private static string Tile(CaseMatrix matrix, (MatrixLine Row, MatrixLine Column) place, CaseFinding finding) =>
        string.Concat(new[] { place.Row, place.Column }.Select(line => line.Mark?.Invoke(finding)))
        + (finding.Stance == Stance.SaysNot ? CaseWords.Sign(CellState.SaysNot) : string.Empty)
        + (matrix.IsSigned ? CaseWords.Sign(finding.Direction) : string.Empty)
        + CaseMark.Short(finding.Id);
}
