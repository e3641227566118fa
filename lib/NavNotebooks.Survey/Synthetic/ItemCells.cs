using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One item that is to be filled: its answers, and the rows that give them by group.</summary>
/// <param name="Variable">The item.</param>
/// <param name="Codes">Its answers, ascending; −1 and 0 where only knowing or not is decided.</param>
/// <param name="Groups">Rows in groups that no claim divides further.</param>
/// <param name="IsKnowing">Whether the cells are "does not know" (−1) and "answers" (0) rather than the answers themselves.</param>
internal sealed record ItemCells(Variable Variable, ImmutableArray<int> Codes, ImmutableArray<RowGroup> Groups, bool IsKnowing);
