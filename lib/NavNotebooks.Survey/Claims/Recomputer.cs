using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims;

/// <summary>Carries out recomputations: arithmetic on printed numbers alone, every rounding carried as an interval.</summary>
/// <remarks>It reads no data. Pure: the same registry gives the same results.</remarks>
/// <param name="registry">Where the claims are looked up.</param>
public sealed class Recomputer(ClaimRegistry registry)
{
    /// <summary>The results of all recomputations, in the registry's order.</summary>
    public ImmutableArray<RecomputationResult> All() => [.. registry.Recomputations.Select(Compute)];

    /// <summary>The result of one recomputation.</summary>
    /// <exception cref="UnknownClaimException">It names a claim that the registry does not hold.</exception>
    public RecomputationResult Compute(Recomputation recomputation)
    {
        var claims = new RecomputationClaims(recomputation, registry);
        var conclusion = claims.Unprinted is { } unprinted
            ? Conclusion.Open($"{unprinted.Id} prints no number, so nothing can be computed from it")
            : Conclude(claims);
        var involved = claims.Involved();
        return new(
            recomputation,
            conclusion.Outcome,
            conclusion.Computed,
            conclusion.Unit,
            conclusion.Text,
            [.. involved.Select(claim => claim.Id)],
            [.. involved.Select(claim => $"{claim.Id}: {claim.Place}")]);
    }

    private static Conclusion Conclude(RecomputationClaims claims) => claims.Recomputation.Kind switch
    {
        RecomputationKind.Same => PrintedAgreement.Same(claims),
        RecomputationKind.Above => PrintedAgreement.Ordered(claims, above: true),
        RecomputationKind.Below => PrintedAgreement.Ordered(claims, above: false),
        RecomputationKind.PartsOfWhole => PrintedArithmetic.PartsOfWhole(claims),
        RecomputationKind.IntegerCount => PrintedArithmetic.IntegerCount(claims),
        RecomputationKind.Sum => PrintedArithmetic.Sum(claims),
        RecomputationKind.Difference => PrintedArithmetic.Difference(claims),
        RecomputationKind.Rate => PrintedArithmetic.Rate(claims),
        RecomputationKind.TwoProportions => PrintedTests.TwoShares(claims),
        RecomputationKind.TwoProportionsAmong => PrintedTests.TwoSharesAmong(claims),
        RecomputationKind.Change => PrintedTests.Change(claims),
        RecomputationKind.RSquaredFromF => PrintedTests.RSquaredFromF(claims),
        RecomputationKind.FFromRSquared => PrintedTests.FFromRSquared(claims),
        _ => PrintedTests.PFromF(claims),
    };
}
