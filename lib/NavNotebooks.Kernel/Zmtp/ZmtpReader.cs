using System.Buffers.Binary;
using System.Collections.Immutable;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>Takes frames from a stream of bytes. Memory grows with what arrives, never with what a length promises.</summary>
internal sealed class ZmtpReader(Stream stream, ZmtpLimits limits)
{
    private const int CommandBytes = 64 << 10;
    private const int FirstBlock = 64 << 10;

    private readonly byte[] buffer = new byte[16 << 10];
    private int start;
    private int end;

    /// <summary>Called before each read from the stream, so that a deadline can be kept.</summary>
    internal Action? BeforeReading { get; set; }

    /// <summary>Fills all of <paramref name="target"/>.</summary>
    /// <exception cref="EndOfStreamException">The peer went away before.</exception>
    internal void ReadExactly(Span<byte> target)
    {
        while (!target.IsEmpty)
        {
            var count = ReadSome(target);
            if (count == 0)
            {
                throw new EndOfStreamException();
            }

            target = target[count..];
        }
    }

    /// <summary>The next message, or <see langword="null"/> where the peer closed the connection between two.</summary>
    /// <exception cref="EndOfStreamException">The peer went away within one.</exception>
    internal ZmtpMessage? ReadMessage(Action<ZmtpCommand> onCommand)
    {
        var frames = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>(8);
        var allowance = limits.MessageBytes;
        while (ReadHeader() is var (flags, length))
        {
            if (flags.HasFlag(ZmtpFrameFlags.Command))
            {
                onCommand(ReadCommand(length));
                continue;
            }

            // Against the limit before the sum, which a hostile length would overflow.
            if (length > allowance - ZmtpMessage.FrameOverhead)
            {
                throw new ZmtpProtocolException($"The peer sent a message of more than {limits.MessageBytes} bytes.");
            }

            allowance -= length + ZmtpMessage.FrameOverhead;
            frames.Add(ReadBody((int)length));
            if (!flags.HasFlag(ZmtpFrameFlags.More))
            {
                return new ZmtpMessage(frames.DrainToImmutable());
            }
        }

        return frames.Count == 0 ? null : throw new EndOfStreamException();
    }

    /// <summary>The next frame, which must be a command: what a handshake consists of.</summary>
    internal ZmtpCommand ReadCommand()
    {
        var (flags, length) = ReadHeader() ?? throw new EndOfStreamException();
        return flags.HasFlag(ZmtpFrameFlags.Command)
            ? ReadCommand(length)
            : throw new ZmtpProtocolException("The peer sent a message before it introduced itself.");
    }

    private ZmtpCommand ReadCommand(long length) => length <= CommandBytes
        ? ZmtpCommand.Parse(ReadBody((int)length))
        : throw new ZmtpProtocolException($"The peer sent a command of more than {CommandBytes} bytes.");

    private (ZmtpFrameFlags Flags, long Length)? ReadHeader()
    {
        Span<byte> header = stackalloc byte[8];
        if (ReadSome(header[..1]) == 0)
        {
            return null;
        }

        var flags = (ZmtpFrameFlags)header[0];
        if (header[0] > 7 || (flags.HasFlag(ZmtpFrameFlags.Command) && flags.HasFlag(ZmtpFrameFlags.More)))
        {
            throw new ZmtpProtocolException("The peer sent a frame with flags that ZMTP 3 does not know.");
        }

        if (!flags.HasFlag(ZmtpFrameFlags.Long))
        {
            ReadExactly(header[..1]);
            return (flags, header[0]);
        }

        ReadExactly(header);
        var length = BinaryPrimitives.ReadInt64BigEndian(header);
        return length >= 0 ? (flags, length) : throw new ZmtpProtocolException("The peer sent a frame whose length has its highest bit set.");
    }

    private byte[] ReadBody(int length)
    {
        if (length == 0)
        {
            return [];
        }

        var body = GC.AllocateUninitializedArray<byte>(Math.Min(length, FirstBlock));
        ReadExactly(body);
        while (body.Length < length)
        {
            var larger = GC.AllocateUninitializedArray<byte>((int)Math.Min(length, 2L * body.Length));
            body.CopyTo(larger, 0);
            ReadExactly(larger.AsSpan(body.Length));
            body = larger;
        }

        return body;
    }

    private int ReadSome(Span<byte> target)
    {
        if (start == end)
        {
            BeforeReading?.Invoke();
            if (target.Length >= buffer.Length)
            {
                return stream.Read(target);
            }

            (start, end) = (0, stream.Read(buffer));
        }

        var count = Math.Min(target.Length, end - start);
        buffer.AsSpan(start, count).CopyTo(target);
        start += count;
        return count;
    }
}
