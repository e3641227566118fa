using NavNotebooks.Kernel.Messages;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Serving;

/// <summary>The five sockets of a kernel, where its connection file says.</summary>
internal sealed class KernelSockets : IDisposable
{
    private readonly RouterSocket shell;
    private readonly RouterSocket control;
    private readonly RouterSocket stdin;
    private readonly ReplySocket heartbeat;

    private KernelSockets(RouterSocket shell, RouterSocket control, RouterSocket stdin, PublisherSocket iopub, ReplySocket heartbeat)
    {
        this.shell = shell;
        this.control = control;
        this.stdin = stdin;
        Iopub = iopub;
        this.heartbeat = heartbeat;
    }

    /// <summary>What all clients hear.</summary>
    public PublisherSocket Iopub { get; }

    /// <summary>Where each listens, also where the system chose.</summary>
    public ConnectionPorts Ports => new(shell.Endpoint.Port, Iopub.Endpoint.Port, stdin.Endpoint.Port, control.Endpoint.Port, heartbeat.Endpoint.Port);

    /// <summary>Listens on all five.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="welcome">What a new subscriber of a topic hears first.</param>
    /// <param name="log">Told of connections that had to be closed.</param>
    /// <exception cref="ZmtpBindException">A port is taken, or the address is not one of this machine; none is left open.</exception>
    public static KernelSockets Bind(ConnectionFile connection, Func<ReadOnlyMemory<byte>, ZmtpMessage?> welcome, KernelLog log)
    {
        var ports = connection.Ports;
        var opened = new Stack<IDisposable>();
        try
        {
            // The heartbeat last: a client that hears it finds the others.
            var sockets = new KernelSockets(
                Opened(RouterSocket.Bind(connection.Endpoint(ports.Shell), Named("shell"))),
                Opened(RouterSocket.Bind(connection.Endpoint(ports.Control), Named("control"))),
                Opened(RouterSocket.Bind(connection.Endpoint(ports.Stdin), Named("stdin"))),
                Opened(PublisherSocket.Bind(connection.Endpoint(ports.Iopub), welcome, Named("iopub"))),
                Opened(ReplySocket.Bind(connection.Endpoint(ports.Heartbeat), Named("heartbeat"))));
            opened.Clear();
            return sockets;
        }
        finally
        {
            foreach (var socket in opened)
            {
                socket.Dispose();
            }
        }

        ZmtpOptions Named(string name) => new() { Name = name, OnFault = fault => log.Tell($"{fault.Socket}: {fault.Reason}") };

        T Opened<T>(T socket)
            where T : IDisposable
        {
            opened.Push(socket);
            return socket;
        }
    }

    /// <summary>The socket of a channel.</summary>
    public RouterSocket Of(Channel channel) => channel switch
    {
        Channel.Shell => shell,
        Channel.Control => control,
        _ => stdin,
    };

    /// <summary>Sends what is queued, for a second at most, and closes all.</summary>
    public void Dispose()
    {
        shell.Dispose();
        control.Dispose();
        stdin.Dispose();
        Iopub.Dispose();
        heartbeat.Dispose();
    }
}
