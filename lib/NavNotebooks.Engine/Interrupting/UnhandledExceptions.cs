using System.Runtime.ExceptionServices;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>What a cell's code throws where nobody can catch it: on a thread that it started, in a timer, in an async void method.</summary>
public static class UnhandledExceptions
{
    private static int Installed;

    /// <summary>
    /// From now on such an exception is printed by the cell and ends its thread, not the process. For a process that does nothing but run cells: what has
    /// nothing to do with a cell ends it as before. An overflow of the stack and <see cref="Environment.FailFast(string)"/> end every process at once.
    /// </summary>
    public static void Survive()
    {
        if (Interlocked.Exchange(ref Installed, 1) == 0)
        {
            ExceptionHandling.SetUnhandledExceptionHandler(TellIfOfCell);
        }
    }

    /// <summary>Prints an exception where the errors of the cell go whose code is running.</summary>
    internal static void Tell(Exception exception)
    {
        var lines = ShownError.Lines(exception).Prepend(TypeName.Of(exception.GetType()) + ": " + exception.Message);
        var text = string.Join('\n', lines) + "\n";
        if (CurrentCell.Sink is { } sink)
        {
            sink.Complain(text);
        }
        else
        {
            Console.Error.Write(text);
        }
    }

    private static bool TellIfOfCell(Exception exception)
    {
        if (CurrentCell.Running is null && !ShownError.IsOfCell(exception))
        {
            return false;
        }

        Tell(exception);
        return true;
    }
}
