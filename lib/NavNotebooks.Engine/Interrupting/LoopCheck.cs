using System.ComponentModel;
using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>Where a loop of a cell hears that the cell is to end. The compiler puts a call at the head of every loop's body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LoopCheck
{
    private static int Stops;

    /// <summary>Goes on, or ends the cell.</summary>
    /// <exception cref="OperationCanceledException">The cell whose code this is was interrupted or took too long.</exception>
    public static void Pass()
    {
        if (Volatile.Read(ref Stops) != 0)
        {
            CurrentCell.Stop.ThrowIfCancellationRequested();
        }
    }

    /// <summary>From now on loops look closer; called before any cell is told to end.</summary>
    internal static void Announce() => Interlocked.Increment(ref Stops);
}
