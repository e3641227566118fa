namespace NavNotebooks.Engine.Magics;

/// <summary>C# to run.</summary>
/// <param name="Line">The cell's line on which it begins, from 1.</param>
/// <param name="Code">The code; what stands before it in the cell is blanks, so that lines and columns are those of the cell.</param>
internal sealed record CodeStep(int Line, string Code) : CellStep(Line);
