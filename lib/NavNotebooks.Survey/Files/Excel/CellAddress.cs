using System.Globalization;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>A cell's place: B12 is row 12, column 1.</summary>
/// <param name="Row">The row, 1 for the first.</param>
/// <param name="Column">The column, 0 for A.</param>
internal readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>Rows that a sheet can have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Columns that a sheet can have.</summary>
    public const int MostColumns = 16_384;

    private const int LettersInAlphabet = 26;

    /// <summary>The column's letters.</summary>
    public string ColumnName => SheetXml.ColumnName(Column);

    /// <summary>The column that an address such as B12 names; <see langword="null"/> where it is none.</summary>
    public static int? ColumnOf(ReadOnlySpan<char> address)
    {
        var column = 0;
        var i = 0;
        for (; i < address.Length && char.IsAsciiLetter(address[i]) && column <= MostColumns; i++)
        {
            column = (column * LettersInAlphabet) + char.ToUpperInvariant(address[i]) - 'A' + 1;
        }

        return column is >= 1 and <= MostColumns ? column - 1 : null;
    }

    /// <summary>As B12.</summary>
    public override string ToString() => ColumnName + Row.ToString(CultureInfo.InvariantCulture);
}
