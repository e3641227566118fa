namespace NavNotebooks.Engine.Running;

/// <summary>How long a cell took, compiling included.</summary>
/// <param name="CellIndex">Its place among all cells, from 0.</param>
/// <param name="Elapsed">By the run's clock. It never goes into a notebook.</param>
public sealed record CellDuration(int CellIndex, TimeSpan Elapsed);
