using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Solves the cells of a layer, part by part: items that no claim ties together are solved apart.</summary>
internal sealed class LayerSolver
{
    // Standard errors follow the cells and the cells the standard errors; three rounds settle both.
    private const int Rounds = 3;

    private readonly Recipe recipe;
    private readonly ImmutableArray<CellBlock> blocks;
    private readonly ImmutableArray<(Claim Claim, ImmutableArray<QuantityCells> Cells)> claims;
    private readonly ImmutableArray<CellConstraint> given;
    private readonly double[][] counts;

    private LayerSolver(
        Recipe recipe,
        ImmutableArray<CellBlock> blocks,
        ImmutableArray<(Claim Claim, ImmutableArray<QuantityCells> Cells)> claims,
        ImmutableArray<CellConstraint> given)
    {
        (this.recipe, this.blocks, this.claims, this.given) = (recipe, blocks, claims, given);
        counts = [.. blocks.Select(block => block.Prior.Select(share => share / block.Prior.Sum() * block.Total).ToArray())];
    }

    /// <summary>Whole respondents per cell of every block.</summary>
    /// <param name="recipe">For margins, and to name in errors.</param>
    /// <param name="blocks">The layer's blocks.</param>
    /// <param name="claims">Claims with their quantities as cells.</param>
    /// <param name="given">Constraints that no claim states: printed numbers of respondents.</param>
    /// <exception cref="RecipeException">Claims exclude one another.</exception>
    public static ImmutableArray<int[]> Whole(
        Recipe recipe,
        ImmutableArray<CellBlock> blocks,
        ImmutableArray<(Claim Claim, ImmutableArray<QuantityCells> Cells)> claims,
        ImmutableArray<CellConstraint> given) => new LayerSolver(recipe, blocks, claims, given).Run();

    private ImmutableArray<int[]> Run()
    {
        var rounds = claims.Any(claim => RelationConstraints.DependsOnCells(claim.Claim.Asks!.Relation)) ? Rounds : 1;
        var whole = new int[blocks.Length][];
        ImmutableArray<CellConstraint> constraints = [];
        for (var round = 1; round <= rounds; round++)
        {
            var relations = new RelationConstraints(recipe.Margins, counts);
            constraints =
                [.. given, .. claims.SelectMany(claim => relations.Of(claim.Claim, claim.Cells)).Where(constraint => !constraint.Terms.IsEmpty)];
            foreach (var part in Parts(constraints))
            {
                SolvePart(part, constraints, round == rounds ? whole : null);
            }
        }

        return Tuned(whole, constraints);
    }

    private ImmutableArray<int[]> Tuned(int[][] whole, ImmutableArray<CellConstraint> constraints)
    {
        double[][] tuned = [.. whole.Select(block => block.Select(count => (double)count).ToArray())];
        foreach (var (claim, cells) in claims.Where(entry => PrintedPTuning.Concerns(entry.Claim)))
        {
            PrintedPTuning.Tune(constraints, claim, cells, tuned);
        }

        return [.. tuned.Select(block => block.Select(count => (int)count).ToArray())];
    }

    private void SolvePart(int[] part, ImmutableArray<CellConstraint> constraints, int[][]? whole)
    {
        var at = part.Select((block, index) => (block, index)).ToDictionary(pair => pair.block, pair => pair.index);
        var own = constraints.Where(constraint => at.ContainsKey(constraint.Terms[0].Block))
            .Select(constraint => constraint with { Terms = [.. constraint.Terms.Select(term => term with { Block = at[term.Block] })] });
        var problem = new CellProblem([.. part.Select(block => blocks[block])], [.. own]);
        var solution = MinimumCrossEntropy.Solve(problem);
        if (!solution.IsFeasible)
        {
            throw Conflict(problem);
        }

        var rounded = whole is null ? default : CountRepair.Whole(problem, solution);
        for (var index = 0; index < part.Length; index++)
        {
            counts[part[index]] = solution.Counts[index];
            if (whole is not null)
            {
                whole[part[index]] = rounded[index];
            }
        }
    }

    private RecipeException Conflict(CellProblem problem)
    {
        var conflict = MinimumCrossEntropy.Conflict(problem);
        return new(
            $"No respondents can satisfy these claims together: {string.Join(", ", conflict)}.",
            "Decide which of them to follow, and list the others under 'dropped' with the reason.",
            new FilePlace(recipe.File, "$.dropped", null))
        {
            ConflictingClaims = conflict,
        };
    }

    /// <summary>Blocks that constraints tie together, in the order of their first block.</summary>
    private List<int[]> Parts(ImmutableArray<CellConstraint> constraints)
    {
        var parent = Enumerable.Range(0, blocks.Length).ToArray();
        int Root(int block)
        {
            while (parent[block] != block)
            {
                block = parent[block];
            }

            return block;
        }

        foreach (var constraint in constraints)
        {
            var first = Root(constraint.Terms[0].Block);
            foreach (var term in constraint.Terms)
            {
                var other = Root(term.Block);
                (parent[Math.Max(first, other)], first) = (Math.Min(first, other), Math.Min(first, other));
            }
        }

        return [.. Enumerable.Range(0, blocks.Length).GroupBy(Root).OrderBy(part => part.Key).Select(part => part.ToArray())];
    }
}
