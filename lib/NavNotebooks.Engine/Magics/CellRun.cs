using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Magics;

/// <summary>One run of a cell.</summary>
/// <param name="Cell">What its code is given.</param>
/// <param name="Number">The number for its lines in a stack trace.</param>
/// <param name="Count">The execution count that its result bears.</param>
/// <param name="StartClock">Starts its time limit.</param>
internal sealed record CellRun(RunningCell Cell, int Number, int Count, Action StartClock);
