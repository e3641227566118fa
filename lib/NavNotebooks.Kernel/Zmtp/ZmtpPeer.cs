using System.Net.Sockets;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>
/// One connection: a thread that reads and, after the handshake, one that writes. They are threads of their own, with blocking calls, because a
/// notebook's cell may hold every thread of the pool, and an interrupt must still get through.
/// </summary>
internal sealed class ZmtpPeer : IDisposable
{
    private const int StackBytes = 256 << 10;

    private readonly Socket socket;
    private readonly ZmtpOptions options;
    private readonly IZmtpTraffic traffic;
    private readonly NetworkStream stream;
    private readonly ZmtpWriter writer;
    private readonly UnsentQueue unsent;
    private readonly Thread reading;
    private readonly Thread writing;
    private volatile bool closing;
    private volatile bool joined;

    internal ZmtpPeer(Socket socket, IZmtpTraffic traffic, ZmtpOptions options)
    {
        this.socket = socket;
        this.traffic = traffic;
        this.options = options;
        stream = new NetworkStream(socket, ownsSocket: false);
        writer = new ZmtpWriter(stream);
        unsent = new UnsentQueue(options.Limits.UnsentBytes);
        reading = new Thread(ReadToTheEnd, StackBytes) { IsBackground = true, Name = $"zmtp {options.Name} reader" };
        writing = new Thread(() => RunGuarded(Write), StackBytes) { IsBackground = true, Name = $"zmtp {options.Name} writer" };
    }

    /// <summary>What the peer announced; empty where it announced nothing.</summary>
    internal ReadOnlyMemory<byte> Identity { get; private set; }

    /// <summary>Whether the peer has introduced itself.</summary>
    internal bool IsJoined => joined;

    /// <summary>Told once, when the connection is over.</summary>
    internal Action<ZmtpPeer>? Closed { get; set; }

    internal void Start() => reading.UnsafeStart();

    /// <summary>Queues without waiting; to be followed by <see cref="WaitForRoom"/> where the caller holds no lock.</summary>
    internal void Queue(ZmtpMessage message) => unsent.Add(new UnsentItem(message, null));

    /// <summary>Waits as long as patience lasts for a peer that does not read, and then drops it.</summary>
    internal void WaitForRoom()
    {
        if (!unsent.WaitForRoom(options.Limits.Patience))
        {
            Drop($"The peer left more than {options.Limits.UnsentBytes} bytes unread for too long.");
        }
    }

    /// <summary>Ends the connection at once, what is unsent with it.</summary>
    internal void Drop(string reason)
    {
        if (!closing)
        {
            options.OnFault?.Invoke(new ZmtpFault(options.Name, reason));
        }

        Dispose();
    }

    /// <summary>Nothing more is queued; what is, is sent.</summary>
    internal void EndQueue() => unsent.End();

    /// <summary>Whether everything queued was sent by then.</summary>
    internal bool WaitForFlush(TimeSpan patience) => !writing.IsAlive || writing.Join(patience);

    /// <summary>Ends the connection at once. Its threads come to their end by it, also those that wait for the peer.</summary>
    public void Dispose()
    {
        closing = true;
        unsent.End();
        socket.Dispose();
        stream.Dispose();
    }

    private void Read()
    {
        var reader = new ZmtpReader(stream, options.Limits);
        Greet(reader);
        writing.UnsafeStart();
        joined = true;
        traffic.Join(this);
        while (reader.ReadMessage(Obey) is { } message)
        {
            traffic.Receive(this, message);
        }

        // The peer has closed its side; what it asked for before may still be on its way to it.
        EndQueue();
        WaitForFlush(options.Limits.Linger);
    }

    private void ReadToTheEnd()
    {
        RunGuarded(Read);
        if (joined)
        {
            traffic.Leave(this);
        }

        Dispose();
        Closed?.Invoke(this);
    }

    private void Greet(ZmtpReader reader)
    {
        var limit = options.Limits.Handshake;
        var started = TimeProvider.System.GetTimestamp();
        reader.BeforeReading = () =>
        {
            var left = limit - TimeProvider.System.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                throw new ZmtpProtocolException("The peer did not introduce itself in time.");
            }

            stream.ReadTimeout = Math.Max(1, (int)left.TotalMilliseconds);
        };
        Identity = ZmtpHandshake.Run(reader, writer, traffic);
        reader.BeforeReading = null;
        stream.ReadTimeout = Timeout.Infinite;
    }

    private void Obey(ZmtpCommand command)
    {
        switch (command.Name)
        {
            case "PING":
                unsent.Add(new UnsentItem(null, command.Pong()));
                WaitForRoom();
                break;
            case "ERROR":
                throw new ZmtpProtocolException("The peer reported an error.");
            default:
                traffic.Receive(this, command);
                break;
        }
    }

    private void Write()
    {
        while (unsent.Take() is { Count: > 0 } items)
        {
            foreach (var item in items)
            {
                item.WriteTo(writer);
                unsent.Sent(item);
            }

            writer.Flush();
        }

        socket.Shutdown(SocketShutdown.Send);
    }

    // The thread of a connection ends with its connection, whatever happened on it: an exception that left it would end the kernel.
    private void RunGuarded(Action run)
    {
        try
        {
            run();
        }
        catch (IOException exception) when (!joined && !IsTimeout(exception))
        {
            // It came and went before it introduced itself, as those do that only look whether a port is open.
            Dispose();
        }
        catch (Exception exception)
        {
            Drop(ReasonOf(exception));
        }
    }

    private static string ReasonOf(Exception exception) => exception switch
    {
        ZmtpProtocolException => exception.Message,
        EndOfStreamException => "The peer went away in the middle of a message.",
        IOException broken when IsTimeout(broken) => "The peer did not introduce itself in time.",
        IOException => "The peer went away without closing the connection.",
        _ => $"The connection broke: {exception.GetType().Name}.",
    };

    private static bool IsTimeout(IOException exception) =>
        exception.InnerException is SocketException { SocketErrorCode: SocketError.TimedOut or SocketError.WouldBlock };
}
