using System.Collections.Immutable;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>What a kind of socket does with its connections. Called from the thread of each connection, of several at once.</summary>
internal interface IZmtpTraffic
{
    string SocketType { get; }

    ImmutableArray<string> PeerTypes { get; }

    /// <summary>The peer has introduced itself; it is heard after this returns.</summary>
    void Join(ZmtpPeer peer);

    void Receive(ZmtpPeer peer, ZmtpMessage message);

    /// <summary>A command that is not of the connection itself, as SUBSCRIBE; unknown ones are passed over.</summary>
    void Receive(ZmtpPeer peer, ZmtpCommand command);

    /// <summary>The connection is at its end. Called once for each that joined.</summary>
    void Leave(ZmtpPeer peer);
}
