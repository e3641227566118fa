using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Tests.Statistics;

namespace NavNotebooks.Survey.Tests.Claims;

/// <summary>The nine tests of table 3 against R's prop.test without correction, on the printed percentages (tests/Oracles/R/table3.R).</summary>
public sealed class Table3Tests
{
    public static TheoryData<string> Tests => [.. OracleCase.NamesIn("table3")];

    [Fact]
    public void There_are_nine_tests() => Assert.Equal(9, Tests.Count);

    [Theory]
    [MemberData(nameof(Tests))]
    public void The_range_of_p_is_what_R_gives_at_the_corners_of_the_rounding(string claim)
    {
        var r = OracleCase.Of("table3", claim);
        var recomputation = ClaimRegistry.Default.Recomputations.Single(
            one => one.Kind == RecomputationKind.TwoProportions && one.Gives.Contains(claim));
        var result = new Recomputer(ClaimRegistry.Default).Compute(recomputation);
        Assert.Equal(RecomputationOutcome.Holds, result.Outcome);
        r.Agrees("lowestP", result.Computed!.Value.Low, tolerance: 1e-10);
        r.Agrees("highestP", result.Computed.Value.High, tolerance: 1e-10);
    }
}
