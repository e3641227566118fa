using System.Buffers;
using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What a workbook can hold (Excel specifications and limits).</summary>
internal static class SheetLimits
{
    private const int NameLength = 31;
    private const int Rows = 1_048_576;
    private const int Columns = 16_384;
    private const int Letters = 32_767;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]:*?/\\");

    public static void Require(ImmutableArray<Sheet> sheets)
    {
        if (sheets.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A workbook without a sheet cannot be opened. Give at least one sheet.", nameof(sheets));
        }

        if (sheets.GroupBy(sheet => sheet.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(name => name.Count() > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"Two sheets are named '{twice}'; case does not count. Name them apart.", nameof(sheets));
        }

        foreach (var sheet in sheets)
        {
            Require(sheet);
        }
    }

    private static void Require(Sheet sheet)
    {
        var name = sheet.Name;
        if (name.Length is 0 or > NameLength || name.AsSpan().ContainsAny(Forbidden) || name[0] == '\'' || name[^1] == '\'' || name.Equals("History", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"A sheet cannot be named '{name}'. Take 1 to 31 characters, none of [ ] : * ? / \\ and no apostrophe at the ends.", nameof(sheet));
        }

        if (SheetXml.RowsOf(sheet.Table) > Rows || sheet.Table.Headers.Length > Columns)
        {
            throw new ArgumentException($"The sheet '{name}' has more rows or columns than a workbook holds. Part it, or write CSV.", nameof(sheet));
        }

        if (sheet.Table.Rows.SelectMany(row => row).Concat(sheet.Table.Notes).Append(sheet.Table.Caption).Any(text => text.Length > Letters))
        {
            throw new ArgumentException(FormattableString.Invariant($"A cell of the sheet '{name}' has more than {Letters} letters, which no workbook holds. Part it, or write CSV."), nameof(sheet));
        }
    }
}
