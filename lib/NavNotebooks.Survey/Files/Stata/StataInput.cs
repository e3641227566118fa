using System.Buffers.Binary;
using System.Text;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>The bytes of a .dta file in the file's own order of bytes, and the errors that name the place.</summary>
internal sealed class StataInput : IDisposable
{
    private readonly Stream stream;
    private readonly bool ownsStream;
    private readonly long start;
    private readonly byte[] small = new byte[8];

    public StataInput(Stream stream, string file, bool ownsStream)
    {
        this.stream = stream;
        this.ownsStream = ownsStream;
        File = file;
        start = stream.Position;
        Length = stream.Length - start;
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>Bytes in the file.</summary>
    public long Length { get; }

    /// <summary>Whether numbers have their highest byte first.</summary>
    public bool IsBigEndian { get; set; }

    /// <summary>What is being read, for errors.</summary>
    public string Record { get; set; } = "header";

    /// <summary>The next byte to read, 0 for the file's first.</summary>
    public long Position
    {
        get => stream.Position - start;
        set => stream.Position = value + start;
    }

    /// <summary>Bytes to the end of the file.</summary>
    public long Remaining => Length - Position;

    /// <summary>The next bytes, as many as the buffer is long.</summary>
    public void Fill(Span<byte> buffer)
    {
        var at = Position;
        if (buffer.Length > Remaining || stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) < buffer.Length)
        {
            throw Truncated(at);
        }
    }

    /// <summary>The next bytes in an array of their own. Nothing is allocated that the file does not have.</summary>
    public byte[] Bytes(long count)
    {
        Require(count);
        if (count > Array.MaxLength)
        {
            throw Fault(SurveyFileFault.TooLarge, "It says that a part is longer than can be held.", "Make a smaller file with fewer variables.", Position);
        }

        var bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    /// <summary>Passes over bytes that the file must have.</summary>
    public void Skip(long count)
    {
        Require(count);
        Position += count;
    }

    /// <summary>A whole number without sign.</summary>
    /// <param name="width">1 to 8 bytes.</param>
    public ulong Unsigned(int width)
    {
        var bytes = small.AsSpan(0, width);
        Fill(bytes);
        return Unsigned(bytes, IsBigEndian);
    }

    /// <summary>A whole number without sign, of as many bytes as there are.</summary>
    public static ulong Unsigned(ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        Span<byte> whole = stackalloc byte[8];
        whole.Clear();
        if (isBigEndian)
        {
            bytes.CopyTo(whole[(8 - bytes.Length)..]);
            return BinaryPrimitives.ReadUInt64BigEndian(whole);
        }

        bytes.CopyTo(whole);
        return BinaryPrimitives.ReadUInt64LittleEndian(whole);
    }

    /// <summary>Passes over a tag that must stand here.</summary>
    public void Expect(string tag)
    {
        var at = Position;
        Span<byte> bytes = stackalloc byte[tag.Length];
        Fill(bytes);
        if (!Ascii.Equals(bytes, tag))
        {
            throw Damaged($"The tag {tag} does not stand where it must.", at);
        }
    }

    public void Dispose()
    {
        if (ownsStream)
        {
            stream.Dispose();
        }
    }

    /// <summary>Bytes that contradict the format.</summary>
    public SurveyFileException Damaged(string statement, long at) =>
        Fault(SurveyFileFault.Damaged, statement, "Take the file from its source again, or save it anew in the program that made it.", at);

    /// <summary>A file that ends too early.</summary>
    public SurveyFileException Truncated(long at) =>
        Fault(SurveyFileFault.Truncated, "The file ends before what it announces.", "Take the whole file from its source again.", at);

    /// <summary>Any other fault at a place.</summary>
    public SurveyFileException Fault(SurveyFileFault fault, string statement, string remedy, long at) =>
        new(new SurveyFileProblem(fault, File, statement, remedy) { Record = Record, Offset = at });

    private void Require(long count)
    {
        if (count < 0 || count > Remaining)
        {
            throw Truncated(Position);
        }
    }
}
