namespace NavNotebooks.Engine.Sessions;

/// <summary>A cell to run.</summary>
/// <param name="Source">Its text, magic commands included.</param>
public sealed record CellRequest(string Source)
{
    /// <summary>How long its code may run; compiling does not count.</summary>
    /// <value>Default: <see langword="null"/>, for ever.</value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Told of everything the cell shows when it happens, in order, from the thread it comes from. It must not throw.</summary>
    /// <value>Default: <see langword="null"/>; the result has all outputs as they are in the end.</value>
    public Action<CellEvent>? OnEvent { get; init; }

    /// <summary>How long console text may wait before it is handed on.</summary>
    /// <value>Default: <see langword="null"/>; until the cell flushes it, shows something else, or ends.</value>
    public TimeSpan? FlushEvery { get; init; }

    /// <summary>Asks the person at the keyboard; cancelled when the cell is to end.</summary>
    /// <value>Default: <see langword="null"/>; nobody can be asked, and reading from the console is an error that says so.</value>
    public Func<InputRequest, CancellationToken, Task<string>>? Input { get; init; }

    /// <summary>Whether the run takes an execution count, and its result bears it.</summary>
    /// <value>Default: true. A run that is not counted leaves the count as it is.</value>
    public bool Counted { get; init; } = true;
}
