using System.Net.Sockets;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>Accepts connections on a thread of its own, and keeps those that are open.</summary>
internal sealed class ZmtpListener : IDisposable
{
    private const int StackBytes = 256 << 10;

    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromMilliseconds(50);

    private readonly Lock gate = new();
    private readonly List<ZmtpPeer> peers = [];
    private readonly IZmtpTraffic traffic;
    private readonly ZmtpOptions options;
    private readonly Socket socket;
    private bool disposed;

    internal ZmtpListener(ZmtpEndpoint endpoint, IZmtpTraffic traffic, ZmtpOptions options)
    {
        this.traffic = traffic;
        this.options = options;
        (socket, Endpoint) = ZmtpBinding.Listen(endpoint);
        var thread = new Thread(Accept, StackBytes) { IsBackground = true, Name = $"zmtp {options.Name} listener" };
        thread.UnsafeStart();
    }

    /// <summary>Where it listens, with the port that was chosen.</summary>
    internal ZmtpEndpoint Endpoint { get; }

    /// <summary>Releases the port, then sends peers what they have not been sent, as long as they are granted.</summary>
    public void Dispose()
    {
        ZmtpPeer[] open;
        lock (gate)
        {
            if (disposed)
            {
                return;
            }

            disposed = true;
            open = [.. peers];
        }

        socket.Dispose();
        foreach (var peer in open)
        {
            peer.EndQueue();
        }

        var started = TimeProvider.System.GetTimestamp();
        foreach (var peer in open)
        {
            var left = options.Limits.Linger - TimeProvider.System.GetElapsedTime(started);
            peer.WaitForFlush(left > TimeSpan.Zero ? left : TimeSpan.Zero);
            peer.Dispose();
        }
    }

    private void Accept()
    {
        while (true)
        {
            try
            {
                Admit(socket.Accept());
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or OutOfMemoryException)
            {
                lock (gate)
                {
                    if (disposed)
                    {
                        return;
                    }
                }

                // A connection that broke before it was accepted, or too many open files: others must still be heard.
                options.OnFault?.Invoke(new ZmtpFault(options.Name, $"A connection could not be accepted: {exception.GetType().Name}."));
                Thread.Sleep(PauseAfterFault);
            }
        }
    }

    private void Admit(Socket connection)
    {
        ZmtpBinding.Tune(connection);
        var peer = new ZmtpPeer(connection, traffic, options) { Closed = Forget };
        ZmtpPeer? leaving;
        lock (gate)
        {
            leaving = disposed ? peer : peers.Count < options.Limits.Connections ? null : peers.Find(each => !each.IsJoined) ?? peer;
            if (leaving != peer)
            {
                peers.Add(peer);
            }
        }

        // Who keeps a connection without a word makes room for who may have one to say.
        leaving?.Drop($"More than {options.Limits.Connections} connections are open.");
        if (leaving != peer)
        {
            peer.Start();
        }
    }

    private void Forget(ZmtpPeer peer)
    {
        lock (gate)
        {
            peers.Remove(peer);
        }
    }
}
