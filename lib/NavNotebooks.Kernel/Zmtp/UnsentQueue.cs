namespace NavNotebooks.Kernel.Zmtp;

/// <summary>What waits to be sent to one peer: added by any thread, taken by the one that writes.</summary>
internal sealed class UnsentQueue(long limit)
{
    private readonly Lock gate = new();
    private readonly ManualResetEventSlim filled = new(false);
    private readonly ManualResetEventSlim roomy = new(true);
    private List<UnsentItem> waiting = [];
    private long weight;
    private bool ended;

    /// <summary>Adds, whatever waits already: who adds must then <see cref="WaitForRoom"/>, holding no lock of others.</summary>
    internal void Add(UnsentItem item)
    {
        lock (gate)
        {
            if (ended)
            {
                return;
            }

            waiting.Add(item);
            weight += item.Weight;
            if (weight > limit)
            {
                roomy.Reset();
            }

            filled.Set();
        }
    }

    /// <summary>Whether, by then, the peer has taken enough for the queue to be within its limit, or is gone.</summary>
    internal bool WaitForRoom(TimeSpan patience) => roomy.Wait(patience);

    /// <summary>All that waits, as soon as something does; nothing once the queue has ended and is empty.</summary>
    internal IReadOnlyList<UnsentItem> Take()
    {
        while (true)
        {
            filled.Wait();
            lock (gate)
            {
                if (waiting.Count > 0 || ended)
                {
                    var taken = waiting;
                    waiting = [];
                    return taken;
                }

                filled.Reset();
            }
        }
    }

    internal void Sent(UnsentItem item)
    {
        lock (gate)
        {
            weight -= item.Weight;
            if (weight <= limit)
            {
                roomy.Set();
            }
        }
    }

    /// <summary>Takes no more; what waits can still be sent.</summary>
    internal void End()
    {
        lock (gate)
        {
            ended = true;
            roomy.Set();
            filled.Set();
        }
    }
}
