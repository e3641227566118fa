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
}
