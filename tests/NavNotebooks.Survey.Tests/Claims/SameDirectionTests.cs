using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class SameDirectionTests
{
    private static string Mean(string variable, string position = "mayor") => $$"""
        { "survey": "owners", "wave": 2019, "variable": "{{variable}}", "statistic": "mean", "where": { "position": {{(position.Contains(' ', StringComparison.Ordinal)
            ? "[" + string.Join(", ", position.Split(' ').Select(one => $"\"{one}\"")) + "]"
            : $"\"{position}\"")}} } }
        """;

    private static string Asks(string id, string relation, params string[] quantities) => SmallRegistry.Claim(id, $$"""
        "asks": { "relation": "{{relation}}", "quantities": [{{string.Join(", ", quantities)}}]{{(relation == "nearest_point" ? ", \"point\": 4" : "")}}{{(relation == "first" ? ", \"first\": 1" : "")}} }
        """);

    private static RecomputationOutcome Outcome(string first, string second) =>
        SmallRegistry.Compute("""{ "id": "R", "kind": "same_direction", "from": ["A", "B"] }""", first, second).Outcome;

    [Theory]
    [InlineData("greater", "greater", RecomputationOutcome.Fails)]
    [InlineData("at_least", "greater", RecomputationOutcome.Fails)]
    [InlineData("at_least", "at_least", RecomputationOutcome.Holds)]
    [InlineData("about_equal", "greater", RecomputationOutcome.Fails)]
    [InlineData("not_significantly_different", "greater", RecomputationOutcome.Holds)]
    [InlineData("not_significantly_different", "significantly_greater", RecomputationOutcome.Fails)]
    [InlineData("not_significantly_different", "significantly_different", RecomputationOutcome.Fails)]
    [InlineData("significantly_different", "significantly_greater", RecomputationOutcome.Holds)]
    [InlineData("significantly_different", "about_equal", RecomputationOutcome.Fails)]
    public void An_order_is_held_against_the_order_turned_round(string first, string second, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome(Asks("A", first, Mean("x"), Mean("y")), Asks("B", second, Mean("y"), Mean("x"))));
    }

    [Fact]
    public void A_rank_order_asserts_every_pair_in_it()
    {
        var ranks = Asks("A", "descending", Mean("x"), Mean("y"), Mean("z"));
        Assert.Equal(RecomputationOutcome.Fails, Outcome(ranks, Asks("B", "greater", Mean("z"), Mean("x"))));
        Assert.Equal(RecomputationOutcome.Holds, Outcome(ranks, Asks("B", "first", Mean("x"), Mean("z"), Mean("y"))));
        Assert.Equal(RecomputationOutcome.Fails, Outcome(ranks, Asks("B", "first", Mean("y"), Mean("z"), Mean("x"))));
    }

    [Theory]
    [InlineData("above_midpoint", "below_midpoint", RecomputationOutcome.Fails)]
    [InlineData("near_midpoint", "not_above_midpoint", RecomputationOutcome.Holds)]
    [InlineData("above_midpoint", "nearest_point", RecomputationOutcome.Holds)]
    [InlineData("below_midpoint", "nearest_point", RecomputationOutcome.Fails)]
    public void A_place_on_the_scale_is_held_against_another_place(string first, string second, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome(Asks("A", first, Mean("x")), Asks("B", second, Mean("x"))));
    }

    [Fact]
    public void A_group_is_spoken_of_together_with_a_group_that_holds_it()
    {
        var owners = Asks("A", "above_midpoint", Mean("x", "mayor chief_executive"));
        Assert.Equal(RecomputationOutcome.Fails, Outcome(owners, Asks("B", "below_midpoint", Mean("x", "mayor"))));
        Assert.Equal(RecomputationOutcome.Open, Outcome(owners, Asks("B", "below_midpoint", Mean("x", "other"))));
        Assert.Equal(RecomputationOutcome.Open, Outcome(owners, Asks("B", "below_midpoint", Mean("y", "mayor"))));
    }

    [Fact]
    public void Marks_of_significance_are_compared_where_nothing_is_asked()
    {
        var marked = SmallRegistry.Printed("A", "\"significant\": true");
        Assert.Equal(RecomputationOutcome.Fails, Outcome(marked, SmallRegistry.Printed("B", "\"significant\": false")));
        Assert.Equal(RecomputationOutcome.Holds, Outcome(marked, SmallRegistry.Printed("B", "\"significant\": true")));
    }

    [Fact]
    public void Both_statements_are_told_where_they_exclude_each_other()
    {
        var result = SmallRegistry.Compute(
            """{ "id": "R", "kind": "same_direction", "from": ["A", "B"] }""", Asks("A", "above_midpoint", Mean("x")), Asks("B", "below_midpoint", Mean("x")));
        Assert.Equal("A and B cannot both be true: “Statement A” and “Statement B”", result.Explanation);
    }
}
