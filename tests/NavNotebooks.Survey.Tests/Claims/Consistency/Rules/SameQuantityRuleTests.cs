using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class SameQuantityRuleTests
{
    [Fact]
    public void Two_numbers_for_one_quantity_are_told_with_both_places()
    {
        var found = Assert.Single(Check(Printed("A", "79", Share("top_two", "mayor")), Printed("B", "74", Share("[4, 5]", "mayor"))));
        Assert.Equal("same_quantity", found.Rule);
        Assert.Equal(InconsistencySeverity.Certain, found.Severity);
        Assert.Equal(["A", "B"], found.Claims.Select(claim => claim.Id));
        Assert.Contains("79 % (A), 74 % (B)", found.Computed.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("80", "\"hedge\": \"nearly\"", 0)] // 75 to 80: holds 79
    [InlineData("70", "\"hedge\": \"about\"", 1)] // 67.5 to 72.5
    [InlineData("4/5", "\"hedge\": \"about\"", 0)] // 77.5 to 82.5
    public void A_hedge_has_its_range_and_makes_it_likely_at_most(string value, string hedge, int expected)
    {
        var hedged = Claim("B", $$""" "printed": { "value": "{{value}}", "unit": "percent", {{hedge}} }, """, "equals", Share("top_two", "mayor"));
        var found = Check(Printed("A", "79", Share("top_two", "mayor")), hedged);
        Assert.Equal(expected, found.Count);
        Assert.All(found, one => Assert.Equal(InconsistencySeverity.Likely, one.Severity));
    }

    [Theory]
    [InlineData("83", "about", "note")] // 80.5 to 85.5 lies a point above 79.5
    [InlineData("90", "about", "likely")]
    [InlineData("80", "over", "likely")] // past 80 by the word itself
    public void A_word_that_just_misses_is_a_note_unless_the_word_itself_rules_the_number_out(string value, string hedge, string severity)
    {
        var hedged = Claim("B", $$""" "printed": { "value": "{{value}}", "unit": "percent", "hedge": "{{hedge}}" }, """, "equals", Share("top_two", "mayor"));
        Assert.Equal(severity, InconsistencyWords.Of(Assert.Single(Check(Printed("A", hedge == "over" ? "78" : "79", Share("top_two", "mayor")), hedged)).Severity).En);
    }

    [Fact]
    public void A_majority_is_not_44_per_cent()
    {
        var found = Assert.Single(Check(Printed("A", "44", Share("top_two", "mayor")), Claim("B", "", "majority", Share("top_two", "mayor"))));
        Assert.Equal("same_quantity", found.Rule);
        Assert.Equal(InconsistencySeverity.Certain, found.Severity);
    }

    [Fact]
    public void Roundings_that_share_a_number_agree_and_other_groups_are_other_quantities()
    {
        Assert.Empty(Check(Printed("A", "79", Share("top_two", "mayor")), Printed("B", "78.8", Share("top_two", "mayor"))));
        Assert.Empty(Check(Printed("A", "79", Share("top_two", "mayor")), Printed("B", "60", Share("top_two", "chief_executive"))));
    }

    [Fact]
    public void One_number_at_odds_with_two_others_is_told_once()
    {
        var both = Printed("C", "90", Share("top_two", "mayor") + ", " + Share("top_two", "chief_executive"));
        var found = Assert.Single(Check(Printed("A", "79", Share("top_two", "mayor")), Printed("B", "74", Share("top_two", "chief_executive")), both));
        Assert.Equal(3, found.Claims.Length);
    }
}
