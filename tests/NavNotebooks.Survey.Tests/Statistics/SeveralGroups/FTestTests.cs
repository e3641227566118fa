using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class FTestTests
{
    [Theory]
    [InlineData("footnote")]
    [InlineData("weak")]
    public void P_and_explained_variance_agree_with_R(string name)
    {
        var r = OracleCase.FromModels(name);
        var test = FTest.Of(r["f"], r["df1"], r["df2"]);
        r.Agrees("p", test.PValue, tolerance: 1e-10);
        r.Agrees("r2", test.RSquared, tolerance: 1e-10);
        r.Agrees("f", FTest.FromRSquared(r["r2"], r["df1"], r["df2"]).Statistic, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = FTest.Of(32.27, 1, 241);
        Agreement.Prints(3.852e-8, test.PValue, decimals: 11);
        Agreement.Prints(0.118088, test.RSquared, decimals: 6);
        Agreement.Prints(32.863636, FTest.FromRSquared(0.12, 1, 241).Statistic, decimals: 6);
        var explained = FTest.RSquaredRange(new Interval(32.265, 32.275), 1, 241);
        Agreement.Prints(0.118072, explained.Low, decimals: 6);
        Agreement.Prints(0.118104, explained.High, decimals: 6);
        var statistic = FTest.StatisticRange(new Interval(0.115, 0.125), 1, 241);
        Agreement.Prints(31.316384, statistic.Low, decimals: 6);
        Agreement.Prints(34.428571, statistic.High, decimals: 6);
    }

    [Fact]
    public void The_range_of_p_runs_against_that_of_F()
    {
        var range = FTest.PValueRange(new Interval(3.5, 4.5), 2, 60);
        Assert.Equal(FTest.Of(4.5, 2, 60).PValue, range.Low);
        Assert.Equal(FTest.Of(3.5, 2, 60).PValue, range.High);
        Assert.Equal(1, range.Level);
    }

    [Fact]
    public void Ranges_stop_where_the_numbers_do()
    {
        Assert.Equal(0, FTest.RSquaredRange(new Interval(-0.05, 0.05), 1, 20).Low);
        Assert.Equal(double.PositiveInfinity, FTest.StatisticRange(new Interval(0.995, 1.005), 1, 20).High);
        Assert.Equal(0, FTest.StatisticRange(new Interval(-0.005, 0.005), 1, 20).Low);
        Assert.Equal(1, FTest.FromRSquared(1, 1, 20).RSquared);
        Assert.Equal(0, FTest.FromRSquared(1, 1, 20).PValue);
    }

    [Fact]
    public void An_undefined_test_is_NaN_throughout()
    {
        Assert.Equal(double.NaN, FTest.None(UndefinedReason.NoVariation).PValue);
        Assert.Equal(double.NaN, FTest.None(UndefinedReason.NoVariation).RSquared);
    }

    [Fact]
    public void Impossible_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.Of(-1, 1, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.Of(double.NaN, 1, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.Of(1, 0, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.FromRSquared(12, 1, 241));
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.RSquaredRange(new Interval(-2, -1), 1, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.StatisticRange(new Interval(1.1, 1.2), 1, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => FTest.StatisticRange(Interval.Undefined(), 1, 20));
    }
}
