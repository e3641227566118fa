namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The next bytes of a file as a stream that ends with them.</summary>
internal sealed class PartStream(SpssInput input, long length) : Stream
{
    private long left = length;

    /// <summary>What went wrong with the file itself, as opposed to what is in it.</summary>
    public IOException? Failure { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The part is only read forward.");

    public override long Position
    {
        get => throw new NotSupportedException("The part is only read forward.");
        set => throw new NotSupportedException("The part is only read forward.");
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = left == 0 ? 0 : input.Read(buffer[..(int)Math.Min(buffer.Length, left)]);
            left -= read;
            return read;
        }
        catch (IOException exception)
        {
            Failure = exception;
            throw;
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("The part is only read forward.");

    public override void SetLength(long value) => throw new NotSupportedException("The part is only read.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("The part is only read.");
}
