using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.SeveralGroups;
using NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class EffectSizeVarianceTests
{
    [Theory]
    [InlineData("offices")]
    [InlineData("apart")]
    [InlineData("alike")]
    [InlineData("hours")]
    public void Estimates_and_intervals_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var anova = OneWayAnova.Of(OracleGroups.Groups(r));
        double Noncentrality(double share) => anova.Count * share / (1 - share);
        r.Agrees("f", anova.Test.Statistic, tolerance: 1e-10);
        r.Agrees("eta", anova.Eta().Value, tolerance: 1e-10);
        r.Agrees("omega", anova.Omega().Value, tolerance: 1e-10);
        r.Agrees("epsilon", anova.Epsilon().Value, tolerance: 1e-10);
        r.Agrees("lambdaLow", Noncentrality(anova.Eta().Interval.Low), tolerance: 1e-9);
        r.Agrees("lambdaHigh", Noncentrality(anova.Eta().Interval.High), tolerance: 1e-9);
        r.Agrees("etaLow", anova.Omega().Interval.Low, tolerance: 1e-9);
        r.Agrees("etaHigh", anova.Epsilon().Interval.High, tolerance: 1e-9);
        r.Agrees("etaLow90", anova.Eta(level: 0.9).Interval.Low, tolerance: 1e-9);
        r.Agrees("etaHigh90", anova.Eta(level: 0.9).Interval.High, tolerance: 1e-9);

        // The effectsize package divides by the degrees of freedom within where Steiger divides by n.
        double Theirs(double noncentrality) => noncentrality / (noncentrality + anova.DegreesOfFreedomWithin);
        OracleCase.Of("severalgroups", name + "Package").Agrees("packageLow", Theirs(Noncentrality(anova.Eta().Interval.Low)), tolerance: 1e-4, because: "effectsize searches its limits to some five digits");
        OracleCase.Of("severalgroups", name + "Package").Agrees("packageHigh", Theirs(Noncentrality(anova.Eta().Interval.High)), tolerance: 1e-4, because: "effectsize searches its limits to some five digits");
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = FTest.Of(7, 2, 6);
        var eta = EffectSize.EtaSquared(test);
        Agreement.Prints(0.7, eta.Value, decimals: 10);
        Assert.Equal(0, eta.Interval.Low);
        Agreement.Prints(0.821460, eta.Interval.High, decimals: 6);
        Agreement.Prints(0.571429, EffectSize.OmegaSquared(test).Value, decimals: 6);
        Agreement.Prints(0.6, EffectSize.EpsilonSquared(test).Value, decimals: 10);
        Assert.Equal("η² = .70 [.00, .82]", eta.ToString());
        Assert.Equal("ω² = 0,57 [0,00; 0,82]", EffectSize.OmegaSquared(test).Reading(Language.Bokmål));
        Assert.Equal("F(2, 6) = 7.00, p = .027, η² = .70 [.00, .82]", OneWayAnova.Of([[1, 2, 3], [2, 3, 4], [4, 5, 6]]).ToString());
    }

    [Fact]
    public void At_ninety_per_cent_zero_is_left_out_exactly_when_p_is_below_5_per_cent()
    {
        var critical = 3.150411310582689; // F of 2 and 60 with p = .05
        Assert.Equal(0, EffectSize.EtaSquared(FTest.Of(critical - 1e-6, 2, 60), level: 0.9).Interval.Low);
        Assert.True(EffectSize.EtaSquared(FTest.Of(critical + 1e-6, 2, 60), level: 0.9).Interval.Low > 0);
    }

    [Fact]
    public void Large_surveys_have_narrow_intervals_about_the_estimate()
    {
        var eta = EffectSize.EtaSquared(FTest.FromRSquared(0.3, 4, 200_000));
        Assert.True(eta.Interval.Contains(0.3));
        Assert.True(eta.Interval.Width < 0.01);
    }

    [Fact]
    public void No_F_no_effect()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, EffectSize.EtaSquared(FTest.None(UndefinedReason.EmptyGroup)).Undefined);
        var perfect = EffectSize.OmegaSquared(FTest.Of(double.PositiveInfinity, 2, 6));
        Assert.Equal(UndefinedReason.NoVariation, perfect.Undefined);
        Assert.Equal(double.NaN, perfect.Value);
        Assert.False(perfect.Interval.IsDefined);
        Assert.Equal("ω² undefined: nothing varies", perfect.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => EffectSize.EtaSquared(FTest.Of(7, 2, 6), level: 1));
    }
}
