using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>Writes a printed table as plain text, with what is remarkable about a cell as a numbered note below.</summary>
internal static class PrintedTableText
{
    public static string Of(PrintedTable table, Language language)
    {
        var remarks = Remarks(table);
        return new Table(
            table.Caption(language),
            [string.Empty, .. table.Columns.Select(column => column.Label.In(language))],
            [.. table.Rows.Select(row => Row(row, remarks, language))],
            [.. remarks.Select((remark, index) => $"[{Number(index)}] {remark}"), .. table.Notes.Select(note => $"{Note(note)} ({note.Id}).")]).ToString();
    }

    /// <summary>What the claims of the cells say beyond their numbers, each once, in the order of the cells. A mere dash needs no remark.</summary>
    public static ImmutableArray<string> Remarks(PrintedTable table) =>
        [.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).Select(Remark).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The numbers of the remarks on one claim: "[3]", or nothing.</summary>
    public static string Mark(Claim claim, ImmutableArray<string> remarks) =>
        Remark(claim) is { } remark ? $"[{Number(remarks.IndexOf(remark))}]" : string.Empty;

    /// <summary>A claim below the table, with what was printed.</summary>
    public static string Note(Claim claim) =>
        claim.Statement + (claim.Printed.ToString() is var printed and not "–" ? ": " + printed : string.Empty);

    /// <summary>The row's heading, with the unit where all its numbers are counted in the same one.</summary>
    public static string Label(PrintedTableRow row, Language language) =>
        row.Label.In(language) + (UnitOf(row) is { } unit ? " (" + unit.Replace('_', ' ') + ")" : string.Empty);

    /// <summary>What was printed, without the unit where the row's heading has it.</summary>
    public static string Printed(PrintedTableRow row, Claim claim) =>
        (UnitOf(row) is null ? claim.Printed : claim.Printed with { Unit = null }).ToString();

    private static string? UnitOf(PrintedTableRow row)
    {
        var units = row.Cells.SelectMany(cell => cell).Where(claim => claim.Printed.Value is not null).Select(claim => claim.Printed.Unit).Distinct().ToArray();
        return units is [{ } unit and not ("percent" or "p")] ? unit : null;
    }

    private static ImmutableArray<string> Row(PrintedTableRow row, ImmutableArray<string> remarks, Language language) =>
    [
        Label(row, language),
        .. row.Cells.Select(cell => string.Join(", ", cell.Select(claim => (Printed(row, claim) + " " + Mark(claim, remarks)).TrimEnd()))),
    ];

    private static string? Remark(Claim claim) => claim.Note is null or "Dash." ? null : claim.Note;

    private static string Number(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
