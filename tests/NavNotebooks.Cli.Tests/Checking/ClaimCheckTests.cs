using NavNotebooks.Cli.Checking;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Cli.Tests.Checking;

public sealed class ClaimCheckTests
{
    [Fact]
    public void A_deviation_that_is_not_known_is_not_as_expected()
    {
        var check = Check(share: 0.44);
        Assert.False(check.IsAsExpected);
        Assert.Equal("S0-F90-01", Assert.Single(check.Unexpected).Claim.Id);
    }

    [Fact]
    public void A_deviation_that_is_known_is_as_expected_and_keeps_its_reason()
    {
        var check = Check(0.44, new KnownDeviation("S0-F90-01", DataBasis.Synthetic, "Three margins leave no whole count."));
        Assert.True(check.IsAsExpected);
        Assert.Equal("Three margins leave no whole count.", Assert.Single(check.Explained).Known.Reason);
        Assert.Empty(check.Outdated);
    }

    [Fact]
    public void A_deviation_known_on_another_basis_is_not_known()
    {
        var check = Check(0.44, new KnownDeviation("S0-F90-01", DataBasis.Microdata, "The file lacks two municipalities."));
        Assert.False(check.IsAsExpected);
        Assert.Empty(check.Outdated);
    }

    [Fact]
    public void A_known_deviation_that_agrees_by_now_is_outdated()
    {
        var check = Check(0.61, new KnownDeviation("S0-F90-01", DataBasis.Synthetic, "Three margins leave no whole count."));
        Assert.True(check.IsAsExpected);
        Assert.Equal("S0-F90-01", Assert.Single(check.Outdated).Claim);
    }

    [Fact]
    public void Complaints_name_claim_basis_and_remedy()
    {
        using var messages = new StringWriter();
        CheckText.WriteComplaints(messages, Check(share: 0.44));
        Assert.Contains("S0-F90-01 deviates on synthetic data", messages.ToString(), StringComparison.Ordinal);
        Assert.Contains("known-deviations.json", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Complaints_of_own_answers_say_how_many_and_not_which()
    {
        using var messages = new StringWriter();
        CheckText.WriteComplaints(messages, new ClaimCheck(TwoClaims.Registry, new KnownDeviations([]), [new OneShare(0.44) { Basis = DataBasis.Microdata }]));
        Assert.StartsWith("nav: 1 claim deviates on microdata", messages.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("S0-F90-01", messages.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("known-deviations.json", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_inconsistency_holds_all_its_places_in_the_order_of_the_document()
    {
        var registry = ClaimRegistry.Default;
        var found = new ClaimChecker(registry).Inconsistencies;
        Assert.NotEmpty(found);
        Assert.All(found, inconsistency =>
        {
            Assert.True(inconsistency.Claims.Length >= 1);
            Assert.Equal(inconsistency.Claims.Select(claim => claim.FirstLine).Order(), inconsistency.Claims.Select(claim => claim.FirstLine));
            Assert.NotEqual("", inconsistency.Computed.En);
        });
        Assert.Equal(found.Count, found.Select(inconsistency => inconsistency.Id).Distinct().Count());
    }

    private static ClaimCheck Check(double share, params KnownDeviation[] known) => new(TwoClaims.Registry, new KnownDeviations(known), [new OneShare(share)]);
}
