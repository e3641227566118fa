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
            [.. remarks.Select((remark, index) => $"[{Number(index)}] {remark}"), .. table.Notes.Select(Note)]).ToString();
    }

    /// <summary>What the claims of the cells say beyond their numbers, each once, in the order of the cells. A mere dash needs no remark.</summary>
    public static ImmutableArray<string> Remarks(PrintedTable table) =>
        [.. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell).Select(Remark).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The numbers of the remarks on one claim: "[3]", or nothing.</summary>
    public static string Mark(Claim claim, ImmutableArray<string> remarks) =>
        Remark(claim) is { } remark ? $"[{Number(remarks.IndexOf(remark))}]" : string.Empty;

    /// <summary>A claim below the table, in one sentence.</summary>
    public static string Note(Claim claim) =>
        claim.Statement + (claim.Printed.ToString() is var printed and not "–" ? ": " + printed : string.Empty) + " (" + claim.Id + ").";

    private static ImmutableArray<string> Row(PrintedTableRow row, ImmutableArray<string> remarks, Language language) =>
    [
        row.Label.In(language),
        .. row.Cells.Select(cell => string.Join(", ", cell.Select(claim => (claim.Printed + " " + Mark(claim, remarks)).TrimEnd()))),
    ];

    private static string? Remark(Claim claim) => claim.Note is null or "Dash." ? null : claim.Note;

    private static string Number(int index) => (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
