using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What the cells of a column turned out to be, so that its type is known before a row is given out.</summary>
internal sealed class ColumnProfile
{
    private const int WidestNumber = 40;
    private const int MostDecimals = 16;
    private const int DayWidth = 10;
    private const int MomentWidth = 19;

    private long filled;
    private long numbers;
    private long dates;
    private long leadingZeros;
    private int whole;
    private int decimals;
    private int timeDecimals;
    private bool hasTime;
    private bool hasExponent;

    /// <summary>Cells with something in them.</summary>
    public long Filled => filled;

    /// <summary>Digits that begin with a zero, counted.</summary>
    public long LeadingZeros => leadingZeros;

    /// <summary>The longest cell in bytes of UTF-8.</summary>
    public int Longest { get; private set; }

    /// <summary>The first row with a decimal point; <see langword="null"/> where there is none.</summary>
    public long? FirstPoint { get; private set; }

    /// <summary>The first row with a decimal comma; <see langword="null"/> where there is none.</summary>
    public long? FirstComma { get; private set; }

    /// <summary>The first row that is no number; <see langword="null"/> where there is none.</summary>
    public long? FirstOther { get; private set; }

    /// <summary>How many cells are something else than numbers.</summary>
    public long Others => filled - numbers;

    /// <summary>Whether every cell is a number with one decimal mark or the other.</summary>
    public bool IsNumbers => numbers == filled;

    /// <summary>Takes a cell in; an empty one says nothing.</summary>
    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (cell.Length == 1 && (uint)(cell[0] - '0') <= 9)
        {
            filled++;
            numbers++;
            whole = Math.Max(whole, 1);
            Longest = Math.Max(Longest, 1);
        }
        else if (!cell.IsEmpty)
        {
            AddLonger(cell, row);
        }
    }

    /// <summary>Takes in the length of a cell of another kind, which would be as long as a text.</summary>
    public void AddLength(int bytes) => Longest = Math.Max(Longest, bytes);

    /// <summary>Takes in a cell that is known to be text.</summary>
    /// <param name="bytes">Its length in UTF-8.</param>
    /// <param name="row">Its row.</param>
    public void AddText(int bytes, long row)
    {
        filled++;
        FirstOther ??= row;
        Longest = Math.Max(Longest, bytes);
    }

    /// <summary>Takes in the profile of rows behind these.</summary>
    /// <param name="later">The profile, its rows counted from 0.</param>
    /// <param name="firstRow">The row that is 0 there.</param>
    public void Add(ColumnProfile later, long firstRow)
    {
        filled += later.filled;
        numbers += later.numbers;
        dates += later.dates;
        leadingZeros += later.leadingZeros;
        whole = Math.Max(whole, later.whole);
        decimals = Math.Max(decimals, later.decimals);
        timeDecimals = Math.Max(timeDecimals, later.timeDecimals);
        hasTime |= later.hasTime;
        hasExponent |= later.hasExponent;
        Longest = Math.Max(Longest, later.Longest);
        FirstPoint ??= firstRow + later.FirstPoint;
        FirstComma ??= firstRow + later.FirstComma;
        FirstOther ??= firstRow + later.FirstOther;
    }

    /// <summary>Whether every cell is a day or a moment.</summary>
    public bool IsDates => dates == filled;

    /// <summary>How a column of these numbers is shown.</summary>
    public DataFormat NumberFormat
    {
        get
        {
            var behind = Math.Min(decimals, MostDecimals);
            return hasExponent ? DataFormat.Default : DataFormat.Numbers(Math.Clamp(whole + behind + (behind > 0 ? 1 : 0), 1, WidestNumber), behind);
        }
    }

    /// <summary>The variable that such a column is; a column without any cell is one of numbers.</summary>
    public LabelledVariable ToVariable(string name, DecimalMark mark)
    {
        var format = IsNumbers && (mark == DecimalMark.Comma ? FirstPoint : FirstComma) is null ? NumberFormat
            : IsDates ? DateFormat(hasTime, timeDecimals)
            : DataFormat.Texts(Math.Max(Longest, 1));
        return VariableOf(name, format);
    }

    /// <summary>A variable with a name and a format alone.</summary>
    public static LabelledVariable VariableOf(string name, DataFormat format) =>
        new() { Name = name, TextWidth = format.Kind == DataFormatKind.Text ? format.Width : 0, PrintFormat = format, WriteFormat = format };

    /// <summary>How days, or moments, are shown.</summary>
    public static DataFormat DateFormat(bool hasTime, int decimals) => hasTime
        ? new DataFormat(DataFormatKind.SortableDateTime, MomentWidth + decimals + (decimals > 0 ? 1 : 0), decimals)
        : new DataFormat(DataFormatKind.SortableDate, DayWidth, 0);

    private void AddLonger(ReadOnlySpan<byte> cell, long row)
    {
        Longest = Math.Max(Longest, cell.TrimEnd((byte)' ').Length);
        cell = cell.Trim((byte)' ');
        if (cell.IsEmpty)
        {
            return;
        }

        filled++;
        var shape = CellShape.Of(cell);
        switch (shape.Kind)
        {
            case CellKind.Point or CellKind.ExponentPoint:
                FirstPoint ??= row;
                break;
            case CellKind.Comma or CellKind.ExponentComma:
                FirstComma ??= row;
                break;
            case CellKind.Date when CellDate.Of(cell) is { } date:
                dates++;
                hasTime |= date.HasTime;
                timeDecimals = Math.Max(timeDecimals, date.Decimals);
                break;
            case CellKind.LeadingZeros:
                leadingZeros++;
                break;
        }

        if (shape.Kind is CellKind.Text or CellKind.Date or CellKind.LeadingZeros)
        {
            FirstOther ??= row;
            return;
        }

        numbers++;
        whole = Math.Max(whole, shape.Whole);
        decimals = Math.Max(decimals, shape.Decimals);
        hasExponent |= shape.Kind is CellKind.Exponent or CellKind.ExponentPoint or CellKind.ExponentComma;
    }
}
