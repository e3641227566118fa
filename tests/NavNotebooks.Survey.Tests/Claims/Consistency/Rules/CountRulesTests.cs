using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class CountRulesTests
{
    [Fact]
    public void One_item_and_group_have_one_n()
    {
        var found = Assert.Single(Check(Printed("A", "104", Count("mayor")), Printed("B", "74", Share("top_two", "mayor"), "\"n\": \"101\",")));
        Assert.Equal("count_of_answers", found.Rule);
        Assert.Empty(Check(Printed("A", "104", Count("mayor")), Printed("B", "74", Share("top_two", "mayor"), "\"n\": \"104\",")));
    }

    [Fact]
    public void No_more_answer_than_there_are()
    {
        // 106 mayors answered (table 5).
        var found = Assert.Single(Check(Printed("A", "107", Count("mayor"))));
        Assert.Equal("count_within_group", found.Rule);
        Assert.Equal(InconsistencySeverity.Certain, found.Severity);
        Assert.Empty(Check(Printed("A", "106", Count("mayor"))));
    }

    [Fact]
    public void The_n_of_groups_are_the_n_of_all()
    {
        Assert.Single(Check(Printed("A", "100", Count("mayor")), Printed("B", "150", Count("chief_executive")), Printed("C", "240", Count())));
        Assert.Empty(Check(Printed("A", "100", Count("mayor")), Printed("B", "150", Count("chief_executive")), Printed("C", "250", Count())));
    }
}
