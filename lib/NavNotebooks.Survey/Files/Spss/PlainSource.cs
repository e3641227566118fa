namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Rows that stand in the file without zlib.</summary>
internal sealed class PlainSource(SpssInput input) : IRowSource
{
    public long Offset => input.Offset;

    public long? Likely => input.Remaining;

    public int Read(Span<byte> target) => input.Read(target);

    public void Finish()
    {
    }

    public void Dispose()
    {
    }
}
