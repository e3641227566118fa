using System.Buffers.Binary;
using System.Text;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>A command of the protocol: its name, and the bytes that follow it.</summary>
internal sealed record ZmtpCommand(string Name, ReadOnlyMemory<byte> Body)
{
    internal static ZmtpCommand Parse(ReadOnlyMemory<byte> frame)
    {
        var bytes = frame.Span;
        if (bytes.Length == 0 || bytes[0] == 0 || bytes.Length < 1 + bytes[0])
        {
            throw new ZmtpProtocolException("The peer sent a command without a name.");
        }

        return new ZmtpCommand(Encoding.Latin1.GetString(bytes.Slice(1, bytes[0])), frame[(1 + bytes[0])..]);
    }

    /// <summary>Our READY; none of our sockets announces an identity.</summary>
    internal static byte[] Ready(string socketType)
    {
        using var body = new MemoryStream();
        body.WriteByte(5);
        body.Write("READY"u8);
        Property(body, "Socket-Type"u8, Encoding.ASCII.GetBytes(socketType));
        Property(body, "Identity"u8, []);
        return body.ToArray();
    }

    /// <summary>The answer to a PING: its context, without the two bytes of its time to live.</summary>
    internal byte[] Pong()
    {
        if (Body.Length is < 2 or > 18)
        {
            throw new ZmtpProtocolException("The peer sent a PING of the wrong length.");
        }

        return [4, .. "PONG"u8, .. Body.Span[2..]];
    }

    /// <summary>The metadata of a READY, by names that know no case.</summary>
    internal IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Properties()
    {
        var properties = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.OrdinalIgnoreCase);
        var rest = Body;
        while (!rest.IsEmpty)
        {
            int name = rest.Span[0];
            if (name == 0 || rest.Length < 1 + name + 4)
            {
                throw Malformed();
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span.Slice(1 + name, 4));
            var value = 1 + name + 4;
            if (length > rest.Length - value)
            {
                throw Malformed();
            }

            properties[Encoding.Latin1.GetString(rest.Span.Slice(1, name))] = rest.Slice(value, (int)length);
            rest = rest[(value + (int)length)..];
        }

        return properties;
    }

    private static ZmtpProtocolException Malformed() => new("The peer sent a READY command whose metadata end too early.");

    private static void Property(MemoryStream body, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        body.WriteByte((byte)name.Length);
        body.Write(name);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        body.Write(length);
        body.Write(value);
    }
}
