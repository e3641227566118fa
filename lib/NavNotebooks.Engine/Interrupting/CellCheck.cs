using System.ComponentModel;
using System.Runtime.CompilerServices;
using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>
/// Where the code of a cell hears that it is to end, or has gone too deep. The compiler puts a call at the head of every loop's body and of every function's.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellCheck
{
    /// <summary>How much stack a cell's functions may use: some 50,000 calls. An exception takes about a microsecond for each call that it leaves.</summary>
    private const int Depth = 4 * 1024 * 1024;

    /// <summary>The same where functions are async: the exception is thrown again in each of them, with all the lines that it has come through so far.</summary>
    private const int AsyncDepth = 256 * 1024;

    /// <summary>The same where functions catch exceptions: where each throws again, each takes some 17 kB of stack more, which is not given back before the last.</summary>
    private const int CatchingDepth = 128 * 1024;

    private static int Stops;

    /// <summary>Where the stack of the thread was the least used, as far as checks have seen. It grows downwards.</summary>
    [ThreadStatic]
    private static nint Top;

    /// <summary>Goes on with a loop, or ends the cell.</summary>
    /// <exception cref="OperationCanceledException">The cell whose code this is was interrupted or took too long.</exception>
    public static void Loop()
    {
        if (Volatile.Read(ref Stops) != 0)
        {
            CurrentCell.Stop.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Goes on into a function, or ends the cell.</summary>
    /// <param name="function">The function's name, or what it is where it has none.</param>
    /// <param name="mark">Stands on the caller's stack: tells where that is, and keeps the runtime from turning a recursion into a loop, which would be silent.</param>
    /// <exception cref="InsufficientExecutionStackException">Further calls could overflow the stack, and that would end the process.</exception>
    /// <exception cref="OperationCanceledException">The cell whose code this is was interrupted or took too long.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Call(string function, out byte mark) => Call(function, out mark, Depth);

    /// <summary>Goes on into an async function, or ends the cell.</summary>
    /// <inheritdoc cref="Call(string, out byte)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CallAsync(string function, out byte mark) => Call(function, out mark, AsyncDepth);

    /// <summary>Goes on into a function that catches exceptions, or ends the cell.</summary>
    /// <inheritdoc cref="Call(string, out byte)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CallCatching(string function, out byte mark) => Call(function, out mark, CatchingDepth);

    /// <summary>From now on the checks look closer; called before any cell is told to end.</summary>
    internal static void Announce() => Interlocked.Increment(ref Stops);

    private static void Call(string function, out byte mark, int depth)
    {
        mark = 0;
        var here = Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref mark);
        if (here > Top)
        {
            Top = here;
        }
        else if (Top - here > depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new InsufficientExecutionStackException(
                $"Calls are nested too deep: {function} calls itself, directly or by way of others, until the stack is used up. "
                + "Give the recursion a condition under which it ends, or write it as a loop.");
        }

        Loop();
    }
}
