using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Sessions;

/// <summary>A new output; console text in the pieces in which it was handed on.</summary>
/// <param name="Output">The output.</param>
public sealed record OutputAdded(CellOutput Output) : CellEvent;
