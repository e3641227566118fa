namespace NavNotebooks.Engine.Sessions;

/// <summary>The cell takes back what it has shown so far.</summary>
/// <param name="Wait">Whether it stays in sight until the next output comes, so that nothing flickers.</param>
public sealed record OutputsCleared(bool Wait) : CellEvent;
