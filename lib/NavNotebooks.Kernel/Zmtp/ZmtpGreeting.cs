namespace NavNotebooks.Kernel.Zmtp;

/// <summary>The 64 bytes that open a connection: signature, version, security mechanism.</summary>
internal static class ZmtpGreeting
{
    internal const int SignatureLength = 10;
    internal const int Length = 64;

    /// <summary>Ours: version 3.0, mechanism NULL, not a server, for NULL has none.</summary>
    internal static ReadOnlySpan<byte> Own =>
    [
        0xFF, 0, 0, 0, 0, 0, 0, 0, 0, 0x7F,
        3, 0,
        (byte)'N', (byte)'U', (byte)'L', (byte)'L', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Refuses what is not ZMTP at all before waiting for the rest of it.</summary>
    internal static void CheckSignature(ReadOnlySpan<byte> signature)
    {
        if (signature[0] != 0xFF || (signature[9] & 1) == 0)
        {
            throw new ZmtpProtocolException("The peer does not speak ZMTP: its first bytes are no ZMTP signature.");
        }
    }

    internal static void CheckRest(ReadOnlySpan<byte> rest)
    {
        if (rest[0] < 3)
        {
            throw new ZmtpProtocolException($"The peer speaks ZMTP {rest[0]}; version 3 is needed.");
        }

        if (!rest[2..22].SequenceEqual(Own[12..32]))
        {
            throw new ZmtpProtocolException("The peer asks for a security mechanism other than NULL.");
        }
    }
}
