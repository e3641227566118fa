using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Checking;

/// <summary>One way in which the document disagrees with itself.</summary>
/// <param name="Id">Id of the recomputation that shows it, or of the claim that print contradicts.</param>
/// <param name="Sentence">What kind of disagreement it is.</param>
/// <param name="Arithmetic">The arithmetic with its numbers, and what was printed.</param>
/// <param name="Note">What a reader should know; <see langword="null"/> where there is nothing.</param>
/// <param name="Claims">Every claim that disagrees, in the order of the document.</param>
public sealed record Inconsistency(string Id, string Sentence, string Arithmetic, string? Note, ImmutableArray<Claim> Claims)
{
    /// <summary>Those of a registry: recomputations that fail, and claims that printed estimates contradict; in the order of the document.</summary>
    /// <param name="registry">Where recomputations and claims are looked up.</param>
    /// <param name="claims">The claims, checked.</param>
    public static ImmutableArray<Inconsistency> Of(ClaimRegistry registry, IEnumerable<CheckedClaim> claims)
    {
        var failed = new Recomputer(registry).All()
            .Where(result => result.Outcome == RecomputationOutcome.Fails)
            .Select(result => new Inconsistency(
                result.Recomputation.Id,
                SentenceOf(result.Recomputation.Kind),
                result.Explanation,
                result.Recomputation.Note,
                InOrder(result.Involved.Select(id => registry[id]))));
        var estimated = claims
            .SelectMany(claim => claim.Findings)
            .Where(finding => finding.Verdict == Verdict.Contradicted && finding.Recomputation is null)
            .Select(finding => new Inconsistency(
                finding.Claim.Id,
                "What is told is not what the printed numbers say",
                finding.Reason,
                finding.Claim.Note,
                InOrder(finding.Places.Select(id => registry[id]).Append(finding.Claim))));
        return [.. failed.Concat(estimated).OrderBy(inconsistency => inconsistency.Claims[0].FirstLine).ThenBy(inconsistency => inconsistency.Id, StringComparer.Ordinal)];
    }

    private static string SentenceOf(RecomputationKind kind) => kind switch
    {
        RecomputationKind.Same => "One quantity is printed with different values",
        RecomputationKind.SameDirection => "These statements cannot all be true",
        RecomputationKind.Sum => "The parts do not add up to what is printed as their sum",
        RecomputationKind.Difference => "The printed difference is not that of the printed numbers",
        RecomputationKind.Rate => "The printed share does not follow from the printed counts",
        RecomputationKind.PooledShare => "The share of all does not follow from the shares of the groups",
        RecomputationKind.PartsOfWhole => "The parts of a whole do not come to 100 per cent",
        RecomputationKind.AtMostWhole => "Parts of a whole come to more than 100 per cent",
        RecomputationKind.Within => "A number lies outside the range that is told of it",
        RecomputationKind.Above or RecomputationKind.Below => "The order told is not that of the printed numbers",
        RecomputationKind.TwoProportions or RecomputationKind.TwoProportionsAmong => "The printed result of a test does not follow from the shares it tests",
        RecomputationKind.IntegerCount => "No whole number of answers gives the printed share",
        _ => "The printed statistics do not fit one another",
    };

    private static ImmutableArray<Claim> InOrder(IEnumerable<Claim> claims) =>
        [.. claims.Distinct().OrderBy(claim => claim.FirstLine).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
}
