namespace NavNotebooks.Survey.Synthetic;

/// <summary>What one cell contributes to a constraint: its coefficient per respondent.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Cell">Index of the answer within the block.</param>
/// <param name="Coefficient">Per respondent: 1/n for a share of n, code/n for a mean of n.</param>
public readonly record struct CellTerm(int Block, int Cell, double Coefficient);
