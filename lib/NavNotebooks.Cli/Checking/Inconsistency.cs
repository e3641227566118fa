using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Checking;

/// <summary>One way in which the document disagrees with itself.</summary>
/// <param name="Id">Id of the recomputation that shows it, or of the claim that print contradicts.</param>
/// <param name="Arithmetic">The arithmetic with its numbers, and what was printed.</param>
/// <param name="Note">What a reader should know; <see langword="null"/> where there is nothing.</param>
/// <param name="Claims">Every claim that disagrees, in the order of the document.</param>
public sealed record Inconsistency(string Id, string Arithmetic, string? Note, ImmutableArray<Claim> Claims)
{
    /// <summary>Those of a registry: recomputations that fail, then claims that printed estimates contradict.</summary>
    /// <param name="registry">Where recomputations and claims are looked up.</param>
    /// <param name="claims">The claims, checked.</param>
    public static ImmutableArray<Inconsistency> Of(ClaimRegistry registry, IEnumerable<CheckedClaim> claims)
    {
        var failed = new Recomputer(registry).All()
            .Where(result => result.Outcome == RecomputationOutcome.Fails)
            .Select(result => new Inconsistency(
                result.Recomputation.Id, result.Explanation, result.Recomputation.Note, InOrder(result.Involved.Select(id => registry[id]))));
        var estimated = claims
            .SelectMany(claim => claim.Findings)
            .Where(finding => finding.Verdict == Verdict.Contradicted && finding.Recomputation is null)
            .Select(finding => new Inconsistency(
                finding.Claim.Id, finding.Reason, finding.Claim.Note, InOrder(finding.Places.Select(id => registry[id]).Append(finding.Claim))));
        return [.. failed, .. estimated];
    }

    private static ImmutableArray<Claim> InOrder(IEnumerable<Claim> claims) =>
        [.. claims.Distinct().OrderBy(claim => claim.FirstLine).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
}
