using System.Diagnostics.CodeAnalysis;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>
/// What all peers of a socket have sent and nobody has taken: any number of messages within a limit in bytes. Whoever adds beyond it waits, so that its
/// peer is not read from meanwhile.
/// </summary>
internal sealed class ReceivedQueue(long limit)
{
    private readonly object gate = new();
    private readonly Queue<ZmtpMessage> messages = [];
    private long weight;
    private bool ended;

    internal void Add(ZmtpMessage message)
    {
        lock (gate)
        {
            while (!ended && messages.Count > 0 && weight + message.Weight > limit)
            {
                Monitor.Wait(gate);
            }

            if (!ended)
            {
                messages.Enqueue(message);
                weight += message.Weight;
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>The oldest, as soon as there is one; <see langword="null"/> once the queue has ended.</summary>
    internal ZmtpMessage? Take(CancellationToken cancellation)
    {
        using var woken = cancellation.UnsafeRegister(
            static state =>
            {
                lock (state!)
                {
                    Monitor.PulseAll(state);
                }
            },
            gate);
        lock (gate)
        {
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                if (TryTake(out var message))
                {
                    return message;
                }

                if (ended)
                {
                    return null;
                }

                Monitor.Wait(gate);
            }
        }
    }

    internal bool TryTake([NotNullWhen(true)] out ZmtpMessage? message)
    {
        lock (gate)
        {
            if (ended || !messages.TryDequeue(out message))
            {
                message = null;
                return false;
            }

            weight -= message.Weight;
            Monitor.PulseAll(gate);
            return true;
        }
    }

    internal void End()
    {
        lock (gate)
        {
            ended = true;
            messages.Clear();
            Monitor.PulseAll(gate);
        }
    }
}
