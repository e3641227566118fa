using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class GroupsAndTotalRuleTests
{
    private static readonly string Mayors = Printed("A", "44", Share("top_two", "mayor"));
    private static readonly string ChiefExecutives = Printed("B", "61", Share("top_two", "chief_executive"));

    [Fact]
    public void All_lie_between_their_groups_for_any_split()
    {
        var found = Assert.Single(Check(Mayors, ChiefExecutives, Printed("C", "65", Share("top_two"))));
        Assert.Equal("groups_and_total", found.Rule);
        Assert.Equal(43.5, found.ComputedRange!.Value.Low);
        Assert.Equal(61.5, found.ComputedRange.Value.High);
    }

    [Fact]
    public void A_total_of_one_group_alone_is_not_judged()
    {
        Assert.Empty(Check(Mayors, Printed("C", "65", Share("top_two"))));
    }
}
