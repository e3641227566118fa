using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class RecomputationTableTests
{
    [Fact]
    public void A_claim_brings_every_recomputation_that_it_enters_or_follows_from()
    {
        var table = Facade.Recompute("S0-2.4-23");
        Assert.Equal(["S0-R-221", "S0-R-222", "S0-R-223"], table.Select(result => result.Recomputation.Id));
        Assert.All(table, result => Assert.Equal(RecomputationOutcome.Holds, result.Outcome));
    }

    [Fact]
    public void The_arithmetic_stands_in_the_text_and_in_the_markup()
    {
        var shown = Facade.Recompute("S0-2.4-26").Display(DisplayContext.Default);
        Assert.Contains("93 + 141 − 2 = 232", shown.PlainText, StringComparison.Ordinal);
        Assert.Contains("✗ disagrees", shown.PlainText, StringComparison.Ordinal);
        Assert.Contains("<span class=\"nav-claim\" data-claim=\"S0-F22-01\">", shown[MimeTypes.Html]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_disagrees_can_be_shown()
    {
        var table = Facade.Recompute("S0-2.4-22", "S0-2.4-26").With(RecomputationOutcome.Fails);
        Assert.Equal(["S0-R-220"], table.Select(result => result.Recomputation.Id));
    }

    [Fact]
    public void An_unknown_claim_is_refused() =>
        Assert.Throws<UnknownClaimException>(() => Facade.Recompute("S0-2.4-99"));

    [Fact]
    public void Claims_of_several_places_stand_side_by_side_in_the_order_asked()
    {
        var table = Facade.Of(["S0-SAM-03", "S0-F24-05"]);
        Assert.Equal(["S0-SAM-03", "S0-F24-05"], table.Select(claim => claim.Claim.Id));
        Assert.Contains("nav-because", table.Display(DisplayContext.Default)[MimeTypes.Html]!, StringComparison.Ordinal);
    }
}
