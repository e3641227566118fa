using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>The verdict that a rule gives each of its claims.</summary>
internal static class InconsistencyFindings
{
    /// <summary>Every claim that follows from others as printed is recomputed, each once.</summary>
    public static IEnumerable<ClaimFinding> Of(IEnumerable<RuleDerivation> derivations) => derivations
        .SelectMany(one => one.Gives.Select(claim => new ClaimFinding
        {
            Claim = claim,
            Verdict = Verdict.Recomputed,
            Basis = DataBasis.Published,
            Computed = one.Computed?.ToText(2),
            Interval = one.Computed,
            Reason = one.Text,
            Places = [.. one.Gives.Concat(one.From).Distinct().Select(place => $"{place.Id}: {place.Place}")],
        }))
        .DistinctBy(finding => finding.Claim.Id);

    /// <summary>Every claim that another place excludes is contradicted. What declared arithmetic finds, its recomputation tells itself.</summary>
    public static IEnumerable<ClaimFinding> Of(InconsistencyTable inconsistencies) => inconsistencies
        .Where(one => one.Contradicts && one.Rule != new Rules.DeclaredArithmeticRule().Id)
        .SelectMany(one => one.Claims.Select(claim => new ClaimFinding
        {
            Claim = claim,
            Verdict = Verdict.Contradicted,
            Basis = DataBasis.Published,
            Reason = one.Computed.En,
            Inconsistency = one.Id,
            Places = [.. one.Claims.Select(place => $"{place.Id}: {place.Place}")],
        }));
}
