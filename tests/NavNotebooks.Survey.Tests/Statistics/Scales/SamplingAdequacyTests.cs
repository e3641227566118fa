using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class SamplingAdequacyTests
{
    [Theory]
    [InlineData("battery")]
    [InlineData("small")]
    public void Both_measures_agree_with_R(string battery)
    {
        var r = OracleCase.Of("scales", battery + "_adequacy");
        var result = SamplingAdequacy.Of(ItemCorrelations.Pearson(battery == "battery" ? Batteries.Turned() : Batteries.Of(battery)));
        r.Agrees("kmo", result.KaiserMeyerOlkin, tolerance: 1e-11);
        r.Agrees("items", result.ItemAdequacies, tolerance: 1e-11);
        r.Agrees("chisq", result.ChiSquare, tolerance: 1e-12);
        r.Agrees("df", result.DegreesOfFreedom, tolerance: 0);
        r.Agrees("p", result.PValue, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var result = SamplingAdequacy.Of(ItemCorrelationsTests.AllHalf(respondents: 100));
        Agreement.Prints(0.692308, result.KaiserMeyerOlkin, decimals: 6);
        Agreement.Prints(67.350801, result.ChiSquare, decimals: 6);
        Assert.Equal("KMO = .69, Bartlett χ²(3) = 67.35, p < .001", result.ToString());
        Assert.Equal("KMO = 0,69, Bartlett χ²(3) = 67,35, p < 0,001", result.Reading(Language.Bokmål));
    }

    [Fact]
    public void Singular_correlations_and_too_few_respondents_are_undefined()
    {
        var singular = SamplingAdequacy.Of(ItemCorrelations.Pearson(Batteries.Items([1, 2, 3, 5, 1], [2, 3, 4, 6, 2], [1, 1, 4, 2, 2])));
        Assert.Equal(UndefinedReason.SingularDesign, singular.Undefined);
        Assert.True(double.IsNaN(singular.KaiserMeyerOlkin) && double.IsNaN(singular.ChiSquare) && double.IsNaN(singular.PValue));
        Assert.Equal(UndefinedReason.TooFewObservations, SamplingAdequacy.Of(ItemCorrelations.Pearson(Batteries.Items([1, 2, 3], [2, 3, 1], [1, 1, 4]))).Undefined);
    }

    [Fact]
    public void Items_without_any_correlation_have_a_half()
    {
        var result = SamplingAdequacy.Of(ItemCorrelations.Pearson(Batteries.Items([1, 1, -1, -1], [1, -1, 1, -1])));
        Assert.Equal(0.5, result.KaiserMeyerOlkin);
        Assert.Equal([0.5, 0.5], result.ItemAdequacies);
        Assert.Equal(1, result.PValue);
    }
}
