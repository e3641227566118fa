using System.Collections.Immutable;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>
/// Sends every message to each peer (SUB, XSUB) that subscribed to a prefix of its first frame: iopub of a kernel. A peer that does not read is dropped;
/// the others lose nothing by it.
/// </summary>
public sealed class PublisherSocket : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<ZmtpPeer, Subscriptions> subscribers = [];
    private readonly Func<ReadOnlyMemory<byte>, ZmtpMessage?>? welcome;
    private readonly ZmtpListener listener;

    private PublisherSocket(ZmtpEndpoint endpoint, Func<ReadOnlyMemory<byte>, ZmtpMessage?>? welcome, ZmtpOptions options)
    {
        this.welcome = welcome;
        listener = new ZmtpListener(endpoint, new Traffic(this), options);
    }

    /// <summary>Where the socket listens, with the port that the system chose where 0 was asked for.</summary>
    public ZmtpEndpoint Endpoint => listener.Endpoint;

    /// <summary>Listens from now on.</summary>
    /// <param name="endpoint">Where.</param>
    /// <param name="welcome">
    /// Given the topic of each new subscription, what that subscriber alone gets before anything that is published after it subscribed; it should begin
    /// with the topic, for the peer drops what it did not subscribe to. Called under the lock of <see cref="Publish"/>: it must neither publish nor wait.
    /// Default: nothing is sent.
    /// </param>
    /// <param name="options">Default: those of <see cref="ZmtpOptions"/>.</param>
    /// <returns>The listening socket.</returns>
    /// <exception cref="ZmtpBindException">The port is taken, or the address is not one of this machine.</exception>
    public static PublisherSocket Bind(
        ZmtpEndpoint endpoint, Func<ReadOnlyMemory<byte>, ZmtpMessage?>? welcome = null, ZmtpOptions? options = null) =>
        new(endpoint, welcome, options ?? new ZmtpOptions());

    /// <summary>Sends to all who subscribed, in the same order to all. From any thread; waits only for a peer that leaves too much unread, and no longer
    /// than its limits' patience.</summary>
    /// <param name="message">The topic, then what belongs to it.</param>
    public void Publish(ZmtpMessage message)
    {
        var sent = new List<ZmtpPeer>();
        lock (gate)
        {
            foreach (var (peer, subscriptions) in subscribers)
            {
                if (subscriptions.Cover(message.Frames[0].Span))
                {
                    peer.Queue(message);
                    sent.Add(peer);
                }
            }
        }

        foreach (var peer in sent)
        {
            peer.WaitForRoom();
        }
    }

    /// <summary>Releases the port, and sends what is queued as long as its limits let it linger.</summary>
    public void Dispose() => listener.Dispose();

    private void Subscribe(ZmtpPeer peer, ReadOnlyMemory<byte> topic)
    {
        lock (gate)
        {
            if (subscribers.TryGetValue(peer, out var subscriptions) && subscriptions.Add(topic) && welcome?.Invoke(topic) is { } first)
            {
                peer.Queue(first);
            }
        }

        peer.WaitForRoom();
    }

    private void Cancel(ZmtpPeer peer, ReadOnlyMemory<byte> topic)
    {
        lock (gate)
        {
            subscribers.GetValueOrDefault(peer)?.Remove(topic.Span);
        }
    }

    private sealed class Traffic(PublisherSocket publisher) : IZmtpTraffic
    {
        public string SocketType => "XPUB";

        public ImmutableArray<string> PeerTypes => ["SUB", "XSUB"];

        public void Join(ZmtpPeer peer)
        {
            lock (publisher.gate)
            {
                publisher.subscribers.Add(peer, new Subscriptions());
            }
        }

        // Peers of version 3.0 subscribe by messages of one frame, whose first byte tells; other messages of an XSUB are its own affair.
        public void Receive(ZmtpPeer peer, ZmtpMessage message)
        {
            var frame = message.Frames[0];
            if (message.Frames.Length != 1 || frame.IsEmpty)
            {
                return;
            }

            if (frame.Span[0] == 1)
            {
                publisher.Subscribe(peer, frame[1..]);
            }
            else if (frame.Span[0] == 0)
            {
                publisher.Cancel(peer, frame[1..]);
            }
        }

        public void Receive(ZmtpPeer peer, ZmtpCommand command)
        {
            if (command.Name == "SUBSCRIBE")
            {
                publisher.Subscribe(peer, command.Body);
            }
            else if (command.Name == "CANCEL")
            {
                publisher.Cancel(peer, command.Body);
            }
        }

        public void Leave(ZmtpPeer peer)
        {
            lock (publisher.gate)
            {
                publisher.subscribers.Remove(peer);
            }
        }
    }
}
