namespace NavNotebooks.Survey.Files.Csv;

/// <summary>The bytes of a file, from any place, as often as asked for.</summary>
internal sealed class CsvSource : IDisposable
{
    private readonly Stream stream;
    private readonly long origin;
    private readonly bool isOwner;

    private CsvSource(Stream stream, string file, bool isOwner)
    {
        this.stream = stream;
        this.isOwner = isOwner;
        origin = stream.Position;
        Length = stream.Length - origin;
        File = file;
    }

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>Number of bytes.</summary>
    public long Length { get; }

    public static CsvSource Open(string path) =>
        new(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan), path, isOwner: true);

    /// <summary>A stream from where it stands; one that cannot seek is held in memory whole.</summary>
    public static CsvSource Open(Stream stream, string file)
    {
        if (stream.CanSeek)
        {
            return new CsvSource(stream, file, isOwner: false);
        }

        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return new CsvSource(copy, file, isOwner: true);
    }

    /// <summary>Fills bytes from a place on, as far as there are any; returns how many there were.</summary>
    public int Read(long offset, Span<byte> bytes)
    {
        stream.Position = origin + offset;
        return stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
    }

    public void Dispose()
    {
        if (isOwner)
        {
            stream.Dispose();
        }
    }
}
