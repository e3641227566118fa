using System.Collections.Immutable;
using NavNotebooks.Engine.Compiling;

namespace NavNotebooks.Engine.Magics;

/// <summary>A magic command that does something itself.</summary>
/// <param name="Line">The cell's line that it stands on, from 1.</param>
/// <param name="Magic">Which command.</param>
/// <param name="Arguments">What follows its name, without quotation marks.</param>
internal sealed record MagicStep(int Line, Magic Magic, ImmutableArray<string> Arguments) : CellStep(Line)
{
    /// <summary>Whether it asks how it is used, rather than to do its work.</summary>
    public bool AsksForHelp => Arguments.Contains("-h") || Arguments.Contains("--help");

    /// <summary>Why it cannot do its work, at its line.</summary>
    public CellProblem Problem(string code, string message) => new(Line, Column: 1, code, message);
}
