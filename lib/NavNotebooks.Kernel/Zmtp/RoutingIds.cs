using System.Buffers.Binary;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>
/// Which peer goes by which routing id: the identity that it announced, or five bytes of our own. A peer that announces the identity of another takes its
/// place and the other is closed: a client that comes back before its old connection was noticed to be dead is answered, as ipykernel does it too.
/// </summary>
internal sealed class RoutingIds
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ZmtpPeer> peers = new(StringComparer.Ordinal);
    private readonly Dictionary<ZmtpPeer, byte[]> ids = [];
    private uint generated;

    internal void Add(ZmtpPeer peer)
    {
        ZmtpPeer? former;
        lock (gate)
        {
            var id = peer.Identity.IsEmpty ? Next() : peer.Identity.ToArray();
            ids[peer] = id;
            peers.Remove(Name(id), out former);
            peers[Name(id)] = peer;
        }

        former?.Drop("Another peer announced the same identity and took over.");
    }

    internal ReadOnlyMemory<byte> Of(ZmtpPeer peer)
    {
        lock (gate)
        {
            return ids[peer];
        }
    }

    internal ZmtpPeer? Find(ReadOnlySpan<byte> id)
    {
        lock (gate)
        {
            return peers.GetValueOrDefault(Name(id));
        }
    }

    internal void Remove(ZmtpPeer peer)
    {
        lock (gate)
        {
            if (ids.Remove(peer, out var id) && peers.GetValueOrDefault(Name(id)) == peer)
            {
                peers.Remove(Name(id));
            }
        }
    }

    private static string Name(ReadOnlySpan<byte> id) => Convert.ToHexString(id);

    private byte[] Next()
    {
        var id = new byte[5];
        BinaryPrimitives.WriteUInt32BigEndian(id.AsSpan(1), ++generated);
        return id;
    }
}
