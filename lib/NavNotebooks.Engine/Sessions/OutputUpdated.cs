using NavNotebooks.Display;

namespace NavNotebooks.Engine.Sessions;

/// <summary>An output that was shown before has other contents now, in whichever cell it stands.</summary>
/// <param name="DisplayId">The name under which it was shown.</param>
/// <param name="Data">What it shows now.</param>
public sealed record OutputUpdated(string DisplayId, MimeBundle Data) : CellEvent;
