using System.Collections.Immutable;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>Gives every message back as it came: the heartbeat of a kernel. It answers from threads of its own, whatever the rest of the process does.</summary>
public sealed class ReplySocket : IDisposable
{
    private readonly ZmtpListener listener;

    private ReplySocket(ZmtpEndpoint endpoint, ZmtpOptions options) => listener = new ZmtpListener(endpoint, new Traffic(), options);

    /// <summary>Where the socket listens, with the port that the system chose where 0 was asked for.</summary>
    public ZmtpEndpoint Endpoint => listener.Endpoint;

    /// <summary>Listens and answers from now on.</summary>
    /// <param name="endpoint">Where.</param>
    /// <param name="options">Default: those of <see cref="ZmtpOptions"/>.</param>
    /// <returns>The listening socket.</returns>
    /// <exception cref="ZmtpBindException">The port is taken, or the address is not one of this machine.</exception>
    public static ReplySocket Bind(ZmtpEndpoint endpoint, ZmtpOptions? options = null) => new(endpoint, options ?? new ZmtpOptions());

    /// <summary>Releases the port, and sends what is queued as long as its limits let it linger.</summary>
    public void Dispose() => listener.Dispose();

    private sealed class Traffic : IZmtpTraffic
    {
        public string SocketType => "REP";

        public ImmutableArray<string> PeerTypes => ["REQ", "DEALER"];

        public void Join(ZmtpPeer peer)
        {
            // Every peer is answered on its own.
        }

        public void Receive(ZmtpPeer peer, ZmtpMessage message)
        {
            peer.Queue(message);
            peer.WaitForRoom();
        }

        public void Receive(ZmtpPeer peer, ZmtpCommand command)
        {
            // No command concerns an echo.
        }

        public void Leave(ZmtpPeer peer)
        {
            // Nothing is kept of a peer.
        }
    }
}
