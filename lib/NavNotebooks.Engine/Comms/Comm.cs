using System.Text.Json;
using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Comms;

/// <summary>A line between a cell's code and a client's, such as a widget. Both sides may send; what comes is handed to the cell's code between cells.</summary>
public sealed class Comm
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}");

    private readonly CommRegistry registry;
    private Action<JsonElement> received = _ => { };
    private Action<JsonElement> closed = _ => { };

    internal Comm(CommRegistry registry, string id, string target)
    {
        this.registry = registry;
        Id = id;
        Target = target;
    }

    /// <summary>Its name in the protocol; unique in the session.</summary>
    public string Id { get; }

    /// <summary>What it is for; the client has code for that name.</summary>
    public string Target { get; }

    /// <summary>Opens a comm at the client. Only code of a running cell, or what it started, can.</summary>
    /// <param name="target">What it is for; the client has code for that name.</param>
    /// <param name="data">Anything that can be written as JSON.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static Comm Open(string target, object? data = null)
    {
        var registry = Running().Comms;
        var comm = registry.Add(target);
        Tell(new(CommSignal.Open, comm.Id, target, Json(data)));
        return comm;
    }

    /// <summary>Says what is to be done when a client opens a comm for a target.</summary>
    /// <param name="target">The name; an earlier registration of the same name is replaced.</param>
    /// <param name="opened">Given the comm and the data of its opening.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void Register(string target, Action<Comm, JsonElement> opened) => Running().Comms.Register(target, opened);

    /// <summary>Says what is to be done with the data that come; replaces what was said before.</summary>
    public void OnMessage(Action<JsonElement> action) => received = action;

    /// <summary>Says what is to be done when the client closes the comm.</summary>
    public void OnClose(Action<JsonElement> action) => closed = action;

    /// <summary>Sends data to the client.</summary>
    /// <param name="data">Anything that can be written as JSON.</param>
    public void Send(object? data) => Tell(new(CommSignal.Message, Id, "", Json(data)));

    /// <summary>Closes the comm at the client too.</summary>
    /// <param name="data">Anything that can be written as JSON.</param>
    public void Close(object? data = null)
    {
        registry.Remove(Id);
        Tell(new(CommSignal.Close, Id, "", Json(data)));
    }

    internal void Receive(JsonElement data) => received(data);

    internal void Closed(JsonElement data) => closed(data);

    private static void Tell(CommMessage message) => Running().Sink.Tell(message);

    private static RunningCell Running() => CurrentCell.Running
        ?? throw new InvalidOperationException("A comm belongs to a running notebook cell, and none is running here. Call it from a cell, or from what a cell started.");

    private static JsonElement Json(object? data) => data is null ? NoData : JsonSerializer.SerializeToElement(data);
}
