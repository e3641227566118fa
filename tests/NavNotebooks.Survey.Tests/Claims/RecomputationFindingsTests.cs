using NavNotebooks.Survey.Claims;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class RecomputationFindingsTests
{
    [Theory]
    [InlineData("65", Verdict.NotComputable)]
    [InlineData("62", Verdict.Contradicted)]
    public void A_number_that_is_only_printed_twice_is_not_recomputed_but_can_be_contradicted(string second, Verdict expected)
    {
        var registry = SmallRegistry.Of(
            [SmallRegistry.Percent("A-01", "65"), SmallRegistry.Percent("A-02", second)],
            """{ "id": "R", "kind": "same", "from": ["A-01", "A-02"] }""");
        Assert.Equal(expected, new ClaimChecker(registry).CheckAll([])[0].Headline.Verdict);
    }

    [Fact]
    public void A_direction_that_is_only_said_twice_is_not_recomputed()
    {
        var repeated = Facade.Of(["S0-F26-01", "S0-2.4-14"]);
        Assert.All(repeated, claim => Assert.DoesNotContain(claim.Findings, finding => finding.Verdict == Verdict.Recomputed));
    }

    [Fact]
    public void A_sum_is_computed_for_what_it_gives_in_the_unit_of_that()
    {
        var given = Facade.FromPrint("S0-V2-09").Single().Findings.Single(finding => finding.Recomputation == "S0-R-014");
        Assert.Equal("271 persons", given.Computed);
        var part = Facade.FromPrint("S0-V2-13").Single().Findings.Single(finding => finding.Recomputation == "S0-R-014");
        Assert.Equal(Verdict.Contradicted, part.Verdict);
        Assert.Null(part.Computed);
    }

    [Theory]
    [InlineData("S0-V1-64", "p < 0.0001")]
    [InlineData("S0-T3-10", "p = 0.0014")]
    [InlineData("S0-T3-28", "p in [0.0306, 0.031]")]
    public void A_range_of_p_is_written_as_short_as_it_is(string id, string expected)
    {
        Assert.Equal(expected, Facade.FromPrint(id).Single().Headline.Computed);
    }
}
