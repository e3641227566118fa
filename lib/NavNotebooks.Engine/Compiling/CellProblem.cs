using System.Globalization;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Why a cell's text cannot be run, and where.</summary>
/// <param name="Line">Line of the cell, from 1.</param>
/// <param name="Column">Column of the line, from 1.</param>
/// <param name="Code">The compiler's code (CS0103), or NAV and a number for what the session itself refuses.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record CellProblem(int Line, int Column, string Code, string Message)
{
    /// <summary>The file that it is in.</summary>
    /// <value>Default: <see langword="null"/>, the cell itself.</value>
    public string? File { get; init; }

    /// <summary>As compilers print it: <c>(1,5): error CS0103: …</c></summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): error {Code}: {Message}");
}
