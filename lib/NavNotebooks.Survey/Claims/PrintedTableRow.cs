using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>A row of a printed table.</summary>
/// <param name="Label">The row heading.</param>
/// <param name="Share">The name of what its cells are shares of; <see langword="null"/> where it holds no shares, or shares of an unknown base.</param>
/// <param name="IsBase">Whether it holds the n that the shares of its columns are shares of.</param>
/// <param name="Cells">The claims of each cell, as many cells as the table has columns: none where it is empty, several where a number carries a mark.</param>
public sealed record PrintedTableRow(BilingualText Label, string? Share, bool IsBase, ImmutableArray<ImmutableArray<Claim>> Cells);
