namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The inflated bytes of a part of a workbook, so many and no more, and no tag or text without end among them.</summary>
internal sealed class BoundedStream(Stream inner, long most, string file, string part) : Stream
{
    /// <summary>A cell holds at most 32,767 letters; written as references each takes up to ten bytes.</summary>
    private const int LongestPiece = 1 << 19;

    private long passed;
    private long sincePiece;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => passed;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        passed += read;
        if (passed > most)
        {
            throw ExcelFaults.TooLarge(file, part, "It inflates to more than a workbook of this size can hold.");
        }

        var tag = buffer[..read].LastIndexOf((byte)'<');
        sincePiece = tag >= 0 ? read - tag : sincePiece + read;
        return sincePiece <= LongestPiece ? read : throw ExcelFaults.TooLarge(file, part, "It has a tag or a text longer than any cell can hold.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
