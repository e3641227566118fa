using System.Text.Json;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Comms;

/// <summary>A message between a cell's code and a client's, such as a widget; in either direction.</summary>
/// <param name="Signal">What it is about.</param>
/// <param name="CommId">Which comm.</param>
/// <param name="Target">What the comm is for; empty but for an opening.</param>
/// <param name="Data">What is said.</param>
public sealed record CommMessage(CommSignal Signal, string CommId, string Target, JsonElement Data) : CellEvent;
