namespace NavNotebooks.Kernel.Zmtp;

/// <summary>What one socket grants its peers before it closes their connection. Other connections are never touched.</summary>
public sealed record ZmtpLimits
{
    /// <summary>The limits of a kernel.</summary>
    public static ZmtpLimits Default { get; } = new();

    /// <summary>The largest message taken from a peer, in bytes as <see cref="ZmtpMessage.Weight"/> counts them.</summary>
    /// <value>Default: 256 MiB. A larger one closes the connection as soon as its length is declared.</value>
    public long MessageBytes { get; init; } = 256L << 20;

    /// <summary>What may lie received and not yet taken, in bytes; beyond it peers are not read from until some is taken.</summary>
    /// <value>Default: 256 MiB. One message is always let in.</value>
    public long ReceivedBytes { get; init; } = 256L << 20;

    /// <summary>What may lie unsent for one peer, in bytes.</summary>
    /// <value>Default: 64 MiB. One message is always let in; see <see cref="Patience"/>.</value>
    public long UnsentBytes { get; init; } = 64L << 20;

    /// <summary>How long a sender waits for a peer that has more than <see cref="UnsentBytes"/> unread, before that peer is dropped.</summary>
    /// <value>Default: 2 seconds.</value>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>By when a new connection must have introduced itself.</summary>
    /// <value>Default: 5 seconds.</value>
    public TimeSpan Handshake { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a socket that is disposed of goes on sending what peers have not yet been sent.</summary>
    /// <value>Default: 1 second, for all peers together.</value>
    public TimeSpan Linger { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many connections are open at once. A further one takes the place of the oldest that has not introduced itself, or is closed at once.</summary>
    /// <value>Default: 512.</value>
    public int Connections { get; init; } = 512;
}
