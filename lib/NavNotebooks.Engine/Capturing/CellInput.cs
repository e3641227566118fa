using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Capturing;

/// <summary>Asks the person at the keyboard on behalf of the running cell.</summary>
internal static class CellInput
{
    /// <summary>What was typed. What the cell has printed so far is in sight before it is asked.</summary>
    /// <exception cref="InvalidOperationException">Nobody can be asked: the notebook runs by itself.</exception>
    public static Task<string> AskAsync(InputRequest request)
    {
        if (CurrentCell.Running is not { Input: { } ask } cell)
        {
            var what = request.Prompt.Length > 0 ? $"\"{request.Prompt.Trim()}\"" : "for a line";
            throw new InvalidOperationException(
                $"Nobody can be asked {what}: the notebook runs by itself. Open it in a notebook program, or set the value in the cell.");
        }

        cell.Sink.HandOn();
        return ask(request, cell.Stop);
    }
}
