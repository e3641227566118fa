using System.Globalization;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The rows of a sheet, one after another; rows and cells that are not written are not there.</summary>
internal sealed class SheetRows : IDisposable
{
    private const double SecondsPerDay = 86_400;
    private const int DaysTo1904 = 1462;

    // Excel counts 29 February 1900, which never was.
    private const int FirstTrueDay = 60;
    private const double LastDay = 2_958_466;
    private static readonly DateTime DayNought = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly PartReader xml;
    private readonly Workbook workbook;
    private readonly List<SheetCell> cells = [];

    public SheetRows(PartReader xml, Workbook workbook)
    {
        this.xml = xml;
        this.workbook = workbook;
    }

    /// <summary>The row, 1 for the first.</summary>
    public int Row { get; private set; }

    /// <summary>Cells of the row that hold something, in the order of the file.</summary>
    public IReadOnlyList<SheetCell> Cells => cells;

    /// <summary>Areas of merged cells, known at the end: how many, and the first.</summary>
    public (int Count, string First) Merged { get; private set; } = (0, "");

    /// <summary>Goes on to the next row with something in it; false at the end.</summary>
    /// <exception cref="SurveyFileException">The sheet is damaged.</exception>
    public bool Next()
    {
        while (xml.Next())
        {
            if (xml.Name == "mergeCell")
            {
                Merged = (Merged.Count + 1, Merged.Count == 0 && xml.Attribute("ref") is { Length: < 24 } area ? area : Merged.First);
            }
            else if (xml.Name == "row")
            {
                ReadRow();
                if (cells.Count > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Dispose() => xml.Dispose();

    private void ReadRow()
    {
        var row = xml.Number("r", Row + 1);
        if (row <= Row || row > CellAddress.MostRows)
        {
            throw xml.Damaged(FormattableString.Invariant($"Behind row {Row} comes one that is not below it, or beyond the {CellAddress.MostRows} that a sheet has."));
        }

        Row = row;
        cells.Clear();
        var column = -1;
        for (var depth = xml.Depth; xml.NextInside(depth);)
        {
            if (xml.Name == "c")
            {
                column = ColumnBehind(column);
                var cell = ReadCell(column);
                if (cell.Kind != SheetCellKind.Empty)
                {
                    cells.Add(cell);
                }
            }
        }
    }

    private int ColumnBehind(int before)
    {
        var column = xml.Attribute("r") is { } address ? CellAddress.ColumnOf(address) : before + 1;
        return column is { } known && known > before && known < CellAddress.MostColumns
            ? known
            : throw xml.Damaged(FormattableString.Invariant($"Row {Row} has a cell that is not to the right of the one before, or beyond the {CellAddress.MostColumns} columns that a sheet has."));
    }

    private SheetCell ReadCell(int column)
    {
        var type = xml.Attribute("t") ?? "n";
        var style = xml.Number("s", 0);
        string? value = null;
        var hasFormula = false;
        for (var depth = xml.Depth; xml.NextInside(depth);)
        {
            switch (xml.Name)
            {
                case "v":
                    value = xml.Text();
                    break;
                case "is":
                    value = xml.RichText();
                    break;
                default:
                    hasFormula |= xml.Name == "f";
                    xml.Pass();
                    break;
            }
        }

        return value is null or ""
            ? new SheetCell(column, hasFormula && type != "str" ? SheetCellKind.Uncomputed : SheetCellKind.Empty, 0, "")
            : CellOf(column, type, style, value);
    }

    private SheetCell CellOf(int column, string type, int style, string value) => type switch
    {
        "s" => TextCell(column, Shared(column, value)),
        "inlineStr" => TextCell(column, value),
        "str" => TextCell(column, PartReader.Unescaped(value)),
        "e" => new SheetCell(column, SheetCellKind.Error, 0, ""),
        "b" => new SheetCell(column, SheetCellKind.Boolean, value is "0" or "false" ? 0 : 1, ""),
        "d" => DateCell(column, value),
        _ => NumberCell(column, style, value),
    };

    private static SheetCell TextCell(int column, string text)
    {
        var trimmed = text.TrimEnd(' ');
        return new SheetCell(column, string.IsNullOrWhiteSpace(trimmed) ? SheetCellKind.Empty : SheetCellKind.Text, 0, trimmed);
    }

    private static SheetCell DateCell(int column, string value) => CellDate.Of(System.Text.Encoding.UTF8.GetBytes(value.TrimEnd('Z'))) is { } date
        ? new SheetCell(column, SheetCellKind.Date, DataFormat.SecondsOf(date.Moment), "")
        : TextCell(column, value);

    private SheetCell NumberCell(int column, int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            throw xml.Damaged($"The cell {new CellAddress(Row, column)} is said to be a number and is none.");
        }

        var kind = workbook.Styles[style];
        var day = kind == NumberKind.Date && workbook.Is1904 ? number + DaysTo1904 : number;
        if (kind == NumberKind.Time || (kind == NumberKind.Date && day is >= 0 and < 1 && !workbook.Is1904))
        {
            return new SheetCell(column, SheetCellKind.Time, ToThousandths(number * SecondsPerDay), "");
        }

        return kind == NumberKind.Date && day is >= 0 and < LastDay
            ? new SheetCell(column, SheetCellKind.Date, DataFormat.SecondsOf(DayNought) + ToThousandths((day < FirstTrueDay ? day + 1 : day) * SecondsPerDay), "")
            : new SheetCell(column, SheetCellKind.Number, number, "");
    }

    // A day in Excel is a fraction in double precision: moments are exact to a thousandth of a second.
    private static double ToThousandths(double seconds) => Math.Round(seconds, 3);

    private string Shared(int column, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < workbook.Texts.Length
            ? workbook.Texts[index]
            : throw xml.Damaged($"The cell {new CellAddress(Row, column)} points at a shared text that is not there.");
}
