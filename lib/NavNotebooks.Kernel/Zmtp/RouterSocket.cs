using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>
/// Takes messages from any number of peers (DEALER, REQ, ROUTER) and answers each by its routing id: shell, control and stdin of a kernel. Every connection has threads of its
/// own, so that messages get in and out also while user code holds the whole thread pool; <see cref="Receive"/> blocks for the same reason, and is
/// to be called from a thread of its own.
/// </summary>
public sealed class RouterSocket : IDisposable
{
    private readonly ReceivedQueue received;
    private readonly RoutingIds routing = new();
    private readonly ZmtpListener listener;

    private RouterSocket(ZmtpEndpoint endpoint, ZmtpOptions options)
    {
        received = new ReceivedQueue(options.Limits.ReceivedBytes);
        listener = new ZmtpListener(endpoint, new Traffic(this), options);
    }

    /// <summary>Where the socket listens, with the port that the system chose where 0 was asked for.</summary>
    public ZmtpEndpoint Endpoint => listener.Endpoint;

    /// <summary>Listens from now on.</summary>
    /// <param name="endpoint">Where.</param>
    /// <param name="options">Default: those of <see cref="ZmtpOptions"/>.</param>
    /// <returns>The listening socket.</returns>
    /// <exception cref="ZmtpBindException">The port is taken, or the address is not one of this machine.</exception>
    public static RouterSocket Bind(ZmtpEndpoint endpoint, ZmtpOptions? options = null) => new(endpoint, options ?? new ZmtpOptions());

    /// <summary>The oldest message that nobody has taken. Blocks until there is one.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The message behind the routing id of its peer as first frame; <see langword="null"/> once the socket is disposed of.</returns>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public ZmtpMessage? Receive(CancellationToken cancellation = default) => received.Take(cancellation);

    /// <summary>The oldest message that nobody has taken, without waiting for one.</summary>
    /// <param name="message">As <see cref="Receive"/> gives it.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryReceive([NotNullWhen(true)] out ZmtpMessage? message) => received.TryTake(out message);

    /// <summary>Sends to the peer whose routing id is the first frame. From any thread; waits only for a peer that leaves too much unread, and no longer
    /// than its limits' patience.</summary>
    /// <param name="message">The routing id, then the frames that the peer gets.</param>
    /// <returns>Whether there is such a peer. For one that has gone the message is dropped.</returns>
    public bool Send(ZmtpMessage message)
    {
        if (message.Frames.Length < 2 || routing.Find(message.Frames[0].Span) is not { } peer)
        {
            return false;
        }

        peer.Queue(new ZmtpMessage(message.Frames.RemoveAt(0)));
        peer.WaitForRoom();
        return true;
    }

    /// <summary>Releases the port, and sends what is queued as long as its limits let it linger.</summary>
    public void Dispose()
    {
        received.End();
        listener.Dispose();
    }

    private sealed class Traffic(RouterSocket router) : IZmtpTraffic
    {
        public string SocketType => "ROUTER";

        public ImmutableArray<string> PeerTypes => ["DEALER", "REQ", "ROUTER"];

        public void Join(ZmtpPeer peer) => router.routing.Add(peer);

        public void Receive(ZmtpPeer peer, ZmtpMessage message) =>
            router.received.Add(new ZmtpMessage(message.Frames.Insert(0, router.routing.Of(peer))));

        public void Receive(ZmtpPeer peer, ZmtpCommand command)
        {
            // No command concerns a router.
        }

        public void Leave(ZmtpPeer peer) => router.routing.Remove(peer);
    }
}
