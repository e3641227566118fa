using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class CheckedClaimTests
{
    private static readonly Claim Claim = SmallRegistry.Of([SmallRegistry.Percent("A-01", "50")]).Claims.Single();

    private static ClaimFinding Finding(Verdict verdict, DataBasis? basis) => new() { Claim = Claim, Verdict = verdict, Basis = basis, Reason = "because" };

    [Fact]
    public void The_headline_goes_by_priority()
    {
        ClaimFinding[] findings =
        [
            Finding(Verdict.NotComputable, null), Finding(Verdict.Reproduced, DataBasis.Synthetic), Finding(Verdict.Replicated, DataBasis.Microdata),
            Finding(Verdict.Recomputed, DataBasis.Published), Finding(Verdict.Deviates, DataBasis.Synthetic), Finding(Verdict.Contradicted, DataBasis.Published),
        ];
        Assert.Equal(VerdictWords.ByPriority, new CheckedClaim(Claim, findings).Findings.Select(finding => finding.Verdict));
    }

    [Fact]
    public void A_claim_is_found_on_each_basis_by_itself()
    {
        var result = new CheckedClaim(Claim, [Finding(Verdict.Recomputed, DataBasis.Published), Finding(Verdict.Deviates, DataBasis.Synthetic)]);
        Assert.Equal(Verdict.Recomputed, result.On(DataBasis.Published)!.Verdict);
        Assert.Null(result.On(DataBasis.Microdata));
    }

    [Fact]
    public void A_claim_without_findings_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CheckedClaim(Claim, []));
    }

    [Fact]
    public void Verdicts_are_counted_on_each_basis_and_never_added_up()
    {
        CheckedClaim[] all =
        [
            new(Claim, [Finding(Verdict.Recomputed, DataBasis.Published), Finding(Verdict.Reproduced, DataBasis.Synthetic)]),
            new(Claim, [Finding(Verdict.Contradicted, DataBasis.Published), Finding(Verdict.Recomputed, DataBasis.Published)]),
            new(Claim, [Finding(Verdict.NotComputable, null)]),
        ];
        var summary = new VerdictSummary(all);
        Assert.Equal(3, summary.Claims);
        Assert.Equal((1, 1, 1, 1), (
            summary.Count(Verdict.Recomputed, DataBasis.Published), summary.Count(Verdict.Contradicted, DataBasis.Published),
            summary.Count(Verdict.Reproduced, DataBasis.Synthetic), summary.Count(Verdict.NotComputable, null)));
        Assert.Equal(["Verdict", "published", "synthetic", "microdata", "none"], summary.ToTable().Headers);
    }
}
