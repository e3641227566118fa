using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class TrendScaleRuleTests
{
    private static string Change(string variable) =>
        Claim("A", "", "greater", Share("top_two", "mayor", 2019, variable) + ", " + Share("top_two", "mayor", 2011, variable));

    [Fact]
    public void A_change_between_questions_that_differ_is_noted_with_the_reason_and_contradicts_nothing()
    {
        // The dictionary says of state dominance that 2011 asked for agreement and 2019 how equal the partners are.
        var found = Assert.Single(Check(Change("state_dominates")));
        Assert.Equal("trend_scale", found.Rule);
        Assert.Equal(InconsistencySeverity.Note, found.Severity);
        Assert.False(found.Contradicts);
        Assert.Contains("2011", found.Computed.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_the_same_question_is_not()
    {
        Assert.Empty(Check(Change("more_in_work")));
    }
}
