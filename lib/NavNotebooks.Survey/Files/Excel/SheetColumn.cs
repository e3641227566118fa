using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What the cells of a column turned out to hold, what it is read as, and what each cell then is.</summary>
/// <param name="place">The column, 0 for A.</param>
/// <param name="name">Its heading.</param>
/// <param name="codebook">What the codebook says of it; <see langword="null"/> where it says nothing.</param>
internal sealed class SheetColumn(int place, string name, CodebookEntry? codebook)
{
    private const int TimeWidth = 8;
    private const int Thousandths = 3;
    private const int WidestNumber = 40;

    private readonly long[] counts = new long[Enum.GetValues<SheetCellKind>().Length];
    private readonly CellAddress?[] firsts = new CellAddress?[Enum.GetValues<SheetCellKind>().Length];
    private readonly ColumnProfile texts = new();
    private readonly ColumnProfile numbers = new();
    private readonly byte[] digits = new byte[64];
    private byte[] bytes = new byte[256];
    private long strangers;
    private bool hasTime;
    private bool hasThousandths;

    /// <summary>The column, 0 for A.</summary>
    public int Place => place;

    /// <summary>The heading.</summary>
    public string Name => name;

    /// <summary>What the codebook says of it.</summary>
    public CodebookEntry? Codebook => codebook;

    /// <summary>What it is read as; set by <see cref="Settle"/>.</summary>
    public SheetColumnType Type { get; private set; }

    /// <summary>Cells with a value.</summary>
    public long Filled => Of(SheetCellKind.Number) + Of(SheetCellKind.Date) + Of(SheetCellKind.Time) + Of(SheetCellKind.Boolean) + Of(SheetCellKind.Text);

    /// <summary>Whether it holds nothing but true and false.</summary>
    public bool IsBoolean => Of(SheetCellKind.Boolean) == Filled && Filled > 0;

    /// <summary>Whether numbers stand in it as texts.</summary>
    public bool HasNumbersAsTexts => Type is SheetColumnType.Numbers && Of(SheetCellKind.Text) > 0;

    /// <summary>Whether texts are among values of another kind, so that all are read as texts.</summary>
    public bool IsMixed => Type is SheetColumnType.Texts && Of(SheetCellKind.Text) < Filled;

    /// <summary>Whether texts are no labels of the codebook, which has some.</summary>
    public bool HasStrangers => Type is SheetColumnType.Texts && codebook is { HasCodes: true } && Of(SheetCellKind.Text) > strangers;

    private DecimalMark Mark => texts.FirstComma is null ? DecimalMark.Point : DecimalMark.Comma;

    /// <summary>How many cells are of a kind.</summary>
    public long Of(SheetCellKind kind) => counts[(int)kind];

    /// <summary>The first cell of a kind.</summary>
    public CellAddress? First(SheetCellKind kind) => firsts[(int)kind];

    /// <summary>Takes a cell in.</summary>
    public void Add(SheetCell cell, int row)
    {
        counts[(int)cell.Kind]++;
        firsts[(int)cell.Kind] ??= new CellAddress(row, place);
        switch (cell.Kind)
        {
            case SheetCellKind.Text:
                AddText(cell.Text, row);
                break;
            case SheetCellKind.Number:
                cell.Number.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
                numbers.Add(digits.AsSpan(0, length), row);
                break;
            case SheetCellKind.Date or SheetCellKind.Time:
                hasTime |= cell.Number % 86_400 != 0;
                hasThousandths |= cell.Number % 1 != 0;
                texts.AddLength(cell.Words.Length);
                break;
            case SheetCellKind.Boolean:
                texts.AddLength("FALSE".Length);
                break;
        }
    }

    /// <summary>Decides what the column is, once every cell was taken in.</summary>
    public void Settle()
    {
        var textual = Of(SheetCellKind.Text);
        var plain = Of(SheetCellKind.Number) + Of(SheetCellKind.Boolean);
        var areNumbers = textual == 0 || (texts.IsNumbers && (texts.FirstPoint is null || texts.FirstComma is null));
        Type = plain + textual == Filled && areNumbers ? SheetColumnType.Numbers
            : Of(SheetCellKind.Date) + textual == Filled && (textual == 0 || texts.IsDates) ? SheetColumnType.Dates
            : Of(SheetCellKind.Time) == Filled ? SheetColumnType.Times
            : plain + textual == Filled && codebook is { HasCodes: true } && strangers == 0 ? SheetColumnType.Labels
            : SheetColumnType.Texts;
        hasTime |= Type == SheetColumnType.Dates && textual > 0;
    }

    /// <summary>The variable that the column is, with what the codebook says of it.</summary>
    public LabelledVariable ToVariable()
    {
        var variable = ColumnProfile.VariableOf(name, Type switch
        {
            SheetColumnType.Numbers => Wider(texts.NumberFormat, numbers.NumberFormat),
            SheetColumnType.Labels => codebook!.CodeFormat,
            SheetColumnType.Dates => ColumnProfile.DateFormat(hasTime, hasThousandths ? Thousandths : 0),
            SheetColumnType.Times => new DataFormat(DataFormatKind.Time, hasThousandths ? TimeWidth + Thousandths + 1 : TimeWidth, hasThousandths ? Thousandths : 0),
            _ => DataFormat.Texts(Math.Max(1, Math.Max(texts.Longest, numbers.Longest))),
        });
        variable = IsBoolean ? variable with { ValueLabels = [new(DataValue.Of(0), "FALSE"), new(DataValue.Of(1), "TRUE")] } : variable;
        return codebook?.Describe(variable) ?? variable;
    }

    /// <summary>The number that a cell is; NaN for none.</summary>
    public double NumberOf(SheetCell cell) => cell.Kind switch
    {
        SheetCellKind.Text when Type == SheetColumnType.Labels => codebook!.CodeOf(cell.Text) ?? double.NaN,
        SheetCellKind.Text when Type == SheetColumnType.Dates => CellDate.Of(Encoding.UTF8.GetBytes(cell.Text.Trim())) is { } date ? DataFormat.SecondsOf(date.Moment) : double.NaN,
        SheetCellKind.Text => CellNumber.Parse(cell.Text.Trim(), Mark),
        SheetCellKind.Error or SheetCellKind.Uncomputed or SheetCellKind.Empty => double.NaN,
        _ => cell.Number,
    };

    private static DataFormat Wider(DataFormat first, DataFormat second)
    {
        var decimals = Math.Max(first.Decimals, second.Decimals);
        return DataFormat.Numbers(Math.Min(Math.Max(Whole(first), Whole(second)) + (decimals > 0 ? decimals + 1 : 0), WidestNumber), decimals);

        static int Whole(DataFormat format) => format.Width - (format.Decimals > 0 ? format.Decimals + 1 : 0);
    }

    private void AddText(string text, int row)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (bytes.Length < most)
        {
            bytes = new byte[most];
        }

        texts.Add(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), row);
        strangers += codebook is not null && codebook.CodeOf(text) is null ? 1 : 0;
    }
}
