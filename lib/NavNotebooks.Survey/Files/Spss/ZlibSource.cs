using System.IO.Compression;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Rows in blocks of zlib: never more bytes than the file says they hold, and a fault where they hold fewer.</summary>
internal sealed class ZlibSource : IRowSource
{
    // Rows of real surveys shrink to a fifth, seldom to a tenth: more room than that is made when the rows have come.
    private const int BelievedExpansion = 16;
    private const int MostChecked = 1 << 22;

    private readonly SpssInput input;
    private readonly ZlibBlock[] blocks;
    private long likely;
    private int next;
    private Stream? inflater;
    private PartStream? part;
    private int left;

    /// <summary>Rows of a file that stands at the header of its compressed rows.</summary>
    public ZlibSource(SpssInput input, double bias, SpssNotes notes)
    {
        this.input = input;
        blocks = ZlibTrailer.Read(input, bias, notes);
        likely = blocks.Sum(block => Math.Min(block.Length, (long)block.PackedLength * BelievedExpansion));
    }

    /// <inheritdoc/>
    public long Offset => next == 0 ? input.Offset : blocks[next - 1].Offset;

    /// <inheritdoc/>
    public long? Likely => Math.Max(0, likely);

    /// <inheritdoc/>
    public int Read(Span<byte> target)
    {
        while (left == 0)
        {
            if (inflater is not null)
            {
                RequireEnd();
            }

            if (next == blocks.Length)
            {
                return 0;
            }

            Open(blocks[next++]);
        }

        var read = Inflate(target[..Math.Min(target.Length, left)]);
        if (read == 0)
        {
            throw Damage("A block of the compressed rows holds less than the file says.");
        }

        left -= read;
        likely -= read;
        return read;
    }

    /// <inheritdoc/>
    public void Finish()
    {
        var part = new byte[1 << 16];
        for (int read, done = 0; done < MostChecked && (read = Read(part)) > 0; done += read)
        {
        }
    }

    public void Dispose() => inflater?.Dispose();

    private void Open(ZlibBlock block)
    {
        input.Seek(block.Offset);
        part = new PartStream(input, block.PackedLength);
        inflater = new ZLibStream(part, CompressionMode.Decompress);
        left = block.Length;
    }

    private void RequireEnd()
    {
        Span<byte> more = stackalloc byte[1];
        if (Inflate(more) != 0)
        {
            throw Damage("A block of the compressed rows holds more than the file says.");
        }

        inflater!.Dispose();
        inflater = null;
    }

    private int Inflate(Span<byte> target)
    {
        try
        {
            return inflater!.Read(target);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException && part?.Failure is null)
        {
            throw Damage("A block of the compressed rows cannot be inflated.");
        }
    }

    private SurveyFileException Damage(string statement)
    {
        input.Record = FormattableString.Invariant($"zlib block {next}");
        return input.Damage(statement, Offset);
    }
}
