using System.Globalization;

namespace NavNotebooks.Engine.Running;

/// <summary>What stopped a notebook.</summary>
/// <param name="CellIndex">Place of the failing cell among all cells, from 0; <see langword="null"/> where no cell has run.</param>
/// <param name="ExecutionCount">The number that the reader sees at the cell; <see langword="null"/> where no cell has run.</param>
/// <param name="Line">The cell's own line, from 1; <see langword="null"/> where no line is to blame.</param>
/// <param name="Name">The exception's type, or CompilationError, CellTimeout, CellInterrupted, NothingRaised.</param>
/// <param name="Message">The whole message; it may have several lines.</param>
public sealed record RunFailure(int? CellIndex, int? ExecutionCount, int? Line, string Name, string Message)
{
    /// <summary>Where and what: <c>Cell [3], line 4: DivideByZeroException: …</c></summary>
    public override string ToString()
    {
        var cell = ExecutionCount is { } count ? string.Create(CultureInfo.InvariantCulture, $"Cell [{count}]") : "";
        var line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $", line {number}") : "";
        return cell.Length == 0 ? Message : $"{cell}{line}: {Name}: {Message}";
    }
}
