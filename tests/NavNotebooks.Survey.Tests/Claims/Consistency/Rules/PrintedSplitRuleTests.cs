using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class PrintedSplitRuleTests
{
    private static string Group(string id, string value, string position, string n) => Printed(id, value, Share("top_two", position, variable: "state_dominates"), $"\"n\": \"{n}\",");

    private static string All(string value) => Printed("C", value, Share("top_two", variable: "state_dominates"));

    [Fact]
    public void All_are_the_groups_weighted_by_their_n()
    {
        // (50·100 + 60·50) / 150 = 53.33, and half a point of rounding in each makes [52.83, 53.83].
        var found = Assert.Single(Check(Group("A", "50", "chief_executive", "100"), Group("B", "60", "mayor", "50"), All("57")));
        Assert.Equal("printed_split", found.Rule);
        Assert.Equal(InconsistencySeverity.Certain, found.Severity);
        Assert.Equal(52.8333, found.ComputedRange!.Value.Low, 4);
        Assert.Equal(53.8333, found.ComputedRange.Value.High, 4);
        Assert.Empty(Check(Group("A", "50", "chief_executive", "100"), Group("B", "60", "mayor", "50"), All("53")));
    }

    [Fact]
    public void Without_the_n_of_the_item_the_groups_stand_in_with_room_for_the_missing()
    {
        var mayors = Printed("A", "44", Share("top_two", "mayor", variable: "state_dominates"));
        var chiefExecutives = Printed("B", "61", Share("top_two", "chief_executive", variable: "state_dominates"));
        Assert.Equal(InconsistencySeverity.Likely, Assert.Single(Check(mayors, chiefExecutives, All("50"))).Severity);
        Assert.Empty(Check(mayors, chiefExecutives, All("54")));
    }
}
