namespace NavNotebooks.Engine.Magics;

/// <summary>One thing that a cell does; a cell does them in order.</summary>
/// <param name="Line">The cell's line on which it begins, from 1.</param>
internal abstract record CellStep(int Line);
