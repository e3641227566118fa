using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Cells to fill and what is said about them. Total of each block is kept exactly; constraints hold where they can.</summary>
/// <param name="Blocks">Items in groups.</param>
/// <param name="Constraints">What claims say, in the order in which they are to be named.</param>
public sealed record CellProblem(ImmutableArray<CellBlock> Blocks, ImmutableArray<CellConstraint> Constraints)
{
    /// <summary>The problem with some of its constraints only.</summary>
    public CellProblem With(IEnumerable<CellConstraint> constraints) => this with { Constraints = [.. constraints] };

    /// <summary>The largest coefficient of a constraint: what one respondent can move at most; 1 where it has no term.</summary>
    internal static double ScaleOf(CellConstraint constraint)
    {
        var largest = 0.0;
        foreach (var term in constraint.Terms)
        {
            largest = Math.Max(largest, Math.Abs(term.Coefficient));
        }

        return largest > 0 ? largest : 1;
    }
}
