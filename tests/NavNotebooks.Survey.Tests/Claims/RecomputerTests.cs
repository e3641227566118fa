using NavNotebooks.Survey.Claims;
using static NavNotebooks.Survey.Tests.Claims.SmallRegistry;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class RecomputerTests
{
    private static string Mark(string id, string significant) => Printed(id, $"\"significant\": {significant}");

    private static RecomputationOutcome Outcome(string kind, string from, string? gives, params string[] claims)
    {
        static string Ids(string ids) => string.Join(", ", ids.Split(' ').Select(id => $"\"{id}\""));
        var given = gives is null ? string.Empty : $", \"gives\": [{Ids(gives)}]";
        return Compute($$"""{ "id": "R", "kind": "{{kind}}", "from": [{{Ids(from)}}]{{given}} }""", claims).Outcome;
    }

    [Theory]
    [InlineData("75", "75.4", RecomputationOutcome.Holds)]
    [InlineData("75", "75.6", RecomputationOutcome.Fails)]
    public void Same_numbers_have_a_point_of_their_roundings_in_common(string first, string second, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome("same", "A B", null, Percent("A", first), Percent("B", second)));
    }

    [Fact]
    public void Counts_are_the_same_only_when_equal()
    {
        Assert.Equal(RecomputationOutcome.Fails, Outcome("same", "A B", null, Count("A", "268"), Count("B", "272")));
    }

    [Theory]
    [InlineData("158", "436", "36", RecomputationOutcome.Holds)]
    [InlineData("158", "436", "37", RecomputationOutcome.Fails)]
    [InlineData("272", "872", "31", RecomputationOutcome.Holds)]
    public void A_rate_is_part_of_whole_in_per_cent(string part, string whole, string rate, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome("rate", "A B", "C", Count("A", part), Count("B", whole), Percent("C", rate)));
    }

    [Fact]
    public void A_sum_takes_away_what_is_less_and_adds_its_constant()
    {
        var result = Compute(
            """{ "id": "R", "kind": "sum", "from": ["A", "B"], "less": ["C"], "offset": "-1", "gives": ["D"] }""",
            Count("A", "4859"), Count("B", "5"), Count("C", "94"), Count("D", "4769"));
        Assert.Equal(RecomputationOutcome.Holds, result.Outcome);
        Assert.Equal("4859 + 5 − 94 − 1 = 4769; printed 4769 persons (D)", result.Explanation);
    }

    [Fact]
    public void A_sum_that_is_off_contradicts_and_names_both_places()
    {
        var result = Compute(
            """{ "id": "R", "kind": "sum", "from": ["A", "B"], "gives": ["C"] }""", Count("A", "179"), Count("B", "38"), Count("C", "218"));
        Assert.Equal(RecomputationOutcome.Fails, result.Outcome);
        Assert.Equal(["C", "A", "B"], result.Involved);
        Assert.Contains("C: section 2.3, figure 27, lines 10–11", result.Places);
    }

    [Fact]
    public void A_difference_keeps_its_sign_unless_it_is_absolute()
    {
        string[] claims = [Percent("A", "35.19"), Percent("B", "61.22"), Printed("C", """ "value": "26.03", "unit": "points" """)];
        Assert.Equal(RecomputationOutcome.Fails, Outcome("difference", "A B", "C", claims));
        var absolute = Compute("""{ "id": "R", "kind": "difference", "from": ["A", "B"], "absolute": true, "gives": ["C"] }""", claims);
        Assert.Equal((RecomputationOutcome.Holds, "points"), (absolute.Outcome, absolute.Unit));
    }

    [Theory]
    [InlineData("33", RecomputationOutcome.Holds)]
    [InlineData("31", RecomputationOutcome.Fails)]
    public void Parts_are_held_against_the_whole_with_their_roundings_added_up(string third, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome("parts_of_whole", "A B C", null, Percent("A", "33"), Percent("B", "33"), Percent("C", third)));
    }

    [Theory]
    [InlineData("above", "53", "50", RecomputationOutcome.Holds)]
    [InlineData("above", "47", "50", RecomputationOutcome.Fails)]
    [InlineData("above", "50", "50", RecomputationOutcome.Open)]
    [InlineData("below", "47", "50", RecomputationOutcome.Holds)]
    [InlineData("below", "53", "50", RecomputationOutcome.Fails)]
    public void Above_and_below_are_told_only_where_no_rounding_could_turn_them(string kind, string first, string limit, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome(kind, "A B", "C", Percent("A", first), Percent("B", limit), Claim("C", """ "untied": "design fact" """)));
    }

    [Theory]
    [InlineData("35.19", "54", "true", RecomputationOutcome.Holds)]
    [InlineData("35.19", "54", "false", RecomputationOutcome.Fails)]
    [InlineData("52.87", "87", "false", RecomputationOutcome.Holds)]
    public void Two_proportions_are_held_against_the_mark_of_significance(string share, string n, string mark, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome("two_proportions", "A N B M", "C", Percent("A", share), Count("N", n), Percent("B", "61.22"), Count("M", "441"), Mark("C", mark)));
    }

    [Theory]
    [InlineData("52.87", "87", "p in [0.14")]
    [InlineData("34", "54", "p at most 0.0002")]
    [InlineData("5", "87", "p < 0.0001")]
    public void A_range_of_p_is_told_with_as_many_digits_as_make_sense(string share, string n, string says)
    {
        var result = Compute(
            """{ "id": "R", "kind": "two_proportions", "from": ["A", "N", "B", "M"] }""", Percent("A", share), Count("N", n), Percent("B", "61.22"), Count("M", "441"));
        Assert.Contains(says, result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_level_of_a_test_can_be_set()
    {
        string[] claims = [Percent("A", "20.37"), Count("N", "54"), Percent("B", "10.43"), Count("M", "441"), Mark("C", "true")];
        const string Recomputation = """{ "id": "R", "kind": "two_proportions", "from": ["A", "N", "B", "M"], "gives": ["C"], "alpha": "0.01" }""";
        Assert.Equal(RecomputationOutcome.Fails, Compute(Recomputation, claims).Outcome);
        Assert.Equal(RecomputationOutcome.Holds, Outcome("two_proportions", "A N B M", "C", claims));
    }

    [Fact]
    public void Two_proportions_are_held_against_a_printed_p()
    {
        string[] claims = [Percent("A", "35.19"), Count("N", "54"), Percent("B", "61.22"), Count("M", "441")];
        var small = Printed("C", """ "value": ".001", "unit": "p", "comparison": "<" """);
        Assert.Equal(RecomputationOutcome.Holds, Outcome("two_proportions", "A N B M", "C", [.. claims, small]));
        var large = Printed("C", """ "value": ".04", "unit": "p" """);
        Assert.Equal(RecomputationOutcome.Fails, Outcome("two_proportions", "A N B M", "C", [.. claims, large]));
    }

    [Fact]
    public void Proportions_among_two_parts_leave_the_others_out()
    {
        // 64.7 of 69.4 % of 949 (614 of 658.6) against 61.0 of 73.6 % of 1745 (1064.5 of 1284.3): z = 6.3.
        var result = Compute(
            """{ "id": "R", "kind": "two_proportions_among", "from": ["A", "B", "N", "C", "D", "M"], "gives": ["G"] }""",
            Percent("A", "64.7"), Percent("B", "4.7"), Count("N", "949"), Percent("C", "61.0"), Percent("D", "12.6"), Count("M", "1745"), Mark("G", "true"));
        Assert.Equal(RecomputationOutcome.Holds, result.Outcome);
        Assert.True(result.Computed!.Value.High < 1e-8);
        Assert.Equal(["G", "A", "B", "C", "D"], result.Involved);
    }

    [Fact]
    public void A_change_is_later_less_earlier_with_its_interval_and_range_of_p()
    {
        var result = Compute(
            """{ "id": "R", "kind": "change", "from": ["A", "N", "B", "M"] }""", Percent("A", "56"), Count("N", "150"), Percent("B", "74"), Count("M", "104"));
        Assert.Equal((RecomputationOutcome.Computed, "points"), (result.Outcome, result.Unit));
        Assert.True(result.Computed!.Value is { Low: > 4 and < 6, High: > 29 and < 31 });
        Assert.Contains("change of [17, 19] points", result.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void R_squared_f_and_p_follow_from_one_another()
    {
        // 32.27 / (32.27 + 241) = 0.118088; R² of 11.5 to 12.5 per cent gives F from 31.32 to 34.43.
        var f = Printed("F", """ "value": "32.27", "unit": "f", "degreesOfFreedom": [1, 241] """);
        var r = Percent("R2", "12");
        var p = Printed("P", """ "value": ".001", "unit": "p", "comparison": "<" """);
        Assert.Equal(RecomputationOutcome.Holds, Outcome("r_squared_from_f", "F", "R2", f, r));
        Assert.Equal(RecomputationOutcome.Holds, Outcome("p_from_f", "F", "P", f, p));
        var back = Compute("""{ "id": "R", "kind": "f_from_r_squared", "from": ["R2"], "gives": ["F"], "degreesOfFreedom": [1, 241] }""", f, r);
        Assert.Equal(RecomputationOutcome.Holds, back.Outcome);
        Assert.Equal((31.32, 34.43), (Math.Round(back.Computed!.Value.Low, 2), Math.Round(back.Computed.Value.High, 2)));
        Assert.Equal(RecomputationOutcome.Open, Outcome("f_from_r_squared", "R2", "F", f, r));
    }

    [Theory]
    [InlineData("35.19", "54", RecomputationOutcome.Holds)]
    [InlineData("35.30", "54", RecomputationOutcome.Fails)]
    public void A_percentage_is_a_whole_number_of_its_base(string share, string n, RecomputationOutcome expected)
    {
        Assert.Equal(expected, Outcome("integer_count", "A N", null, Percent("A", share), Count("N", n)));
    }

    [Fact]
    public void What_is_not_printed_leaves_a_recomputation_open()
    {
        var result = Compute("""{ "id": "R", "kind": "rate", "from": ["A", "B"], "gives": ["C"] }""", Count("A", "5"), Claim("B", """ "untied": "not printed" """), Percent("C", "5"));
        Assert.Equal(RecomputationOutcome.Open, result.Outcome);
        Assert.Contains("B prints no number", result.Explanation, StringComparison.Ordinal);
    }
}
