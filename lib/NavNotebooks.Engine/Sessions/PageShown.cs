using NavNotebooks.Display;

namespace NavNotebooks.Engine.Sessions;

/// <summary>Something for the reader's pager. A result keeps it as an output, for clients that have no pager.</summary>
/// <param name="Data">What to show.</param>
public sealed record PageShown(MimeBundle Data) : CellEvent;
