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

    // Parts share no block, so that they can be solved side by side: the order of solving moves nothing.
    private ImmutableArray<int[]> Run()
    {
        var whole = new int[blocks.Length][];
        var parts = Parts();
        var conflicts = new CellProblem?[parts.Length];
        Parallel.For(0, parts.Length, at => conflicts[at] = Solve(parts[at], whole));
        return conflicts.FirstOrDefault(conflict => conflict is not null) is { } first ? throw Conflict(first) : [.. whole];
    }

    /// <summary>Fills the blocks of a part; gives the problem back where it cannot be satisfied.</summary>
    private CellProblem? Solve(LayerPart part, int[][] whole)
    {
        var relations = new RelationConstraints(recipe.Margins, counts);
        var rounds = part.Claims.Any(claim => RelationConstraints.DependsOnCells(claim.Claim.Asks!.Relation)) ? Rounds : 1;
        for (var round = 1; round <= rounds; round++)
        {
            ImmutableArray<CellConstraint> constraints = [.. part.Given, .. part.Claims.SelectMany(claim => Constraints(relations, claim)).Where(part.Holds)];
            var problem = part.Problem(blocks, constraints);
            var solution = MinimumCrossEntropy.Solve(problem);
            if (!solution.IsFeasible)
            {
                return problem;
            }

            for (var index = 0; index < part.Blocks.Length; index++)
            {
                counts[part.Blocks[index]] = solution.Counts[index];
            }

            if (round == rounds)
            {
                MakeWhole(part, constraints, CountRepair.Whole(problem, solution), whole);
            }
        }

        return null;
    }

    private static IEnumerable<CellConstraint> Constraints(RelationConstraints relations, (Claim Claim, ImmutableArray<QuantityCells> Cells) claim) =>
        relations.Of(claim.Claim, claim.Cells).Where(constraint => !constraint.Terms.IsEmpty);

    private void MakeWhole(LayerPart part, ImmutableArray<CellConstraint> constraints, ImmutableArray<int[]> repaired, int[][] whole)
    {
        var tuned = new double[blocks.Length][];
        for (var index = 0; index < part.Blocks.Length; index++)
        {
            tuned[part.Blocks[index]] = [.. repaired[index].Select(count => (double)count)];
        }

        foreach (var (claim, cells) in part.Claims.Where(entry => PrintedPTuning.Concerns(entry.Claim)))
        {
            PrintedPTuning.Tune(constraints, claim, cells, tuned);
        }

        foreach (var block in part.Blocks)
        {
            whole[block] = [.. tuned[block].Select(count => (int)count)];
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

    /// <summary>Blocks that constraints tie together, with the claims that state them, in the order of their first block.</summary>
    private ImmutableArray<LayerPart> Parts()
    {
        var parent = Enumerable.Range(0, blocks.Length).ToArray();
        var relations = new RelationConstraints(recipe.Margins, counts);
        var stated = claims.SelectMany(claim => Constraints(relations, claim).Select(constraint => (Claim: claim, Constraint: constraint))).ToArray();
        foreach (var constraint in stated.Select(pair => pair.Constraint).Concat(given))
        {
            Join(parent, constraint.Terms);
        }

        var claimsOf = stated.Select(pair => (pair.Claim, Part: Root(parent, pair.Constraint.Terms[0].Block))).Distinct()
            .ToLookup(pair => pair.Part, pair => pair.Claim);
        var givenOf = given.ToLookup(constraint => Root(parent, constraint.Terms[0].Block));
        return
        [
            .. Enumerable.Range(0, blocks.Length).GroupBy(block => Root(parent, block)).OrderBy(part => part.Key)
                .Select(part => new LayerPart([.. part], [.. claimsOf[part.Key]], [.. givenOf[part.Key]])),
        ];
    }

    private static void Join(int[] parent, ImmutableArray<CellTerm> tied)
    {
        var first = Root(parent, tied[0].Block);
        foreach (var term in tied)
        {
            var other = Root(parent, term.Block);
            (parent[Math.Max(first, other)], first) = (Math.Min(first, other), Math.Min(first, other));
        }
    }

    private static int Root(int[] parent, int block)
    {
        while (parent[block] != block)
        {
            block = parent[block];
        }

        return block;
    }
}
