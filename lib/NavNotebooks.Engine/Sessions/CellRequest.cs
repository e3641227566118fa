using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Sessions;

/// <summary>A cell to run.</summary>
/// <param name="Source">Its text, magic commands included.</param>
public sealed record CellRequest(string Source)
{
    /// <summary>How long its code may run; compiling does not count.</summary>
    /// <value>Default: <see langword="null"/>, for ever.</value>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Told of every output when it comes, from the thread it comes from; console text in the pieces in which it was flushed.</summary>
    /// <value>Default: <see langword="null"/>; the result has them all.</value>
    public Action<CellOutput>? OnOutput { get; init; }
}
