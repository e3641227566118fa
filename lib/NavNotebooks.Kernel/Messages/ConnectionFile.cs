using System.Text;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Messages;

/// <summary>What a client tells a kernel that it starts: where to listen, and the key that signs every message. The key is never printed.</summary>
/// <param name="Ports">Where each channel listens.</param>
/// <param name="Key">The bytes that sign; empty where messages go unsigned.</param>
public sealed record ConnectionFile(ConnectionPorts Ports, ReadOnlyMemory<byte> Key)
{
    /// <summary><c>tcp</c> or <c>ipc</c>.</summary>
    /// <value>Default: <c>tcp</c>.</value>
    public string Transport { get; init; } = "tcp";

    /// <summary>The address to listen on; for <c>ipc</c>, the beginning of a path.</summary>
    /// <value>Default: 127.0.0.1, which no other machine reaches.</value>
    public string Ip { get; init; } = "127.0.0.1";

    /// <summary>How messages are signed; only <c>hmac-sha256</c> is known.</summary>
    /// <value>Default: <c>hmac-sha256</c>.</value>
    public string SignatureScheme { get; init; } = ConnectionFileReading.KnownScheme;

    /// <summary>The name of the kernelspec that the client started.</summary>
    /// <value>Default: empty.</value>
    public string KernelName { get; init; } = string.Empty;

    /// <summary>Reads a connection file. Fields that it does not know are passed over.</summary>
    /// <param name="path">Where it lies.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="ConnectionFileException">It is not there, is not JSON, or lacks or garbles a field.</exception>
    public static ConnectionFile Read(string path) => ConnectionFileReading.Read(path);

    /// <summary>Where the socket of a channel listens.</summary>
    /// <param name="port">One of <see cref="Ports"/>.</param>
    /// <returns>The endpoint.</returns>
    public ZmtpEndpoint Endpoint(int port) => new(Ip, port, Transport);

    // The members that a record prints: all but the key.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Transport}://{Ip}, {Ports}, {SignatureScheme}, key of {Key.Length} bytes");
        return true;
    }
}
