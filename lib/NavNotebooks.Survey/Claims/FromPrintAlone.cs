using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;

namespace NavNotebooks.Survey.Claims;

/// <summary>What printed numbers alone say of the claims of a registry: recomputations, and what rules find at odds.</summary>
internal sealed class FromPrintAlone
{
    private readonly ILookup<string, ClaimFinding> findings;

    public FromPrintAlone(ClaimRegistry registry)
    {
        Inconsistencies = new ConsistencyCheck(registry).Inconsistencies;
        findings = InconsistencyFindings.Of(Inconsistencies)
            .Concat(new Recomputer(registry).All().SelectMany(result => RecomputationFindings.Of(result, registry)))
            .ToLookup(finding => finding.Claim.Id, StringComparer.Ordinal);
    }

    public InconsistencyTable Inconsistencies { get; }

    public ImmutableArray<ClaimFinding> Of(Claim claim) => [.. findings[claim.Id]];
}
