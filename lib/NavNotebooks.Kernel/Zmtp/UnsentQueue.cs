namespace NavNotebooks.Kernel.Zmtp;

/// <summary>What waits to be sent to one peer: added by any thread, taken by the one that writes.</summary>
internal sealed class UnsentQueue(long limit)
{
    private readonly object gate = new();
    private List<UnsentItem> waiting = [];
    private long weight;
    private bool ended;

    /// <summary>Adds, whatever waits already: who adds must then <see cref="WaitForRoom"/>, holding no lock of others.</summary>
    internal void Add(UnsentItem item)
    {
        lock (gate)
        {
            if (!ended)
            {
                waiting.Add(item);
                weight += item.Weight;
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>Whether, by then, the peer has taken enough for the queue to be within its limit, or is gone.</summary>
    internal bool WaitForRoom(TimeSpan patience)
    {
        lock (gate)
        {
            if (ended || weight <= limit)
            {
                return true;
            }

            var started = TimeProvider.System.GetTimestamp();
            while (!ended && weight > limit)
            {
                var left = patience - TimeProvider.System.GetElapsedTime(started);
                if (left <= TimeSpan.Zero || !Monitor.Wait(gate, left))
                {
                    return ended || weight <= limit;
                }
            }

            return true;
        }
    }

    /// <summary>All that waits, as soon as something does; nothing once the queue has ended and is empty.</summary>
    internal IReadOnlyList<UnsentItem> Take()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !ended)
            {
                Monitor.Wait(gate);
            }

            var taken = waiting;
            waiting = [];
            return taken;
        }
    }

    internal void Sent(UnsentItem item)
    {
        lock (gate)
        {
            var wasOver = weight > limit;
            weight -= item.Weight;
            if (wasOver && weight <= limit)
            {
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>Takes no more; what waits can still be sent.</summary>
    internal void End()
    {
        lock (gate)
        {
            ended = true;
            Monitor.PulseAll(gate);
        }
    }
}
