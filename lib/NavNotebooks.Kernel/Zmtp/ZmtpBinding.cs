using System.Net;
using System.Net.Sockets;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>From an endpoint to a listening socket.</summary>
internal static class ZmtpBinding
{
    private const int Backlog = 128;
    private const int KeepAliveSeconds = 60;

    internal static (Socket Socket, ZmtpEndpoint Endpoint) Listen(ZmtpEndpoint endpoint)
    {
        var address = Address(endpoint);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, address is IPEndPoint ? ProtocolType.Tcp : ProtocolType.Unspecified);
        try
        {
            Bind(socket, address);
            socket.Listen(Backlog);
            return (socket, socket.LocalEndPoint is IPEndPoint bound ? endpoint with { Port = bound.Port } : endpoint);
        }
        catch (SocketException exception)
        {
            socket.Dispose();
            throw exception.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => new ZmtpBindException(
                    endpoint,
                    "Another program listens already on",
                    "End it, or let the client choose other ports (a fresh connection file) and start the kernel again.",
                    exception),
                SocketError.AddressNotAvailable => new ZmtpBindException(
                    endpoint, "This machine has no such address:", "Give the connection file an ip of this machine, such as 127.0.0.1.", exception),
                SocketError.AccessDenied => new ZmtpBindException(
                    endpoint, "The system does not allow listening on", "Use a port above 1023, or a folder that can be written.", exception),
                _ => new ZmtpBindException(
                    endpoint, $"The system refuses ({exception.SocketErrorCode}) to listen on", "Give the connection file another ip or port.", exception),
            };
        }
    }

    /// <summary>Small messages leave at once, and a peer whose machine is gone is noticed in the end.</summary>
    internal static void Tune(Socket connection)
    {
        if (connection.AddressFamily == AddressFamily.Unix)
        {
            return;
        }

        connection.NoDelay = true;
        connection.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        connection.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, KeepAliveSeconds);
    }

    private static EndPoint Address(ZmtpEndpoint endpoint) => endpoint.Transport switch
    {
        "tcp" when endpoint.Port is >= 0 and <= IPEndPoint.MaxPort => new IPEndPoint(Host(endpoint), endpoint.Port),
        "tcp" => throw new ZmtpBindException(endpoint, "There is no such port:", "Give the connection file a port from 1 to 65535."),
        "ipc" when Socket.OSSupportsUnixDomainSockets => UnixAddress(endpoint),
        "ipc" => throw new ZmtpBindException(
            endpoint, "This system has no Unix domain sockets for", "Give the connection file the transport tcp."),
        _ => throw new ZmtpBindException(endpoint, "This transport is not known:", "Give the connection file the transport tcp, or ipc on Unix."),
    };

    private static IPAddress Host(ZmtpEndpoint endpoint)
    {
        switch (endpoint.Host)
        {
            case "localhost":
                return IPAddress.Loopback;
            case "*":
                return IPAddress.Any;
            default:
                if (IPAddress.TryParse(endpoint.Host, out var address))
                {
                    return address;
                }

                break;
        }

        try
        {
            var found = Dns.GetHostAddresses(endpoint.Host);
            return found.FirstOrDefault(each => each.AddressFamily == AddressFamily.InterNetwork) ?? found[0];
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException or IndexOutOfRangeException)
        {
            throw new ZmtpBindException(
                endpoint, "The host name is not known:", "Give the connection file an ip of this machine, such as 127.0.0.1.", exception);
        }
    }

    private static UnixDomainSocketEndPoint UnixAddress(ZmtpEndpoint endpoint)
    {
        var path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{endpoint.Host}-{endpoint.Port}");
        try
        {
            return new UnixDomainSocketEndPoint(path);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw new ZmtpBindException(
                endpoint, "The path is too long for a Unix domain socket:", "Give the connection file a shorter ip (a path of at most 100 bytes).", exception);
        }
    }

    private static void Bind(Socket socket, EndPoint address)
    {
        if (address is UnixDomainSocketEndPoint path)
        {
            RemoveLeftBehind(path);
        }

        // Without SocketOptionName.ReuseAddress: .NET lets two sockets share a port by it. It does by itself what a kernel needs that is started again
        // while connections of the former one still expire.
        socket.Bind(address);
    }

    // The file of a kernel that was killed stands in the way of the next one; that of a living kernel answers.
    private static void RemoveLeftBehind(UnixDomainSocketEndPoint path)
    {
        var file = path.ToString();
        if (!File.Exists(file))
        {
            return;
        }

        using var probe = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            probe.Connect(path);
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionRefused)
        {
            File.Delete(file);
        }
    }
}
