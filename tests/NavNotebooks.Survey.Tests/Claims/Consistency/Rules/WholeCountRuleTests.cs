using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class WholeCountRuleTests
{
    [Theory]
    [InlineData("33.3", "9", 0)] // 3 of 9
    [InlineData("34.0", "9", 1)] // 3 of 9 is 33.3, 4 of 9 is 44.4
    [InlineData("34", "90", 0)] // 31 of 90 is 34.4
    [InlineData("34", "15", 1)] // 5 of 15 is 33.3, 6 is 40
    public void A_percentage_is_that_of_a_whole_number(string value, string n, int expected)
    {
        var found = Check(Printed("A", value, Share("top_two", "mayor"), $"\"n\": \"{n}\","));
        Assert.Equal(expected, found.Count);
        Assert.All(found, one => Assert.Equal("whole_count", one.Rule));
    }
}
