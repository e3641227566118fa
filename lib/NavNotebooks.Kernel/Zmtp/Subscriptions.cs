namespace NavNotebooks.Kernel.Zmtp;

/// <summary>The topics that one peer asked for. Not safe for several threads: its owner locks.</summary>
internal sealed class Subscriptions
{
    private const int Most = 1024;

    private readonly List<ReadOnlyMemory<byte>> topics = [];

    /// <summary>Whether the topic is new to this peer.</summary>
    internal bool Add(ReadOnlyMemory<byte> topic)
    {
        if (Index(topic.Span) >= 0)
        {
            return false;
        }

        if (topics.Count == Most)
        {
            throw new ZmtpProtocolException($"The peer subscribed to more than {Most} topics.");
        }

        topics.Add(topic);
        return true;
    }

    internal void Remove(ReadOnlySpan<byte> topic)
    {
        var index = Index(topic);
        if (index >= 0)
        {
            topics.RemoveAt(index);
        }
    }

    internal bool Cover(ReadOnlySpan<byte> first)
    {
        foreach (var topic in topics)
        {
            if (first.StartsWith(topic.Span))
            {
                return true;
            }
        }

        return false;
    }

    private int Index(ReadOnlySpan<byte> topic)
    {
        for (var index = 0; index < topics.Count; index++)
        {
            if (topics[index].Span.SequenceEqual(topic))
            {
                return index;
            }
        }

        return -1;
    }
}
