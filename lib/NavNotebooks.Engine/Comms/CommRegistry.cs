using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace NavNotebooks.Engine.Comms;

/// <summary>The open comms of a session, and what its cells want to do when a client opens one.</summary>
internal sealed class CommRegistry
{
    private readonly ConcurrentDictionary<string, Comm> comms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Action<Comm, JsonElement>> targets = new(StringComparer.Ordinal);
    private int opened;

    /// <summary>The open comms: id and target.</summary>
    public ImmutableSortedDictionary<string, string> Open => comms.Values.ToImmutableSortedDictionary(comm => comm.Id, comm => comm.Target, StringComparer.Ordinal);

    /// <summary>Remembers what is to be done for a target.</summary>
    public void Register(string target, Action<Comm, JsonElement> action) => targets[target] = action;

    /// <summary>A comm that a cell opens.</summary>
    public Comm Add(string target) => Add("comm-" + Interlocked.Increment(ref opened).ToString(CultureInfo.InvariantCulture), target);

    /// <summary>Forgets a comm.</summary>
    public void Remove(string id) => comms.TryRemove(id, out _);

    /// <summary>Takes in what a client sent, on the thread of a cell.</summary>
    /// <returns>Whether anybody wanted it; an opening that nobody wants is to be answered by a closing.</returns>
    public bool Receive(CommMessage message)
    {
        if (message.Signal == CommSignal.Open)
        {
            if (!targets.TryGetValue(message.Target, out var action))
            {
                return false;
            }

            action(Add(message.CommId, message.Target), message.Data);
            return true;
        }

        if (!comms.TryGetValue(message.CommId, out var comm))
        {
            return false;
        }

        if (message.Signal == CommSignal.Message)
        {
            comm.Receive(message.Data);
        }
        else
        {
            Remove(comm.Id);
            comm.Closed(message.Data);
        }

        return true;
    }

    private Comm Add(string id, string target) => comms[id] = new Comm(this, id, target);
}
