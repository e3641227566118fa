using System.Buffers.Binary;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>Puts frames on a stream of bytes: small ones gathered into one write, large ones handed on without a copy.</summary>
internal sealed class ZmtpWriter(Stream stream)
{
    private const int HeaderBytes = 9;

    private readonly byte[] buffer = new byte[16 << 10];
    private int used;

    internal void WriteMessage(ZmtpMessage message)
    {
        for (var index = 0; index < message.Frames.Length; index++)
        {
            WriteFrame(message.Frames[index].Span, index + 1 < message.Frames.Length ? ZmtpFrameFlags.More : ZmtpFrameFlags.None);
        }
    }

    internal void WriteCommand(ReadOnlySpan<byte> command) => WriteFrame(command, ZmtpFrameFlags.Command);

    internal void WriteRaw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length - used)
        {
            Flush();
        }

        if (bytes.Length > buffer.Length)
        {
            stream.Write(bytes);
            return;
        }

        bytes.CopyTo(buffer.AsSpan(used));
        used += bytes.Length;
    }

    internal void Flush()
    {
        stream.Write(buffer.AsSpan(0, used));
        used = 0;
    }

    private void WriteFrame(ReadOnlySpan<byte> body, ZmtpFrameFlags flags)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        if (body.Length <= byte.MaxValue)
        {
            header[0] = (byte)flags;
            header[1] = (byte)body.Length;
            WriteRaw(header[..2]);
        }
        else
        {
            header[0] = (byte)(flags | ZmtpFrameFlags.Long);
            BinaryPrimitives.WriteInt64BigEndian(header[1..], body.Length);
            WriteRaw(header);
        }

        WriteRaw(body);
    }
}
