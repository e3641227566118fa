using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class MeanAndSharesRuleTests
{
    [Theory]
    [InlineData("4.25", 1)] // 60.5 per cent at most in 4 and 5: 0.605·5 + 0.395·3 = 4.21
    [InlineData("4.21", 0)]
    [InlineData("4.3", 1)]
    [InlineData("2.7", 1)] // at least 0.595·4 + 0.405·1 = 2.785
    [InlineData("2.8", 0)]
    public void A_mean_is_one_that_the_shares_can_give(string mean, int expected)
    {
        var found = Check(Printed("A", "60", Share("top_two")), Printed("B", mean, Mean()));
        Assert.Equal(expected, found.Count);
        Assert.All(found, one => Assert.Equal("mean_and_shares", one.Rule));
    }
}
