using NavNotebooks.Survey.Claims;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency;

public sealed class RuleDerivationTests
{
    [Fact]
    public void Answers_that_are_all_there_are_follow_from_one_another()
    {
        var shares = new[] { "10", "20", "30", "25", "15" }.Select((value, index) => Printed("S" + (index + 1), value, Share($"[{index + 1}]", "mayor"))).ToArray();
        Assert.All(Verdicts(shares), verdict => Assert.Equal(Verdict.Recomputed, verdict));
        Assert.All(Verdicts(shares[..4]), verdict => Assert.Null(verdict));
    }

    [Fact]
    public void An_order_follows_from_numbers_that_no_rounding_could_turn()
    {
        var both = Share("top_two", "chief_executive") + ", " + Share("top_two", "mayor");
        Assert.Equal([null, null, Verdict.Recomputed], Verdicts(Printed("A", "61", Share("top_two", "chief_executive")), Printed("B", "44", Share("top_two", "mayor")), Claim("C", "", "greater", both)));
        Assert.Equal([null, null, null], Verdicts(Printed("A", "61", Share("top_two", "chief_executive")), Printed("B", "61", Share("top_two", "mayor")), Claim("C", "", "greater", both)));
    }

    [Fact]
    public void A_difference_follows_and_shows_what_was_computed()
    {
        var difference = Claim("C", "\"printed\": { \"value\": \"17\", \"unit\": \"points\" },", "differs_by", Share("top_two", "chief_executive") + ", " + Share("top_two", "mayor"));
        var registry = Of(Printed("A", "61", Share("top_two", "chief_executive")), Printed("B", "44", Share("top_two", "mayor")), difference);
        var finding = Assert.Single(new ClaimChecker(registry).FromPrint(registry["C"]));
        Assert.Equal(Verdict.Recomputed, finding.Verdict);
        Assert.Equal("[16, 18]", finding.Computed);
        Assert.Equal("61 % (A) less 44 % (B) is [16, 18]", finding.Reason);
        Assert.Equal(3, finding.Places.Length);
    }

    [Fact]
    public void The_number_of_all_follows_from_groups_whose_n_is_printed()
    {
        // (50·100 + 60·50) / 150 = 53.33
        var verdicts = Verdicts(
            Printed("A", "50", Share("top_two", "chief_executive", variable: "state_dominates"), "\"n\": \"100\","),
            Printed("B", "60", Share("top_two", "mayor", variable: "state_dominates"), "\"n\": \"50\","),
            Printed("C", "53", Share("top_two", variable: "state_dominates")));
        Assert.Equal([null, null, Verdict.Recomputed], verdicts);
    }

    private static Verdict?[] Verdicts(params string[] claims)
    {
        var registry = Of(claims);
        var checker = new ClaimChecker(registry);
        return [.. registry.Claims.Select(claim => checker.FromPrint(claim).Select(finding => (Verdict?)finding.Verdict).FirstOrDefault())];
    }
}
