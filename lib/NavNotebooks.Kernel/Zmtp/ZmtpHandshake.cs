using System.Text;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>The opening of a connection: greetings, then a READY from each side.</summary>
internal static class ZmtpHandshake
{
    /// <summary>Leads the handshake to its end.</summary>
    /// <returns>The identity that the peer announced; empty where it announced none.</returns>
    internal static ReadOnlyMemory<byte> Run(ZmtpReader reader, ZmtpWriter writer, IZmtpTraffic traffic)
    {
        writer.WriteRaw(ZmtpGreeting.Own);
        writer.Flush();
        var greeting = new byte[ZmtpGreeting.Length];
        reader.ReadExactly(greeting.AsSpan(0, ZmtpGreeting.SignatureLength));
        ZmtpGreeting.CheckSignature(greeting);
        reader.ReadExactly(greeting.AsSpan(ZmtpGreeting.SignatureLength));
        ZmtpGreeting.CheckRest(greeting.AsSpan(ZmtpGreeting.SignatureLength));
        writer.WriteCommand(ZmtpCommand.Ready(traffic.SocketType));
        writer.Flush();
        return Identity(reader.ReadCommand(), traffic);
    }

    private static ReadOnlyMemory<byte> Identity(ZmtpCommand command, IZmtpTraffic traffic)
    {
        if (command.Name != "READY")
        {
            throw new ZmtpProtocolException("The peer opened with another command than READY.");
        }

        var properties = command.Properties();
        var type = properties.TryGetValue("Socket-Type", out var named) ? Encoding.Latin1.GetString(named.Span) : string.Empty;
        if (!traffic.PeerTypes.Contains(type))
        {
            throw new ZmtpProtocolException(
                $"The peer is not of a kind that a {traffic.SocketType} socket talks to ({string.Join(", ", traffic.PeerTypes)}).");
        }

        var identity = properties.GetValueOrDefault("Identity");
        return identity.Length <= byte.MaxValue && (identity.IsEmpty || identity.Span[0] != 0)
            ? identity
            : throw new ZmtpProtocolException("The peer announced an identity of more than 255 bytes, or one that begins with a zero.");
    }
}
