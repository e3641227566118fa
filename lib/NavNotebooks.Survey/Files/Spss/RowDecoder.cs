namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Takes rows out of their bytes; one kind for each packing.</summary>
internal abstract class RowDecoder : IDisposable
{
    private const int BufferSize = 1 << 18;

    private readonly IRowSource source;
    private readonly SpssInput input;
    private long endOffset;

    private protected RowDecoder(IRowSource source, SpssInput input)
    {
        this.source = source;
        this.input = input;
    }

    /// <summary>The bytes that have come and are not used up.</summary>
    protected byte[] Buffer { get; } = new byte[BufferSize];

    /// <summary>The first byte that is not used up.</summary>
    protected int Position { get; set; }

    /// <summary>The end of the bytes that have come.</summary>
    protected int End { get; private set; }

    /// <summary>Whether no more will come.</summary>
    protected bool IsAtEnd { get; private set; }

    /// <summary>Fills a store from a row on, until it is full or the rows end.</summary>
    /// <returns>The number of rows in the store; fewer than there is room for only where the rows end.</returns>
    public abstract int Read(RowStore store, int row);

    /// <summary>Whether bytes are left that can be part of a row.</summary>
    public abstract bool HasMore();

    public void Dispose() => source.Dispose();

    /// <summary>Fetches more bytes, so that there are at least so many, or all that are left.</summary>
    protected void Fetch(int least)
    {
        Buffer.AsSpan(Position, End - Position).CopyTo(Buffer);
        End -= Position;
        Position = 0;
        while (End < least && !IsAtEnd)
        {
            var read = source.Read(Buffer.AsSpan(End, BufferSize - End));
            IsAtEnd = read == 0;
            End += read;
        }

        endOffset = source.Offset;
    }

    /// <summary>An error of rows that end too early.</summary>
    protected SurveyFileException Truncated(string statement)
    {
        input.Record = "data";
        return input.Fault(
            SurveyFileFault.Truncated,
            statement,
            "Fetch or copy the file again; it is not whole.",
            endOffset);
    }

    /// <summary>An error of rows that cannot be.</summary>
    protected SurveyFileException Damaged(string statement)
    {
        input.Record = "data";
        return input.Damage(statement, endOffset);
    }

    /// <summary>Bytes that have come and are not used up.</summary>
    public int Buffered => End - Position;
}
