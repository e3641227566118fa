using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class ProportionTests
{
    [Theory]
    [InlineData("wilson")]
    [InlineData("wilsonNone")]
    [InlineData("wilsonAll")]
    [InlineData("wilson99")]
    public void Wilsons_interval_agrees_with_R(string name)
    {
        var r = OracleCase.FromR(name);
        var proportion = Proportion.OfCounts(r["successes"], r["n"], level: r["level"]);
        r.Agrees("share", proportion.Share, tolerance: 1e-10);
        r.Agrees("low", proportion.Interval.Low, tolerance: 1e-10);
        r.Agrees("high", proportion.Interval.High, tolerance: 1e-10);
        Assert.Equal(ProportionInterval.Wilson, proportion.Method);
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("exactNone")]
    [InlineData("exactAll")]
    [InlineData("exact99")]
    public void Clopper_and_Pearsons_interval_agrees_with_R(string name)
    {
        var r = OracleCase.Of("describing", name);
        var proportion = Proportion.OfCounts(r["successes"], r["n"], level: r["level"], method: ProportionInterval.ClopperPearson);
        r.Agrees("low", proportion.Interval.Low, tolerance: 1e-11);
        r.Agrees("high", proportion.Interval.High, tolerance: 1e-11);
        Assert.Equal(ProportionInterval.ClopperPearson, proportion.Method);
    }

    [Fact]
    public void The_logit_is_for_weighted_shares() =>
        Assert.Throws<ArgumentException>(() => Proportion.OfCounts(3, 9, method: ProportionInterval.Logit));

    [Fact]
    public void It_reads_in_both_languages()
    {
        Assert.Equal("10.1\u00a0% [6.2, 16.0], n = 148", Proportion.OfCounts(15, 148).ToString());
        Assert.Equal("10,1\u00a0%, 90\u00a0% [6,7; 15,0], n = 148", Proportion.OfCounts(15, 148, level: 0.9).Reading(Language.Bokmål));
        Assert.Equal("share undefined: a group has nobody in it", Proportion.OfCounts(0, 0).ToString());
        Assert.Equal(UndefinedReason.EmptyGroup, Proportion.Weighted([], []).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, Proportion.Weighted([true], [2]).Undefined);
    }

    [Fact]
    public void Weighted_share_agrees_with_the_survey_package()
    {
        var answers = OracleCase.FromSurvey("mean");
        var r = OracleCase.FromSurvey("share");
        bool[] agrees = [.. answers.Numbers("values").Select(value => value >= 4)];
        var proportion = Proportion.Weighted(agrees, answers.Numbers("weights"));
        r.Agrees("share", proportion.Share, tolerance: 1e-10);
        r.Agrees("se", proportion.StandardError, tolerance: 1e-10);
        r.Agrees("low", proportion.Interval.Low, tolerance: 1e-9, because: "svyciprop fits by iteration");
        r.Agrees("high", proportion.Interval.High, tolerance: 1e-9);
        Assert.Equal(ProportionInterval.Logit, proportion.Method);
    }

    [Fact]
    public void A_weighted_share_of_all_or_none_falls_back_on_Wilson()
    {
        var none = Proportion.Weighted([false, false, false], [1, 1, 2]);
        Assert.Equal(0, none.Share);
        Assert.Equal(ProportionInterval.Wilson, none.Method);
        Assert.Equal(Proportion.OfShare(0, 16.0 / 6).Interval, none.Interval);
        Assert.Equal(1, Proportion.Weighted([true, true], [1, 0.5]).Interval.High);
    }

    [Fact]
    public void One_sample_test_agrees_with_R()
    {
        var r = OracleCase.FromR("oneShare");
        var test = Proportion.OfShare(r["share"], r["n"]).TestAgainst(r["reference"]);
        r.Agrees("z", test.Statistic, tolerance: 1e-10);
        r.Agrees("p", test.PValue, tolerance: 1e-10);
    }

    [Fact]
    public void A_finite_population_makes_the_test_sharper()
    {
        var sample = Proportion.OfShare(0.3519, 54);
        var endless = sample.TestAgainst(0.6122);
        var finite = sample.TestAgainst(0.6122, populationCount: 441);
        Agreement.Agrees(endless.StandardError * Math.Sqrt(387.0 / 440), finite.StandardError, tolerance: 1e-14);
        Assert.Throws<ArgumentOutOfRangeException>(() => sample.TestAgainst(0.6122, populationCount: 53));
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var counted = Proportion.OfCounts(15, 148).Interval;
        Agreement.Prints(0.062386, counted.Low, decimals: 6);
        Agreement.Prints(0.160487, counted.High, decimals: 6);
        var exact = Proportion.OfCounts(15, 148, method: ProportionInterval.ClopperPearson).Interval;
        Agreement.Prints(0.057844, exact.Low, decimals: 6);
        Agreement.Prints(0.161650, exact.High, decimals: 6);
        var printed = Proportion.OfShare(0.61, 158).Interval;
        Agreement.Prints(0.532199, printed.Low, decimals: 6);
        Agreement.Prints(0.682579, printed.High, decimals: 6);
        Agreement.Prints(-3.925731, Proportion.OfShare(0.3519, 54).TestAgainst(0.6122).Statistic, decimals: 6);
    }

    [Fact]
    public void Nobody_has_no_share()
    {
        Assert.Equal(double.NaN, Proportion.OfCounts(0, 0).Share);
        Assert.False(Proportion.OfShare(0.5, 0).Interval.IsDefined);
        Assert.Equal(double.NaN, Proportion.OfCounts(0, 0).TestAgainst(0.5).PValue);
        Assert.False(Proportion.Weighted([], []).Interval.IsDefined);
    }

    [Fact]
    public void Impossible_shares_are_refused()
    {
        var percent = Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.OfShare(61, 158));
        Assert.Contains("0.61", percent.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.OfShare(double.NaN, 158));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.OfShare(0.6, -1));
        Assert.Throws<ArgumentException>(() => Proportion.OfCounts(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.OfCounts(1, 4, level: 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.OfCounts(1, 4).TestAgainst(1.2));
    }

    [Fact]
    public void The_interval_contains_the_share_and_mirrors_with_it() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            var yes = Proportion.OfCounts(shares.X1, shares.N1);
            var no = Proportion.OfCounts(shares.N1 - shares.X1, shares.N1);
            Assert.True(yes.Interval.Contains(yes.Share));
            Assert.True(yes.Interval is { Low: >= 0, High: <= 1 });
            Assert.Equal(yes.Interval.Low, 1 - no.Interval.High, tolerance: 1e-12);
        }).Check(Samples.Seeded);

    [Fact]
    public void The_documented_weighted_share_comes_out()
    {
        var share = Proportion.Weighted([true, false, true, true], [1, 1, 2, 4]);
        Assert.Equal(0.875, share.Share, 12);
        Agreement.Prints(0.150952, share.StandardError, decimals: 6);
        Agreement.Prints(0.079711, share.Interval.Low, decimals: 6);
        Agreement.Prints(0.998235, share.Interval.High, decimals: 6);
    }
}
