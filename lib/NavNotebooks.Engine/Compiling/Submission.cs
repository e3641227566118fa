using System.Collections.Immutable;

namespace NavNotebooks.Engine.Compiling;

/// <summary>A compiled cell.</summary>
/// <param name="State">What the next cell sees, if this one is run.</param>
/// <param name="Run">Runs the cell on the session's slots and gives its last expression's value; <see langword="null"/> for a cell without code.</param>
/// <param name="Problems">Why it does not compile; empty when it does.</param>
internal sealed record Submission(ScriptState State, Func<object?[], Task<object?>>? Run, ImmutableArray<CellProblem> Problems);
