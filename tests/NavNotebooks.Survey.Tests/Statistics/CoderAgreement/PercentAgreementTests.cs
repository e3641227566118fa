using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class PercentAgreementTests
{
    [Fact]
    public void Units_and_pairs_are_counted_apart()
    {
        // Krippendorff's (2011) units, counted by hand: the twelfth has one coding, and coders differ on the second, sixth and eighth.
        var result = PercentAgreement.Of(Codings.Of("krippendorff2011"));
        Assert.Equal(11, result.Units);
        Assert.Equal(8.0 / 11, result.Unanimous.Share, tolerance: 1e-15);
        Assert.Equal(43.0 / 55, result.OfPairs, tolerance: 1e-15);
    }

    [Fact]
    public void Of_two_coders_units_and_pairs_are_the_same()
    {
        var result = PercentAgreement.Of(Codings.Of("krippendorff2011_two"));
        Assert.Equal(0.6, result.Unanimous.Share);
        Assert.Equal(0.6, result.OfPairs);
        Assert.Equal("Agreement on 60.0 % [31.3, 83.2] of 10 units", result.ToString().Replace('\u00a0', ' '));
        Assert.Equal("Enighet om 60,0 % [31,3; 83,2] av 10 enheter", result.Reading(Language.Bokmål).Replace('\u00a0', ' '));
    }

    [Fact]
    public void Coders_who_coded_nothing_in_common_are_told()
    {
        var result = PercentAgreement.Of(Codings.Labels(["x", null], [null, "x"]));
        Assert.Equal(UndefinedReason.NoOverlap, result.Undefined);
        Assert.Equal("Agreement undefined: no unit was coded by two coders", result.ToString());
        Assert.Equal(double.NaN, result.OfPairs);
    }
}
