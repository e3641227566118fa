using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Blocks that constraints tie together, and that none ties to others.</summary>
/// <param name="Blocks">Indices of the blocks in the layer, ascending.</param>
/// <param name="Claims">The claims that state constraints on them, with their quantities as cells; they may state others on other blocks.</param>
/// <param name="Given">Constraints that no claim states.</param>
internal sealed record LayerPart(
    ImmutableArray<int> Blocks, ImmutableArray<(Claim Claim, ImmutableArray<QuantityCells> Cells)> Claims, ImmutableArray<CellConstraint> Given)
{
    /// <summary>Whether a constraint is on the part's blocks; it is on all of its blocks or on none.</summary>
    public bool Holds(CellConstraint constraint) => Blocks.BinarySearch(constraint.Terms[0].Block) >= 0;

    /// <summary>The part as a problem of its own, its blocks counted from 0.</summary>
    /// <param name="blocks">All blocks of the layer.</param>
    /// <param name="constraints">Constraints on the part's blocks, with the layer's indices.</param>
    public CellProblem Problem(ImmutableArray<CellBlock> blocks, ImmutableArray<CellConstraint> constraints)
    {
        var at = Blocks.Select((block, index) => (block, index)).ToDictionary(pair => pair.block, pair => pair.index);
        return new(
            [.. Blocks.Select(block => blocks[block])],
            [.. constraints.Select(constraint => constraint with { Terms = [.. constraint.Terms.Select(term => term with { Block = at[term.Block] })] })]);
    }
}
