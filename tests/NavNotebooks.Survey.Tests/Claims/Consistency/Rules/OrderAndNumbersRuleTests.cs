using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class OrderAndNumbersRuleTests
{
    private static readonly string Both = Share("top_two", "mayor") + ", " + Share("top_two", "chief_executive");

    [Theory]
    [InlineData("greater", 1)]
    [InlineData("at_least", 1)]
    [InlineData("about_equal", 1)] // 44 and 61 are 17 points apart, about equal is within 5
    [InlineData("not_significantly_different", 0)]
    public void An_order_is_that_of_the_numbers(string relation, int expected)
    {
        var found = Check(Printed("A", "44", Share("top_two", "mayor")), Printed("B", "61", Share("top_two", "chief_executive")), Claim("C", "", relation, Both));
        Assert.Equal(expected, found.FoundBy("order_and_numbers").Count);
    }

    [Theory]
    [InlineData("17", 0)] // 60.5 − 44.5 to 61.5 − 43.5: 16 to 18
    [InlineData("14", 1)]
    public void A_printed_difference_is_that_of_the_numbers(string points, int expected)
    {
        var difference = Claim("C", $$""" "printed": { "value": "{{points}}", "unit": "points" }, """, "differs_by", Share("top_two", "chief_executive") + ", " + Share("top_two", "mayor"));
        Assert.Equal(expected, Check(Printed("A", "44", Share("top_two", "mayor")), Printed("B", "61", Share("top_two", "chief_executive")), difference).Count);
    }
}
