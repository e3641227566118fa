using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class PartsOfWholeRuleTests
{
    [Fact]
    public void Answers_that_cover_the_scale_are_a_hundred_per_cent()
    {
        // 30 + 20 + 40 = 90, and rounding moves it by 1.5 at most.
        var found = Assert.Single(Check(Printed("A", "30", Share("bottom_two")), Printed("B", "20", Share("middle")), Printed("C", "40", Share("top_two"))));
        Assert.Equal("parts_and_whole", found.Rule);
        Assert.Contains("[88.5, 91.5] % together", found.Computed.En, StringComparison.Ordinal);
        Assert.Empty(Check(Printed("A", "30", Share("bottom_two")), Printed("B", "20", Share("middle")), Printed("C", "51", Share("top_two"))));
    }

    [Fact]
    public void Some_answers_do_not_exceed_the_whole()
    {
        Assert.Single(Check(Printed("A", "60", Share("bottom_two")), Printed("C", "45", Share("top_two"))));
        Assert.Empty(Check(Printed("A", "50", Share("bottom_two")), Printed("C", "45", Share("top_two"))));
    }

    [Fact]
    public void Two_answers_are_not_fewer_than_one_of_them()
    {
        Assert.Equal("parts_and_whole", Assert.Single(Check(Printed("A", "40", Share("top_two")), Printed("B", "45", Share("[5]")))).Rule);
        Assert.Empty(Check(Printed("A", "40", Share("top_two")), Printed("B", "40", Share("[5]"))));
    }

    [Fact]
    public void Shares_of_other_groups_are_other_wholes()
    {
        Assert.Empty(Check(Printed("A", "60", Share("bottom_two", "mayor")), Printed("C", "45", Share("top_two", "chief_executive"))));
    }
}
