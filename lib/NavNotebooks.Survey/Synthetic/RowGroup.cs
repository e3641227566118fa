namespace NavNotebooks.Survey.Synthetic;

/// <summary>Rows that one block of cells is about.</summary>
/// <param name="Block">Index of the block in the layer.</param>
/// <param name="Population">Id of their population, for the prior.</param>
/// <param name="Rows">At least one row, ascending.</param>
internal sealed record RowGroup(int Block, string Population, int[] Rows);
