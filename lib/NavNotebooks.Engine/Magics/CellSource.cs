using System.Collections.Immutable;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Magics;

/// <summary>A cell's text, taken apart into what it does.</summary>
/// <param name="Steps">In order; parts without content are left out.</param>
/// <param name="IsTimed">Whether the cell asks for its running time.</param>
/// <param name="Code">All C# of the cell; what is no C# is blanks, so that every character keeps its place.</param>
/// <param name="Problems">Magic commands that are not known or not used rightly.</param>
internal sealed record CellSource(ImmutableArray<CellStep> Steps, bool IsTimed, string Code, ImmutableArray<CellProblem> Problems)
{
    /// <summary>Takes a cell apart. Line ends become <c>\n</c>, as literals of several lines must be the same on every machine.</summary>
    public static CellSource Read(string cell) => new CellReader(cell.Replace("\r\n", "\n", StringComparison.Ordinal)).Read();
}
