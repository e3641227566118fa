using System.IO.Compression;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Writes rows in blocks that zlib compresses each for itself, between the header and the trailer that tell where they are.</summary>
/// <remarks>Blocks are compressed side by side on several cores; their order and bytes do not depend on it.</remarks>
internal sealed class ZlibSink : IRowSink
{
    private const int MostAtOnce = 4;

    private readonly Stream stream;
    private readonly long fileAt;
    private readonly bool isBigEndian;
    private readonly long headerAt;
    private readonly Queue<Task<Block>> compressing = new();
    private readonly Stack<byte[]> free = new();
    private readonly List<(int Size, int Compressed)> written = [];
    private byte[] block = new byte[ZlibTrailer.BlockSize];
    private int filled;

    /// <summary>Writes the header, which is corrected at the end.</summary>
    /// <param name="stream">The file, which seeks.</param>
    /// <param name="fileAt">Where the file begins in the stream.</param>
    /// <param name="isBigEndian">The file's order of bytes.</param>
    public ZlibSink(Stream stream, long fileAt, bool isBigEndian)
    {
        (this.stream, this.fileAt, this.isBigEndian) = (stream, fileAt, isBigEndian);
        headerAt = stream.Position - fileAt;
        stream.Write(Header(trailerAt: 0, trailerSize: 0));
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var count = Math.Min(bytes.Length, ZlibTrailer.BlockSize - filled);
            bytes[..count].CopyTo(block.AsSpan(filled));
            filled += count;
            bytes = bytes[count..];
            if (filled == ZlibTrailer.BlockSize)
            {
                BeginCompressing();
            }
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        if (filled > 0)
        {
            BeginCompressing();
        }

        while (compressing.Count > 0)
        {
            WriteOldest();
        }

        var trailerAt = stream.Position - fileAt;
        var trailer = Trailer();
        stream.Write(trailer.Bytes);
        var end = stream.Position;
        stream.Position = fileAt + headerAt;
        stream.Write(Header(trailerAt, trailer.Length));
        stream.Position = end;
    }

    /// <summary>Waits for what is being compressed.</summary>
    public void Dispose()
    {
        Task.WhenAll(compressing).ContinueWith(static _ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        compressing.Clear();
    }

    private static Block Compress(byte[] bytes, int count)
    {
        using var compressed = new MemoryStream(count / 4);
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes, 0, count);
        }

        return new Block(bytes, count, compressed.GetBuffer().AsMemory(0, (int)compressed.Length));
    }

    private void BeginCompressing()
    {
        if (compressing.Count == Math.Min(MostAtOnce, Environment.ProcessorCount))
        {
            WriteOldest();
        }

        var (bytes, count) = (block, filled);
        compressing.Enqueue(Task.Run(() => Compress(bytes, count)));
        block = free.TryPop(out var used) ? used : new byte[ZlibTrailer.BlockSize];
        filled = 0;
    }

    private void WriteOldest()
    {
        var oldest = compressing.Dequeue().GetAwaiter().GetResult();
        stream.Write(oldest.Compressed.Span);
        written.Add((oldest.Size, oldest.Compressed.Length));
        free.Push(oldest.Bytes);
    }

    private ReadOnlySpan<byte> Header(long trailerAt, long trailerSize)
    {
        var header = new RecordBuffer(isBigEndian);
        header.Int64(headerAt);
        header.Int64(trailerAt);
        header.Int64(trailerSize);
        return header.Bytes;
    }

    private RecordBuffer Trailer()
    {
        var trailer = new RecordBuffer(isBigEndian);
        trailer.Int64(-Bytecode.Bias);
        trailer.Int64(0);
        trailer.Int32s(ZlibTrailer.BlockSize, written.Count);
        var (at, compressedAt) = (headerAt, headerAt + ZlibTrailer.HeaderLength);
        foreach (var (size, compressed) in written)
        {
            trailer.Int64(at);
            trailer.Int64(compressedAt);
            trailer.Int32s(size, compressed);
            at += size;
            compressedAt += compressed;
        }

        return trailer;
    }

    private sealed record Block(byte[] Bytes, int Size, ReadOnlyMemory<byte> Compressed);
}
