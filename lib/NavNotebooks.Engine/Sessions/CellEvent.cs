namespace NavNotebooks.Engine.Sessions;

/// <summary>Something that a running cell shows, told when it happens: what a client that watches needs, beside what a result keeps.</summary>
public abstract record CellEvent;
