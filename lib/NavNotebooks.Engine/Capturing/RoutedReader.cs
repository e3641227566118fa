using System.Runtime.CompilerServices;
using System.Text;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Capturing;

/// <summary>A console reader that asks the person at the keyboard when a cell reads, and reads the process's own input otherwise.</summary>
/// <param name="process">The process's own.</param>
internal sealed class RoutedReader(Lazy<TextReader> process) : TextReader
{
    /// <summary>What of a line a cell has not read yet, letter by letter.</summary>
    private readonly ConditionalWeakTable<RunningCell, StringBuilder> rests = [];

    public override string? ReadLine()
    {
        if (CurrentCell.Running is not { } cell)
        {
            return process.Value.ReadLine();
        }

        var rest = rests.GetOrCreateValue(cell);
        if (rest.Length == 0)
        {
            return Ask();
        }

        var line = rest.ToString().TrimEnd('\n');
        rest.Clear();
        return line;
    }

    public override int Read()
    {
        if (CurrentCell.Running is not { } cell)
        {
            return process.Value.Read();
        }

        var rest = Filled(cell);
        var letter = rest[0];
        rest.Remove(0, 1);
        return letter;
    }

    public override int Peek() => CurrentCell.Running is { } cell ? Filled(cell)[0] : process.Value.Peek();

    public override int Read(char[] buffer, int index, int count)
    {
        if (CurrentCell.Running is not { } cell)
        {
            return process.Value.Read(buffer, index, count);
        }

        if (count == 0)
        {
            return 0;
        }

        var rest = Filled(cell);
        var taken = Math.Min(count, rest.Length);
        rest.CopyTo(0, buffer, index, taken);
        rest.Remove(0, taken);
        return taken;
    }

    /// <summary>One line: a keyboard has no end.</summary>
    public override string ReadToEnd() => CurrentCell.Running is null ? process.Value.ReadToEnd() : ReadLine() ?? "";

    private StringBuilder Filled(RunningCell cell)
    {
        var rest = rests.GetOrCreateValue(cell);
        return rest.Length > 0 ? rest : rest.Append(Ask()).Append('\n');
    }

    private static string Ask() => CellInput.AskAsync(new InputRequest(Prompt: "", IsPassword: false)).GetAwaiter().GetResult();
}
