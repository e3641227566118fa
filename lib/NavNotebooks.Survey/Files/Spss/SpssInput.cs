using System.Buffers.Binary;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The bytes of an SPSS file, read forward and counted, in the file's own order of bytes.</summary>
/// <remarks>Nothing is allocated by what the file claims: a length is believed only as far as its bytes have come.</remarks>
internal sealed class SpssInput : IDisposable
{
    private const int BufferSize = 1 << 16;

    private Stream stream;
    private readonly byte[] buffer = new byte[BufferSize];
    private long start;
    private readonly byte[] small = new byte[sizeof(double)];
    private int position;
    private int end;
    private long bufferOffset;

    /// <summary>Reads on where a stream stands; that byte is the file's first.</summary>
    public SpssInput(Stream stream, string name)
    {
        this.stream = stream;
        Name = name;
        start = stream.CanSeek ? stream.Position : 0;
        Length = stream.CanSeek ? stream.Length - start : null;
    }

    /// <summary>The file as the caller named it.</summary>
    public string Name { get; }

    /// <summary>Bytes of the whole file; <see langword="null"/> where the stream cannot tell.</summary>
    public long? Length { get; private set; }

    /// <summary>The byte that is read next, 0 for the file's first.</summary>
    public long Offset => bufferOffset + position;

    /// <summary>Bytes that are left; <see langword="null"/> where the stream cannot tell.</summary>
    public long? Remaining => Length - Offset;

    /// <summary>The order of bytes in numbers; known once the header's code of layout is.</summary>
    public bool IsBigEndian { get; set; }

    /// <summary>The record that is being read, for messages.</summary>
    public string Record { get; set; } = "header";

    public int ReadInt32()
    {
        var bytes = small.AsSpan(0, sizeof(int));
        Fill(bytes);
        return ToInt32(bytes);
    }

    public long ReadInt64()
    {
        var bytes = small.AsSpan(0, sizeof(long));
        Fill(bytes);
        return ToInt64(bytes);
    }

    public double ReadDouble() => BitConverter.Int64BitsToDouble(ReadInt64());

    public byte ReadByte()
    {
        Fill(small.AsSpan(0, 1));
        return small[0];
    }

    /// <summary>Exactly so many bytes.</summary>
    /// <exception cref="SurveyFileException">The file ends before.</exception>
    public byte[] ReadBytes(int count)
    {
        var bytes = new byte[Math.Min(count, BufferSize)];
        var done = 0;
        while (true)
        {
            Fill(bytes.AsSpan(done));
            done = bytes.Length;
            if (done == count)
            {
                return bytes;
            }

            Array.Resize(ref bytes, (int)Math.Min(count, 2L * done));
        }
    }

    /// <summary>Passes bytes over.</summary>
    public void Skip(int count)
    {
        for (var left = count; left > 0;)
        {
            var step = Math.Min(left, BufferSize);
            _ = ReadBytes(step);
            left -= step;
        }
    }

    /// <summary>Fills a span.</summary>
    /// <exception cref="SurveyFileException">The file ends before.</exception>
    public void Fill(Span<byte> target)
    {
        var done = 0;
        while (done < target.Length)
        {
            var read = Read(target[done..]);
            if (read == 0)
            {
                throw Fault(
                    SurveyFileFault.Truncated,
                    "The file ends in the middle of this record.",
                    "Fetch or copy the file again; it is not whole.");
            }

            done += read;
        }
    }

    /// <summary>Some bytes, at least one; 0 at the end of the file.</summary>
    public int Read(Span<byte> target)
    {
        if (position == end)
        {
            bufferOffset += end;
            position = 0;
            end = 0;
            if (target.Length >= BufferSize)
            {
                var read = stream.Read(target);
                bufferOffset += read;
                return read;
            }

            end = stream.Read(buffer);
        }

        var count = Math.Min(target.Length, end - position);
        buffer.AsSpan(position, count).CopyTo(target);
        position += count;
        return count;
    }

    /// <summary>Goes to another byte of a file whose length is known.</summary>
    public void Seek(long offset)
    {
        stream.Seek(start + offset, SeekOrigin.Begin);
        bufferOffset = offset;
        position = 0;
        end = 0;
    }

    /// <summary>Makes a file whose length is not known seekable, by holding in memory what is left of it.</summary>
    public void HoldRest()
    {
        if (Length is not null)
        {
            return;
        }

        var rest = new MemoryStream();
        var offset = Offset;
        var part = new byte[BufferSize];
        for (int read; (read = Read(part)) > 0;)
        {
            if (rest.Length + read > Array.MaxLength)
            {
                throw Fault(SurveyFileFault.TooLarge, "A compressed file of this size cannot be read from a stream that cannot seek.", "Save it to disk and open it there.");
            }

            rest.Write(part, 0, read);
        }

        stream.Dispose();
        stream = rest;
        start = -offset;
        Length = offset + rest.Length;
        Seek(offset);
    }

    public int ToInt32(ReadOnlySpan<byte> bytes) => IsBigEndian ? BinaryPrimitives.ReadInt32BigEndian(bytes) : BinaryPrimitives.ReadInt32LittleEndian(bytes);

    public long ToInt64(ReadOnlySpan<byte> bytes) => IsBigEndian ? BinaryPrimitives.ReadInt64BigEndian(bytes) : BinaryPrimitives.ReadInt64LittleEndian(bytes);

    public double ToDouble(ReadOnlySpan<byte> bytes) => BitConverter.Int64BitsToDouble(ToInt64(bytes));

    /// <summary>An error at the byte that would be read next.</summary>
    public SurveyFileException Fault(SurveyFileFault fault, string statement, string remedy) => Fault(fault, statement, remedy, Offset);

    /// <summary>An error at a byte.</summary>
    public SurveyFileException Fault(SurveyFileFault fault, string statement, string remedy, long offset) =>
        new(new SurveyFileProblem(fault, Name, statement, remedy) { Record = Record, Offset = offset });

    /// <summary>An error of a file that contradicts its format, at a byte.</summary>
    public SurveyFileException Damage(string statement, long offset) =>
        Fault(SurveyFileFault.Damaged, statement, "Fetch or copy the file again, or save it anew in the program that made it.", offset);

    public void Dispose() => stream.Dispose();
}
