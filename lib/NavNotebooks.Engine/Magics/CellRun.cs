using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Magics;

/// <summary>One run of a cell, or of a file that one runs.</summary>
/// <param name="Cell">What its code is given.</param>
/// <param name="Place">Where its code stands.</param>
/// <param name="Count">The execution count that its result bears.</param>
/// <param name="StartClock">Starts its time limit.</param>
internal sealed record CellRun(RunningCell Cell, CodePlace Place, int Count, Action StartClock)
{
    /// <summary>Tells what the name at a position of code means; <see langword="null"/> where it means nothing.</summary>
    /// <value>Default: no name means anything.</value>
    public Func<string, int, CancellationToken, Task<MimeBundle?>> Inspect { get; init; } = (_, _, _) => Task.FromResult<MimeBundle?>(null);

    /// <summary>The files that are being run, each by the one before; the first by a cell.</summary>
    /// <value>Absolute paths. Default: none, this is the cell itself.</value>
    public ImmutableArray<string> Imports { get; init; } = [];
}
