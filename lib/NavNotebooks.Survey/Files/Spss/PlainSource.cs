namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Rows that stand in the file without zlib.</summary>
internal sealed class PlainSource(SpssInput input) : IRowSource
{
    public long Offset => input.Offset;

    public long? Most => input.Remaining;

    public int Read(Span<byte> target) => input.Read(target);

    public void Dispose()
    {
    }
}
