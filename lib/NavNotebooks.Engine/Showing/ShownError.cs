using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Showing;

/// <summary>Turns what stopped a cell into an output that reads the same on every machine.</summary>
internal static class ShownError
{
    /// <summary>How many frames of one exception are told: a deep recursion has tens of thousands.</summary>
    private const int FrameLimit = 40;

    /// <summary>An exception with the lines of the cells and of the libraries that it came through.</summary>
    public static (ErrorOutput Output, CellFailure Failure) Of(Exception exception, int number, DisplayContext context)
    {
        var cause = Unwrap(exception);
        var name = TypeName.Of(cause.GetType());
        var message = cause is IDisplayable displayable ? displayable.Display(context).PlainText : cause.Message;
        var traceback = ImmutableArray.CreateBuilder<string>();
        traceback.AddRange((name + ": " + message).Split('\n'));
        traceback.AddRange(Lines(cause));
        var line = LineIn(cause, number);
        return (new ErrorOutput(name, message, traceback.ToImmutable()), new CellFailure(name, line is null ? message + InFile(cause) : message, line));
    }

    /// <summary>All that keeps a cell from running.</summary>
    public static (ErrorOutput Output, CellFailure Failure) Of(ImmutableArray<CellProblem> problems)
    {
        var lines = problems.Select(problem => problem.ToString()).ToImmutableArray();
        var message = string.Join('\n', lines);
        return (new ErrorOutput("CompilationError", message, lines), new CellFailure("CompilationError", message, problems[0].Line));
    }

    /// <summary>A cell that was ended before its time.</summary>
    public static (ErrorOutput Output, CellFailure Failure) Of(string name, string message) =>
        (new ErrorOutput(name, message, [name + ": " + message]), new CellFailure(name, message, Line: null));

    /// <summary>The lines of cells and libraries that an exception came through, and those of its causes.</summary>
    public static IEnumerable<string> Lines(Exception exception)
    {
        foreach (var frame in Frames(exception))
        {
            yield return frame;
        }

        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
        {
            foreach (var line in (TypeName.Of(inner.GetType()) + ": " + inner.Message).Split('\n'))
            {
                yield return "caused by " + line;
            }

            foreach (var frame in Frames(inner))
            {
                yield return frame;
            }
        }
    }

    /// <summary>Whether an exception came through the code of a cell.</summary>
    public static bool IsOfCell(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames().Any(frame => CellFrame(frame) is not null);

    private static Exception Unwrap(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        _ => exception,
    };

    private static int? LineIn(Exception exception, int number)
    {
        var path = CodePlace.PathOfCell(number);
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            var frame = new StackTrace(cause, fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => frame.GetFileName() == path);
            if (frame is not null)
            {
                return frame.GetFileLineNumber();
            }
        }

        return null;
    }

    /// <summary>" (file, line)" where the exception comes from a file that a cell runs, and nothing where it does not.</summary>
    private static string InFile(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames().FirstOrDefault(frame => CodePlace.FileOf(frame.GetFileName()) is not null) is { } frame
            ? string.Create(CultureInfo.InvariantCulture, $" ({CodePlace.FileOf(frame.GetFileName())}, line {frame.GetFileLineNumber()})")
            : "";

    /// <summary>Frames down to the cell; those of .NET itself are left out, for they differ with what the runtime has inlined.</summary>
    private static IEnumerable<string> Frames(Exception exception)
    {
        var all = AllFrames(exception).ToList();
        return all.Count <= FrameLimit
            ? all
            :
            [
                .. all[..(FrameLimit / 2)],
                string.Create(CultureInfo.InvariantCulture, $"   … {all.Count - FrameLimit} more …"),
                .. all[^(FrameLimit / 2)..],
            ];
    }

    private static IEnumerable<string> AllFrames(Exception exception)
    {
        string? previous = null;
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var text = CellFrame(frame) ?? LibraryFrame(frame);
            if (text is not null && text != previous)
            {
                yield return text;
            }

            previous = text ?? previous;
        }
    }

    private static string? CellFrame(StackFrame frame)
    {
        var path = frame.GetFileName();
        var where = CodePlace.CellOf(path) is { } number ? $"Cell [{number}]" : CodePlace.FileOf(path);
        return where is null ? null : string.Create(CultureInfo.InvariantCulture, $"   at {where}, line {frame.GetFileLineNumber()}");
    }

    private static string? LibraryFrame(StackFrame frame)
    {
        var method = frame.GetMethod();
        var type = method?.DeclaringType;
        while (type is { IsNested: true } && type.Name.StartsWith('<'))
        {
            type = type.DeclaringType;
        }

        return type?.Namespace is not { } space || IsLeftOut(space) || method!.Name.StartsWith('<')
            ? null
            : $"   at {type.FullName}.{MethodName(method)}";
    }

    /// <summary>The name of an async or iterator method is that of its state machine's type.</summary>
    private static string MethodName(System.Reflection.MethodBase method)
    {
        var type = method.DeclaringType!;
        var end = type.Name.IndexOf('>', StringComparison.Ordinal);
        return method.Name == "MoveNext" && type.Name.StartsWith('<') && end > 1 ? type.Name[1..end] : method.Name;
    }

    private static bool IsLeftOut(string space) =>
        space == "System"
        || space.StartsWith("System.", StringComparison.Ordinal)
        || space.StartsWith("Microsoft.", StringComparison.Ordinal)
        || space.StartsWith("NavNotebooks.Engine", StringComparison.Ordinal);
}
