using NavNotebooks.Survey.Claims.Consistency;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class ConclusionRuleTests
{
    private static readonly string Both = Mean("mayor") + ", " + Mean("chief_executive");

    private static string InSummary(string claim) => claim.Replace("\"section\": \"2.3\"", "\"section\": \"summary\"", StringComparison.Ordinal);

    [Fact]
    public void A_difference_in_the_summary_that_was_not_significant_goes_further()
    {
        var found = Assert.Single(Check(Claim("A", "", "not_significantly_different", Both), InSummary(Claim("B", "", "greater", Both))));
        Assert.Equal("conclusion", found.Rule);
        Assert.Equal(InconsistencySeverity.Note, found.Severity);
    }

    [Fact]
    public void In_the_body_a_difference_may_be_told_with_its_test()
    {
        Assert.Empty(Check(Claim("A", "", "not_significantly_different", Both), Claim("B", "", "greater", Both)));
        Assert.Empty(Check(Claim("A", "", "significantly_greater", Both), InSummary(Claim("B", "", "greater", Both))));
    }

    [Fact]
    public void A_majority_in_the_summary_of_what_is_only_most_common_goes_further()
    {
        var first = Claim("A", "", "first", Share("[5]") + ", " + Share("[4]")).Replace("\"relation\": \"first\"", "\"relation\": \"first\", \"first\": 1", StringComparison.Ordinal);
        Assert.Equal("conclusion", Assert.Single(Check(first, InSummary(Claim("B", "", "majority", Share("[5]"))))).Rule);
    }
}
