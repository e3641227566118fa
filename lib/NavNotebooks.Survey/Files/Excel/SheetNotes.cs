using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What had to be guessed or mended in a sheet, by cell addresses, never by what a cell says.</summary>
internal static class SheetNotes
{
    private const int MostListed = 10;

    /// <summary>A sentence for each.</summary>
    public static ImmutableArray<string> Of(SheetTable table) =>
    [
        .. Sentence(table.HeadingRow > 1, FormattableString.Invariant($"Headings stand in row {table.HeadingRow}, the first with anything in it.")),
        .. Columns(table.Unnamed, "Columns without a heading are named by their place", column => column.Name),
        .. Sentence(table.Beyond.Count > 0, FormattableString.Invariant($"Cells to the right of the last heading were left out: {table.Beyond.Count}, first {table.Beyond.First}.")),
        .. Sentence(table.EmptyRows > 0, FormattableString.Invariant($"Rows without anything in them were passed over: {table.EmptyRows}.")),
        .. Sentence(table.Merged.Count > 0, FormattableString.Invariant($"Of merged cells only the first has the value: {table.Merged.Count} areas, first {table.Merged.First}.")),
        .. Columns(table.Columns.Where(column => column.HasNumbersAsTexts), "Numbers that are stored as texts were read as numbers", column => Cells(column, SheetCellKind.Text)),
        .. Columns(table.Columns.Where(column => column.Type == SheetColumnType.Labels), "Labels of the codebook were read as their codes", column => column.Name),
        .. Columns(table.Columns.Where(column => column.HasStrangers), "Some texts are labels of the codebook and others are not, so that texts were read", column => column.Name),
        .. Columns(table.Columns.Where(column => column.IsMixed), "Texts are among values of other kinds, or kinds are mixed, and all were read as texts", Mixture),
        .. Columns(table.Columns.Where(column => column.Of(SheetCellKind.Boolean) is > 0 and var count && count < column.Filled), "TRUE and FALSE are among other values", column => Cells(column, SheetCellKind.Boolean)),
        .. Columns(table.Columns.Where(column => column.Of(SheetCellKind.Error) > 0), "Errors such as #N/A are missing", column => Cells(column, SheetCellKind.Error)),
        .. Columns(
            table.Columns.Where(column => column.Of(SheetCellKind.Uncomputed) > 0),
            "Formulas that no program has computed are missing: open the workbook in a spreadsheet program and save it",
            column => Cells(column, SheetCellKind.Uncomputed)),
        .. Columns(table.Columns.Where(column => column.Codebook is { MissingLeftOut: > 0 }), "The codebook declares more missing values than a variable can hold; three are kept", column => column.Name),
    ];

    private static string Mixture(SheetColumn column)
    {
        SheetCellKind[] kinds = [SheetCellKind.Number, SheetCellKind.Date, SheetCellKind.Time, SheetCellKind.Boolean, SheetCellKind.Text];
        var rarest = kinds.Where(kind => column.Of(kind) > 0).MinBy(column.Of);
        return Cells(column, rarest);
    }

    private static string Cells(SheetColumn column, SheetCellKind kind) => FormattableString.Invariant($"{column.Name} ({column.Of(kind)}, first {column.First(kind)})");

    private static IEnumerable<string> Sentence(bool isTrue, string sentence) => isTrue ? [sentence] : [];

    private static IEnumerable<string> Columns(IEnumerable<SheetColumn> columns, string statement, Func<SheetColumn, string> describe)
    {
        var all = columns.ToArray();
        var more = all.Length > MostListed ? FormattableString.Invariant($" and {all.Length - MostListed} more") : "";
        return Sentence(all.Length > 0, $"{statement}: {string.Join(", ", all.Take(MostListed).Select(describe))}{more}.");
    }
}
