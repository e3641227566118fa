using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NavNotebooks.Kernel.Tests.Zmtp;

/// <summary>The other side of a connection, byte by byte, as libzmq 4.3 writes it; knows nothing of the code under test.</summary>
internal sealed class RawPeer : IDisposable
{
    /// <summary>libzmq 4.3.4 with NULL security: signature with a length of 1, version 3.1, mechanism, filler.</summary>
    public static readonly byte[] Greeting = Convert.FromHexString(
        "FF00000000000000017F" + "0301" + "4E554C4C00000000000000000000000000000000" + "00" + new string('0', 62));

    private readonly TcpClient client = new() { NoDelay = true, ReceiveTimeout = 60_000, SendTimeout = 60_000 };
    private readonly NetworkStream stream;

    public RawPeer(int port)
    {
        client.Connect(IPAddress.Loopback, port);
        stream = client.GetStream();
    }

    public static RawPeer Join(int port, string type, string identity = "")
    {
        var peer = new RawPeer(port);
        peer.Send(Greeting);
        peer.Send(Ready(type, identity));
        peer.ReadBytes(64);
        Assert.Contains("READY", Encoding.Latin1.GetString(peer.ReadFrame().Body), StringComparison.Ordinal);
        return peer;
    }

    public static byte[] Ready(string type, string identity)
    {
        var body = new List<byte> { 5 };
        body.AddRange("READY"u8);
        Property(body, "Socket-Type", type);
        Property(body, "Identity", identity);
        return [4, (byte)body.Count, .. body];
    }

    public static byte[] Message(params byte[][] frames) =>
        [.. frames.SelectMany((frame, index) => Frame(frame, (byte)(index + 1 < frames.Length ? 1 : 0)))];

    public static byte[] Frame(byte[] body, byte flags)
    {
        if (body.Length < 256)
        {
            return [flags, (byte)body.Length, .. body];
        }

        var length = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(length, body.Length);
        return [(byte)(flags | 2), .. length, .. body];
    }

    public void Send(byte[] bytes) => stream.Write(bytes);

    public byte[] ReadBytes(int count)
    {
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public (byte Flags, byte[] Body) ReadFrame()
    {
        var flags = ReadBytes(1)[0];
        var length = (flags & 2) == 0 ? ReadBytes(1)[0] : BinaryPrimitives.ReadInt64BigEndian(ReadBytes(8));
        return (flags, ReadBytes((int)length));
    }

    public byte[][] ReadMessage()
    {
        var frames = new List<byte[]>();
        while (true)
        {
            var (flags, body) = ReadFrame();
            frames.Add(body);
            if ((flags & 1) == 0)
            {
                return [.. frames];
            }
        }
    }

    public string[] ReadTexts() => [.. ReadMessage().Select(Encoding.UTF8.GetString)];

    /// <summary>Whether the other side has closed; waits for it, and fails after a minute.</summary>
    public bool IsClosed()
    {
        try
        {
            while (stream.ReadByte() >= 0)
            {
                // Whatever was on its way.
            }

            return true;
        }
        catch (IOException exception) when (exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            return true;
        }
    }

    /// <summary>Goes without a word, as a process that is killed.</summary>
    public void Vanish()
    {
        client.Client.LingerState = new LingerOption(true, 0);
        client.Client.Dispose();
    }

    public void Dispose() => client.Dispose();

    private static void Property(List<byte> body, string name, string value)
    {
        body.Add((byte)name.Length);
        body.AddRange(Encoding.ASCII.GetBytes(name));
        body.AddRange([0, 0, 0, (byte)value.Length]);
        body.AddRange(Encoding.ASCII.GetBytes(value));
    }
}
