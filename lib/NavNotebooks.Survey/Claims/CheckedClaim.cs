using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims;

/// <summary>A claim with everything that was found about it.</summary>
public sealed record CheckedClaim
{
    /// <summary>A claim and its findings; they are put in order of priority, then of basis.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="findings">At least one.</param>
    /// <exception cref="ArgumentException">There are no findings.</exception>
    public CheckedClaim(Claim claim, IEnumerable<ClaimFinding> findings)
    {
        Claim = claim;
        Findings =
        [
            .. findings
                .OrderBy(finding => VerdictWords.Rank(finding.Verdict))
                .ThenBy(finding => finding.Basis ?? (DataBasis)int.MaxValue)
                .ThenBy(finding => finding.Recomputation, StringComparer.Ordinal),
        ];
        if (Findings.IsEmpty)
        {
            throw new ArgumentException($"Claim {claim.Id} has no finding. Give it one that says why it is not computable.", nameof(findings));
        }
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The findings, the one that leads first.</summary>
    public ImmutableArray<ClaimFinding> Findings { get; }

    /// <summary>The finding that a reader must see first: contradicted, deviates, recomputed, replicated, reproduced, not computable.</summary>
    public ClaimFinding Headline => Findings[0];

    /// <summary>The leading finding on one basis, or <see langword="null"/> where there is none.</summary>
    /// <param name="basis">The basis; <see langword="null"/> for findings that rest on nothing.</param>
    public ClaimFinding? On(DataBasis? basis) => Findings.FirstOrDefault(finding => finding.Basis == basis);
}
