using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.TwoGroups;
using Interval = NavNotebooks.Survey.Statistics.Interval;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class TwoProportionsRangeTests
{
    [Fact]
    public void The_documented_numbers_come_out()
    {
        var range = TwoProportionsRange.Of(new Interval(0.605, 0.615), 158, new Interval(0.495, 0.505), 106);
        Agreement.Prints(0.10, range.Difference.Low, decimals: 10);
        Agreement.Prints(0.12, range.Difference.High, decimals: 10);
        Agreement.Prints(0.053747, range.PooledP.Low, decimals: 6);
        Agreement.Prints(0.108154, range.PooledP.High, decimals: 6);
        Assert.Equal(1, range.PooledP.Level);
        Assert.Equal("Difference from .10 to .12, pooled p from .054 to .108", range.ToString());
        Assert.Equal("Forskjell fra 0,10 til 0,12, felles p fra 0,054 til 0,108", range.Reading(Language.Bokmål));
    }

    [Fact]
    public void Shares_that_may_be_equal_may_have_p_1()
    {
        var range = TwoProportionsRange.Of(new Interval(0.495, 0.505), 158, new Interval(0.505, 0.515), 106);
        Assert.Equal(1, range.PooledP.High);
        Assert.Equal(1, range.UnpooledP.High);
        Assert.True(range.Difference.Contains(0));
    }

    [Fact]
    public void A_printed_zero_is_cut_at_zero()
    {
        var range = TwoProportionsRange.Of(new Interval(-0.005, 0.005), 158, new Interval(0.995, 1.005), 106);
        Agreement.Agrees(-1, range.Difference.Low);
        Assert.Equal(0, range.UnpooledP.Low);
    }

    [Fact]
    public void An_empty_group_has_no_range()
    {
        var range = TwoProportionsRange.Of(new Interval(0.1, 0.2), 0, new Interval(0.3, 0.4), 10);
        Assert.False(range.PooledP.IsDefined);
        Assert.False(range.Difference.IsDefined);
        Assert.Equal(UndefinedReason.EmptyGroup, range.Undefined);
        Assert.Equal("Forskjell er ikke definert: en gruppe er tom", range.Reading(Language.Bokmål));
    }

    [Fact]
    public void What_is_no_share_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TwoProportionsRange.Of(new Interval(60.5, 61.5), 158, new Interval(0.1, 0.2), 106));
        Assert.Throws<ArgumentException>(() => TwoProportionsRange.Of(new Interval(0.1, 0.2), 158, Interval.Undefined(), 106));
        Assert.Throws<ArgumentOutOfRangeException>(() => TwoProportionsRange.Of(new Interval(0.1, 0.2), -1, new Interval(0.1, 0.2), 106));
    }

    [Fact]
    public void Every_pair_of_shares_within_the_rounding_lies_within_the_ranges() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            double p1 = (double)shares.X1 / shares.N1, p2 = (double)shares.X2 / shares.N2;
            var range = TwoProportionsRange.Of(Rounded(p1), shares.N1, Rounded(p2), shares.N2);
            var exact = TwoProportions.Of(Proportion.OfShare(p1, shares.N1), Proportion.OfShare(p2, shares.N2));
            AssertWithin(range.Difference, exact.Difference);
            AssertWithin(range.PooledP, exact.Pooled.PValue);
            AssertWithin(range.UnpooledP, exact.Unpooled.PValue);
        }).Check(Samples.Seeded);

    private static Interval Rounded(double share)
    {
        var percent = Math.Round(share * 100, MidpointRounding.AwayFromZero) / 100;
        return new Interval(percent - 0.005, percent + 0.005, level: 1);
    }

    private static void AssertWithin(Interval range, double value) =>
        Assert.True(double.IsNaN(value) || (value >= range.Low - 1e-12 && value <= range.High + 1e-12));
}
