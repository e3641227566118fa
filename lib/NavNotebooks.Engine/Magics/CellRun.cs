using System.Collections.Immutable;
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
    /// <summary>The files that are being run, each by the one before; the first by a cell.</summary>
    /// <value>Absolute paths. Default: none, this is the cell itself.</value>
    public ImmutableArray<string> Imports { get; init; } = [];
}
