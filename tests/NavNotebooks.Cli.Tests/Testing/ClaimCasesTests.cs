using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Testing;
using NavNotebooks.Cli.Tests.Checking;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Testing;

public sealed class ClaimCasesTests
{
    [Fact]
    public void A_claim_that_is_borne_out_passes_and_tells_what_was_found()
    {
        var test = Case(0.61, "S0-F90-01");
        Assert.Equal((TestOutcome.Passed, "Claims of section 9.1"), (test.Outcome, test.Suite));
        Assert.Contains("printed 61", test.Message, StringComparison.Ordinal);
        Assert.Contains("reproduced", test.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_deviates_unexpectedly_fails_with_printed_computed_and_place()
    {
        var test = Case(0.44, "S0-F90-01");
        Assert.Equal(TestOutcome.Failed, test.Outcome);
        Assert.Contains("printed 61", test.Message, StringComparison.Ordinal);
        Assert.Contains("44", test.Message, StringComparison.Ordinal);
        Assert.Contains("section 9.1, figure 90, lines 1–2", test.Place, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_is_known_to_deviate_passes_and_says_why()
    {
        var test = Case(0.44, "S0-F90-01", new KnownDeviation("S0-F90-01", DataBasis.Synthetic, "Three margins leave no whole count."));
        Assert.Equal(TestOutcome.Passed, test.Outcome);
        Assert.Contains("known: Three margins leave no whole count.", test.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_that_cannot_be_computed_is_not_executed_and_says_why()
    {
        var test = Case(0.61, "S0-SAM-90");
        Assert.Equal((TestOutcome.NotExecuted, "Claims of the summary"), (test.Outcome, test.Suite));
        Assert.StartsWith("Mayors are content. Not computable: ", test.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_claim_of_the_report_is_one_case_and_none_fails()
    {
        var cases = ClaimCases.Of(DataAtHand.Check(folder: null)).ToList();
        Assert.Equal(ClaimRegistry.Default.Claims.Select(claim => claim.Id), cases.Select(test => test.Name));
        Assert.DoesNotContain(cases, test => test.Outcome == TestOutcome.Failed);
        Assert.All(cases, test => Assert.NotEqual("", test.Message));
    }

    private static TestCase Case(double share, string id, params KnownDeviation[] known) =>
        ClaimCases.Of(new ClaimCheck(TwoClaims.Registry, new KnownDeviations(known), [new OneShare(share)])).Single(test => test.Name == id);
}
