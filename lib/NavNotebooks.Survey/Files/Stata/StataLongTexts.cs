using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>The texts that stand behind the rows (strL), found by the pointers in the cells, and read when one is asked for.</summary>
internal sealed class StataLongTexts
{
    private const int LongestText = 1_000_000_000;
    private const byte Binary = 129;
    private const byte Letters = 130;

    private readonly StataInput input;
    private readonly StataHeader header;
    private readonly StataText text;
    private readonly Dictionary<(ulong Variable, ulong Row), (long Offset, uint Length)> places = [];
    private readonly Dictionary<(ulong Variable, ulong Row), string> ofPortion = [];
    private (ulong Variable, ulong Row)? first;
    private int cellVariable;

    public StataLongTexts(StataInput input, StataHeader header, StataText text)
    {
        this.input = input;
        this.header = header;
        this.text = text;
        cellVariable = header.Version.CellVariable;
    }

    /// <summary>Bytes of the longest text, 1 to what a text variable may declare.</summary>
    public int Width { get; private set; } = 1;

    /// <summary>What was guessed or mended so far.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (cellVariable != header.Version.CellVariable)
            {
                yield return "Cells point to long texts as haven writes it in version 119, not as Stata does.";
            }

            if (Binaries > 0)
            {
                yield return FormattableString.Invariant($"{Binaries} long {(Binaries == 1 ? "text is" : "texts are")} marked as binary and read as text, up to the first zero byte.");
            }

            if (TooWide > 0)
            {
                yield return FormattableString.Invariant(
                    $"{TooWide} long {(TooWide == 1 ? "text has" : "texts have")} more than {LabelledVariable.WidestText} bytes, which SPSS files cannot hold.");
            }
        }
    }

    private int Binaries { get; set; }

    private int TooWide { get; set; }

    /// <summary>Finds where each text stands, to the end of the part. The texts themselves are passed over.</summary>
    /// <param name="cellOf">The place in the file of a variable's cell in a row, both counted from 1.</param>
    public void Index(Func<int, long, long> cellOf)
    {
        FindAll();
        if (header.Version == StataVersion.Stata15 && first is var (variable, row))
        {
            var end = input.Position;
            input.Position = cellOf((int)variable, (long)row);
            cellVariable = WidthIn(input.Bytes(sizeof(ulong)), variable, row);
            input.Position = end;
        }
    }

    /// <summary>Forgets the texts of the portion before. Within one each is read once: cells that share texts cannot ask for more memory than the file has bytes.</summary>
    public void Begin() => ofPortion.Clear();

    /// <summary>The text that a cell points to; the empty text for a cell of zeros.</summary>
    /// <param name="cell">Eight bytes: the number of a variable and of a row, at which the text was first met.</param>
    /// <exception cref="SurveyFileException">There is no such text.</exception>
    public string Of(ReadOnlySpan<byte> cell)
    {
        var (variable, row) = Pointer(cell, cellVariable);
        if (variable == 0 && row == 0)
        {
            return "";
        }

        if (ofPortion.TryGetValue((variable, row), out var known))
        {
            return known;
        }

        input.Record = "long texts";
        if (!places.TryGetValue((variable, row), out var place))
        {
            throw input.Damaged("A cell points to a long text that is not there.", header.Map[StataParts.LongTexts]);
        }

        return ofPortion[(variable, row)] = Load(place);
    }

    private void FindAll()
    {
        Span<byte> mark = stackalloc byte[3];
        while (true)
        {
            var at = input.Position;
            input.Fill(mark);
            if (!mark.SequenceEqual("GSO"u8))
            {
                input.Position = at;
                return;
            }

            Add(at);
        }
    }

    private (ulong Variable, ulong Row) Pointer(ReadOnlySpan<byte> cell, int width) =>
        (StataInput.Unsigned(cell[..width], input.IsBigEndian), StataInput.Unsigned(cell[width..], input.IsBigEndian));

    // The cell at which a text was first met points to it. haven gives the variable two bytes in version 119, where Stata gives it three.
    private int WidthIn(ReadOnlySpan<byte> cell, ulong variable, ulong row)
    {
        var asBefore = StataVersion.Stata14.CellVariable;
        return Pointer(cell, asBefore) == (variable, row) ? asBefore : header.Version.CellVariable;
    }

    private string Load((long Offset, uint Length) place)
    {
        input.Position = place.Offset;
        return place.Length <= LongestText
            ? text.DecodeLong(input.Bytes(place.Length))
            : throw input.Fault(SurveyFileFault.TooLarge, "A long text has more than 1,000,000,000 bytes.", "Leave its variable out of those to read.", place.Offset);
    }

    private void Add(long at)
    {
        var variable = input.Unsigned(sizeof(uint));
        var row = input.Unsigned(header.Version.RecordRow);
        var kind = (byte)input.Unsigned(1);
        var length = (uint)input.Unsigned(sizeof(uint));
        if (variable == 0 || variable > (ulong)header.VariableCount || row == 0 || row > (ulong)header.RowCount)
        {
            throw input.Damaged("A long text belongs to a variable or row that the file does not have.", at);
        }

        if (kind is not (Binary or Letters))
        {
            throw input.Damaged("A long text is marked neither as text nor as binary.", at);
        }

        first ??= (variable, row);
        if (!places.TryAdd((variable, row), (input.Position, length)))
        {
            throw input.Damaged("Two long texts belong to the same cell.", at);
        }

        // The zero byte that ends a text counts in its length.
        Width = (int)Math.Clamp((long)length - (kind == Letters ? 1 : 0), Width, LabelledVariable.WidestText);
        TooWide += length > LabelledVariable.WidestText + 1L ? 1 : 0;
        Binaries += kind == Binary ? 1 : 0;
        input.Skip(length);
    }
}
