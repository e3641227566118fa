using NavNotebooks.Survey.Claims.Consistency;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class DirectionsRuleTests
{
    private static string Mean(string variable, string position = "mayor") => $$"""
        { "survey": "owners", "wave": 2019, "variable": "{{variable}}", "statistic": "mean", "where": { "position": {{(position.Contains(' ', StringComparison.Ordinal)
            ? "[" + string.Join(", ", position.Split(' ').Select(one => $"\"{one}\"")) + "]"
            : $"\"{position}\"")}} } }
        """;

    private static string Asks(string id, string relation, params string[] quantities) => SmallRegistry.Claim(id, $$"""
        "asks": { "relation": "{{relation}}", "quantities": [{{string.Join(", ", quantities)}}]{{(relation == "nearest_point" ? ", \"point\": 4" : "")}}{{(relation == "first" ? ", \"first\": 1" : "")}} }
        """);

    private static bool Clash(string first, string second) =>
        new ConsistencyCheck(SmallRegistry.Of([first, second])).Inconsistencies.Any(one => one.Contradicts);

    [Theory]
    [InlineData("greater", "greater", true)]
    [InlineData("at_least", "greater", true)]
    [InlineData("at_least", "at_least", false)]
    [InlineData("about_equal", "greater", false)]
    [InlineData("not_significantly_different", "greater", false)]
    [InlineData("not_significantly_different", "significantly_greater", true)]
    [InlineData("significantly_different", "significantly_greater", false)]
    [InlineData("significantly_different", "about_equal", true)]
    public void An_order_is_held_against_the_order_turned_round(string first, string second, bool clash)
    {
        Assert.Equal(clash, Clash(Asks("A", first, Mean("x"), Mean("y")), Asks("B", second, Mean("y"), Mean("x"))));
    }

    [Fact]
    public void A_rank_order_asserts_every_pair_in_it()
    {
        var ranks = Asks("A", "descending", Mean("x"), Mean("y"), Mean("z"));
        Assert.True(Clash(ranks, Asks("B", "greater", Mean("z"), Mean("x"))));
        Assert.False(Clash(ranks, Asks("B", "first", Mean("x"), Mean("z"), Mean("y"))));
        Assert.True(Clash(ranks, Asks("B", "first", Mean("y"), Mean("z"), Mean("x"))));
    }

    [Theory]
    [InlineData("above_midpoint", "below_midpoint", true)]
    [InlineData("near_midpoint", "not_above_midpoint", false)]
    [InlineData("above_midpoint", "nearest_point", false)]
    [InlineData("below_midpoint", "nearest_point", true)]
    public void A_place_on_the_scale_is_held_against_another_place(string first, string second, bool clash)
    {
        Assert.Equal(clash, Clash(Asks("A", first, Mean("x")), Asks("B", second, Mean("x"))));
    }

    [Fact]
    public void A_group_is_spoken_of_together_with_a_group_that_holds_it()
    {
        var owners = Asks("A", "above_midpoint", Mean("x", "mayor chief_executive"));
        Assert.True(Clash(owners, Asks("B", "below_midpoint", Mean("x", "mayor"))));
        Assert.False(Clash(owners, Asks("B", "below_midpoint", Mean("x", "other"))));
        Assert.False(Clash(owners, Asks("B", "below_midpoint", Mean("y", "mayor"))));
    }

    [Fact]
    public void A_part_that_differs_knowingly_is_no_contradiction()
    {
        var owners = Asks("A", "above_midpoint", Mean("x", "mayor chief_executive"));
        var mayors = Asks("C", "above_midpoint", Mean("x", "mayor"));
        var found = new ConsistencyCheck(SmallRegistry.Of([owners, Asks("B", "below_midpoint", Mean("x", "chief_executive")), mayors])).Inconsistencies;
        Assert.Empty(found);
    }

    [Fact]
    public void Words_are_never_certain()
    {
        var turned = new ConsistencyCheck(SmallRegistry.Of([Asks("A", "greater", Mean("x"), Mean("y")), Asks("B", "greater", Mean("y"), Mean("x"))]));
        Assert.Equal(InconsistencySeverity.Likely, Assert.Single(turned.Inconsistencies).Severity);
    }
}
