using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class SignificanceRuleTests
{
    private static readonly string Both = Share("top_two", "chief_executive") + ", " + Share("top_two", "mayor");

    // 61 of 158 against 50 of 106: p from 0.053747 to 0.108154 within the rounding.
    private static readonly string[] Numbers =
    [
        Printed("A", "61", Share("top_two", "chief_executive"), "\"n\": \"158\","), Printed("B", "50", Share("top_two", "mayor"), "\"n\": \"106\","),
    ];

    [Theory]
    [InlineData("significantly_greater", "", 1)]
    [InlineData("not_significantly_different", "", 0)]
    [InlineData("not_significantly_different", "\"printed\": { \"value\": \".08\", \"unit\": \"p\" },", 0)]
    [InlineData("not_significantly_different", "\"printed\": { \"value\": \".30\", \"unit\": \"p\" },", 1)]
    public void A_word_or_a_p_is_one_that_the_shares_can_give(string relation, string printed, int expected)
    {
        var found = Check([.. Numbers, Claim("C", printed, relation, Both)]).FoundBy("significance");
        Assert.Equal(expected, found.Count);
        Assert.All(found, one => Assert.Equal(InconsistencySeverity.Likely, one.Severity));
        Assert.All(found, one => Assert.Equal(0.053747, one.ComputedRange!.Value.Low, 6));
    }

    [Fact]
    public void A_p_below_the_level_that_is_called_not_significant_contradicts_itself()
    {
        var claim = Claim("C", "\"printed\": { \"value\": \".03\", \"unit\": \"p\" },", "not_significantly_different", Both);
        Assert.Equal("test_results", Assert.Single(Check(claim)).Rule);
    }
}
