using System.Collections.Immutable;

namespace NavNotebooks.Engine.Compiling;

/// <summary>A compiled cell.</summary>
/// <param name="State">What the next cell sees, if this one is run.</param>
/// <param name="Run">Runs the cell on the session's slots and gives its last expression's value; <see langword="null"/> for a cell without code.</param>
/// <param name="Problems">Why it does not compile; empty when it does.</param>
internal sealed record Submission(ScriptState State, Func<object?[], Task<object?>>? Run, ImmutableArray<CellProblem> Problems)
{
    /// <summary>The slot that it fills when it begins to run.</summary>
    public int Slot { get; init; }

    /// <summary>Whether later cells can name anything of it, so that its slot stays filled.</summary>
    public bool IsKept { get; init; }
}
