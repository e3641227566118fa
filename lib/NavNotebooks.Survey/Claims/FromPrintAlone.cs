using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Claims.Consistency.Rules;

namespace NavNotebooks.Survey.Claims;

/// <summary>What printed numbers alone say of the claims of a registry: recomputations, what rules find at odds, and what they derive.</summary>
internal sealed class FromPrintAlone
{
    private readonly ILookup<string, ClaimFinding> findings;

    public FromPrintAlone(ClaimRegistry registry)
    {
        var check = new ConsistencyCheck(registry);
        Inconsistencies = check.Inconsistencies;
        var declared = new Recomputer(registry).All().SelectMany(result => RecomputationFindings.Of(result, registry)).ToArray();
        var settled = declared.Where(finding => finding.Verdict == Verdict.Recomputed).Select(finding => finding.Claim.Id).ToHashSet(StringComparer.Ordinal);
        // Numbers on two scales stand in an order, but do not show the change that is told of them.
        settled.UnionWith(Inconsistencies.FoundBy(TrendScaleRule.Name).SelectMany(trend => trend.Claims).Select(claim => claim.Id));
        findings = InconsistencyFindings.Of(Inconsistencies)
            .Concat(declared)
            .Concat(InconsistencyFindings.Of(check.Derivations).Where(finding => !settled.Contains(finding.Claim.Id)))
            .ToLookup(finding => finding.Claim.Id, StringComparer.Ordinal);
    }

    public InconsistencyTable Inconsistencies { get; }

    public ImmutableArray<ClaimFinding> Of(Claim claim) => [.. findings[claim.Id]];
}
