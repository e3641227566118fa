using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using static NavNotebooks.Survey.Tests.Claims.StatedAnswers;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ClaimCheckerTests
{
    private static string Quantity(string variable, string statistic) => $$"""
        { "survey": "owners", "wave": 2019, "variable": "{{variable}}", "statistic": "{{statistic}}"{{(statistic == "share" ? ", \"answers\": \"top_two\"" : "")}} }
        """;

    private static Claim Claim(string relation, string statistic, string variables, string printed = "", string more = "")
    {
        var quantities = string.Join(", ", variables.Split(' ').Select(variable => Quantity(variable, statistic)));
        var text = SmallRegistry.Claim("A-01", $$"""
            {{(printed.Length > 0 ? $"\"printed\": {{ {printed} }}, " : "")}}"asks": { "relation": "{{relation}}", "quantities": [{{quantities}}]{{more}} }
            """);
        return SmallRegistry.Of([text]).Claims.Single();
    }

    private static Verdict VerdictOf(Claim claim, params (string, QuantityEstimate)[] answers) => ClaimChecker.Check(claim, new StatedAnswers(answers)).Verdict;

    [Theory]
    [InlineData(0.615, Verdict.Reproduced)]
    [InlineData(0.625, Verdict.Reproduced)]
    [InlineData(0.6251, Verdict.Deviates)]
    public void Equals_compares_within_the_rounding_of_print(double share, Verdict expected)
    {
        var claim = Claim("equals", "share", "a", """ "value": "62", "unit": "percent" """);
        Assert.Equal(expected, VerdictOf(claim, ("a", Share(share))));
    }

    [Fact]
    public void Agreement_on_brought_microdata_replicates()
    {
        var claim = Claim("equals", "share", "a", """ "value": "62", "unit": "percent" """);
        Assert.Equal(Verdict.Replicated, VerdictOf(claim, ("a", Share(0.62, basis: DataBasis.Microdata))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Share(0.7, basis: DataBasis.Microdata))));
    }

    [Fact]
    public void Few_answers_of_brought_microdata_are_not_shown()
    {
        var claim = Claim("equals", "share", "a", """ "value": "62", "unit": "percent" """);
        var finding = ClaimChecker.Check(claim, new StatedAnswers(("a", Share(0.75, n: 4, basis: DataBasis.Microdata))));
        Assert.Equal(Verdict.NotComputable, finding.Verdict);
        Assert.Null(finding.Computed);
        Assert.DoesNotContain("75", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_printed_number_does_not_bear_itself_out()
    {
        var claim = Claim("equals", "share", "a", """ "value": "62", "unit": "percent" """);
        var finding = ClaimChecker.Check(claim, new StatedAnswers(("a", Printed(0.62, 0.615, 0.625, "A-01"))));
        Assert.Equal(Verdict.NotComputable, finding.Verdict);
        Assert.Equal("this is the printed number itself", finding.Reason);
    }

    [Fact]
    public void Other_printed_numbers_recompute_or_contradict()
    {
        var claim = Claim("greater", "share", "a b");
        var first = ("a", Printed(0.62, 0.615, 0.625, "A-02"));
        Assert.Equal(Verdict.Recomputed, VerdictOf(claim, first, ("b", Printed(0.5, 0.495, 0.505, "A-03"))));
        Assert.Equal(Verdict.NotComputable, VerdictOf(claim, first, ("b", Printed(0.62, 0.615, 0.625, "A-03"))));
        var contradicted = ClaimChecker.Check(claim, new StatedAnswers(first, ("b", Printed(0.7, 0.695, 0.705, "A-03"))));
        Assert.Equal(Verdict.Contradicted, contradicted.Verdict);
        Assert.Equal(["A-02", "A-03"], contradicted.Places);
    }

    [Fact]
    public void A_printed_and_a_synthetic_number_together_are_synthetic()
    {
        var finding = ClaimChecker.Check(Claim("greater", "share", "a b"), new StatedAnswers(("a", Share(0.62)), ("b", Printed(0.5, 0.495, 0.505, "A-03"))));
        Assert.Equal((Verdict.Reproduced, (DataBasis?)DataBasis.Synthetic), (finding.Verdict, finding.Basis));
    }

    [Fact]
    public void A_reason_instead_of_a_number_is_passed_on()
    {
        var finding = ClaimChecker.Check(Claim("majority", "share", "a"), new StatedAnswers(("a", QuantityEstimate.None(DataBasis.Published, "known only from print"))));
        Assert.Equal((Verdict.NotComputable, "known only from print"), (finding.Verdict, finding.Reason));
    }

    [Theory]
    [InlineData("12", 0.62, 0.50, Verdict.Reproduced)]
    [InlineData("12", 0.62, 0.52, Verdict.Deviates)]
    [InlineData("12", 0.50, 0.62, Verdict.Deviates)]
    public void Differs_by_takes_the_second_from_the_first_in_points(string points, double first, double second, Verdict expected)
    {
        var claim = Claim("differs_by", "share", "a b", $"\"value\": \"{points}\", \"unit\": \"points\"");
        Assert.Equal(expected, VerdictOf(claim, ("a", Share(first)), ("b", Share(second))));
    }

    [Theory]
    [InlineData("above_midpoint", 3.1, Verdict.Reproduced)]
    [InlineData("above_midpoint", 3.0, Verdict.Deviates)]
    [InlineData("below_midpoint", 2.9, Verdict.Reproduced)]
    [InlineData("below_midpoint", 3.1, Verdict.Deviates)]
    [InlineData("not_above_midpoint", 3.0, Verdict.Reproduced)]
    [InlineData("not_above_midpoint", 3.1, Verdict.Deviates)]
    [InlineData("near_midpoint", 3.25, Verdict.Reproduced)]
    [InlineData("near_midpoint", 3.26, Verdict.Deviates)]
    public void A_mean_is_held_against_the_midpoint_of_its_scale(string relation, double mean, Verdict expected)
    {
        Assert.Equal(expected, VerdictOf(Claim(relation, "mean", "a"), ("a", Mean(mean))));
    }

    [Fact]
    public void A_scale_without_midpoint_has_nothing_above_it()
    {
        Assert.Equal(Verdict.NotComputable, VerdictOf(Claim("above_midpoint", "mean", "a"), ("a", Mean(4) with { Midpoint = null })));
    }

    [Theory]
    [InlineData(3.5, Verdict.Reproduced)]
    [InlineData(3.4, Verdict.Deviates)]
    [InlineData(4.6, Verdict.Deviates)]
    public void The_nearest_point_is_at_most_half_a_step_away(double mean, Verdict expected)
    {
        Assert.Equal(expected, VerdictOf(Claim("nearest_point", "mean", "a", more: """, "point": 4"""), ("a", Mean(mean))));
    }

    [Theory]
    [InlineData("majority", 0.51, Verdict.Reproduced)]
    [InlineData("majority", 0.50, Verdict.Deviates)]
    [InlineData("minority", 0.49, Verdict.Reproduced)]
    [InlineData("minority", 0.50, Verdict.Deviates)]
    public void A_majority_is_more_than_half(string relation, double share, Verdict expected)
    {
        Assert.Equal(expected, VerdictOf(Claim(relation, "share", "a"), ("a", Share(share))));
    }

    [Fact]
    public void A_relation_of_one_quantity_is_asked_of_each_that_is_listed()
    {
        var claim = Claim("majority", "share", "a b");
        Assert.Equal(Verdict.Reproduced, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.7))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.4))));
    }

    [Theory]
    [InlineData("greater", 0.6, 0.5, Verdict.Reproduced)]
    [InlineData("greater", 0.5, 0.5, Verdict.Deviates)]
    [InlineData("at_least", 0.5, 0.5, Verdict.Reproduced)]
    [InlineData("at_least", 0.4, 0.5, Verdict.Deviates)]
    [InlineData("about_equal", 0.55, 0.5, Verdict.Reproduced)]
    [InlineData("about_equal", 0.56, 0.5, Verdict.Deviates)]
    public void Two_shares_are_put_in_order(string relation, double first, double second, Verdict expected)
    {
        Assert.Equal(expected, VerdictOf(Claim(relation, "share", "a b"), ("a", Share(first)), ("b", Share(second))));
    }

    [Fact]
    public void Means_are_about_equal_within_a_quarter_of_a_step()
    {
        var claim = Claim("about_equal", "mean", "a b");
        Assert.Equal(Verdict.Reproduced, VerdictOf(claim, ("a", Mean(3.25)), ("b", Mean(3))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Mean(3.3)), ("b", Mean(3))));
    }

    [Theory]
    [InlineData(0.7, 100, Verdict.Reproduced, Verdict.Deviates)]
    [InlineData(0.55, 100, Verdict.Deviates, Verdict.Reproduced)]
    [InlineData(0.3, 100, Verdict.Deviates, Verdict.Deviates)]
    public void Shares_differ_significantly_by_the_pooled_z_test(double first, int n, Verdict greater, Verdict notDifferent)
    {
        // Against 0.5 of 100: 0.7 has z = 2.89, 0.55 has z = 0.71, 0.3 has z = -2.89.
        (string, QuantityEstimate)[] answers = [("a", Share(first, n)), ("b", Share(0.5))];
        Assert.Equal(greater, VerdictOf(Claim("significantly_greater", "share", "a b"), answers));
        Assert.Equal(notDifferent, VerdictOf(Claim("not_significantly_different", "share", "a b"), answers));
    }

    [Fact]
    public void Means_differ_significantly_by_welch()
    {
        // Both n = 100, deviation 1: standard error 0.1414, so 0.4 has t = 2.83 and 0.2 has t = 1.41.
        var claim = Claim("significantly_greater", "mean", "a b");
        Assert.Equal(Verdict.Reproduced, VerdictOf(claim, ("a", Mean(3.4)), ("b", Mean(3))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Mean(3.2)), ("b", Mean(3))));
        Assert.Equal(Verdict.NotComputable, VerdictOf(claim, ("a", Mean(3.2) with { StandardDeviation = null }), ("b", Mean(3))));
    }

    [Theory]
    [InlineData("significantly_different", 3.4, ".005", "=", Verdict.Reproduced)]
    [InlineData("significantly_different", 2.6, ".005", "=", Verdict.Reproduced)]
    [InlineData("significantly_greater", 2.6, ".005", "=", Verdict.Deviates)]
    [InlineData("significantly_different", 3.4, ".004", "=", Verdict.Deviates)]
    [InlineData("significantly_greater", 3.4, ".01", "<", Verdict.Reproduced)]
    [InlineData("significantly_greater", 3.4, ".001", "<", Verdict.Deviates)]
    [InlineData("not_significantly_different", 3.2, ".159", "=", Verdict.Reproduced)]
    [InlineData("not_significantly_different", 3.2, ".259", "=", Verdict.Deviates)]
    public void A_printed_p_is_held_to_its_decimals_or_threshold(string relation, double first, string p, string sign, Verdict expected)
    {
        // Both n = 100, deviation 1: t = 2.83 and p = 0.0052, or t = 1.41 and p = 0.1589.
        var printed = $"\"value\": \"{p}\", \"unit\": \"p\", \"comparison\": \"{sign}\"";
        Assert.Equal(expected, VerdictOf(Claim(relation, "mean", "a b", printed: printed), ("a", Mean(first)), ("b", Mean(3))));
    }

    [Fact]
    public void Descending_lets_neighbours_be_equal()
    {
        var claim = Claim("descending", "share", "a b c");
        Assert.Equal(Verdict.Reproduced, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.6)), ("c", Share(0.5))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.5)), ("c", Share(0.55))));
    }

    [Fact]
    public void The_first_ones_are_above_all_others_in_whatever_order()
    {
        var claim = Claim("first", "share", "a b c", more: """, "first": 2""");
        Assert.Equal(Verdict.Reproduced, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.7)), ("c", Share(0.5))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.4)), ("c", Share(0.5))));
    }

    [Fact]
    public void Between_takes_the_other_two_in_either_order()
    {
        var claim = Claim("between", "share", "a b c");
        Assert.Equal(Verdict.Reproduced, VerdictOf(claim, ("a", Share(0.6)), ("b", Share(0.7)), ("c", Share(0.5))));
        Assert.Equal(Verdict.Deviates, VerdictOf(claim, ("a", Share(0.8)), ("b", Share(0.5)), ("c", Share(0.7))));
    }

    [Theory]
    [InlineData(0.1, 0.5, Verdict.Reproduced)]
    [InlineData(-0.1, 0.3, Verdict.Deviates)]
    public void Two_variables_go_together_when_the_interval_of_their_correlation_lies_above_zero(double low, double high, Verdict expected)
    {
        var correlation = new QuantityEstimate { Value = (low + high) / 2, Interval = new Interval(low, high), Valid = 100, Basis = DataBasis.Synthetic };
        Assert.Equal(expected, VerdictOf(Claim("associated", "mean", "a b"), ("a~b", correlation)));
    }

    [Fact]
    public void A_claim_that_asks_nothing_says_why()
    {
        var registry = SmallRegistry.Of([SmallRegistry.Percent("A-01", "50")]);
        var checkedClaim = new ClaimChecker(registry).CheckAll([new StatedAnswers()]).Single();
        Assert.Equal((Verdict.NotComputable, "design fact"), (checkedClaim.Headline.Verdict, checkedClaim.Headline.Reason));
    }

    [Fact]
    public void A_claim_has_a_finding_from_print_and_one_from_each_estimator()
    {
        var tied = SmallRegistry.Claim("A-01", $$"""
            "printed": { "value": "62", "unit": "percent" }, "asks": { "relation": "equals", "quantities": [{{Quantity("a", "share")}}] }
            """);
        var registry = SmallRegistry.Of([tied, SmallRegistry.Percent("A-02", "65")], """{ "id": "R", "kind": "same", "from": ["A-01", "A-02"] }""");
        var result = new ClaimChecker(registry).CheckAll([new StatedAnswers(("a", Share(0.62))), new StatedAnswers(("a", Share(0.7, basis: DataBasis.Microdata)))])[0];
        Assert.Equal([Verdict.Contradicted, Verdict.Deviates, Verdict.Reproduced], result.Findings.Select(finding => finding.Verdict));
        Assert.Equal([DataBasis.Published, DataBasis.Microdata, DataBasis.Synthetic], result.Findings.Select(finding => finding.Basis!.Value));
        Assert.Equal(Verdict.Contradicted, result.Headline.Verdict);
        Assert.Equal("R", result.Headline.Recomputation);
    }
}
