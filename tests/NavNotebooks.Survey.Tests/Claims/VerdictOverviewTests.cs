using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class VerdictOverviewTests
{
    private static readonly Claim Claim = SmallRegistry.Of([SmallRegistry.Percent("A-01", "50")]).Claims.Single();

    private static readonly VerdictOverview Overview = new(
    [
        new(new("First", "Første"), [new(Claim, [Finding(Verdict.Reproduced, DataBasis.Synthetic), Finding(Verdict.Contradicted, DataBasis.Published)]), new(Claim, [Finding(Verdict.NotComputable, null)])]),
        new(new("Second", "Andre"), [new(Claim, [Finding(Verdict.Reproduced, DataBasis.Synthetic)])]),
    ]);

    [Fact]
    public void A_claim_counts_once_by_what_a_reader_must_see_first()
    {
        Assert.Equal((1, 0, 1), (
            Overview.Rows[0].Count(Verdict.Contradicted, DataBasis.Published), Overview.Rows[0].Count(Verdict.Reproduced, DataBasis.Synthetic), Overview.Rows[0].Count(Verdict.NotComputable, null)));
        Assert.Equal(1, Overview.Rows[1].Count(Verdict.Reproduced, DataBasis.Synthetic));
    }

    [Fact]
    public void Verdicts_stand_in_the_order_in_which_a_reader_must_see_them() =>
        Assert.Equal([(Verdict.Contradicted, DataBasis.Published), (Verdict.Reproduced, DataBasis.Synthetic), (Verdict.NotComputable, (DataBasis?)null)], Overview.Kinds);

    [Fact]
    public void The_table_names_the_basis_of_every_verdict() =>
        Assert.Equal(["Group", "contradicted (published)", "reproduced (synthetic)", "not computable", "Statements"], Overview.ToTable().Headers);

    private static ClaimFinding Finding(Verdict verdict, DataBasis? basis) => new() { Claim = Claim, Verdict = verdict, Basis = basis, Reason = "because" };
}
