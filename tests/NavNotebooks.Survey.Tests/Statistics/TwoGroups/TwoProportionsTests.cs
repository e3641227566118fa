using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class TwoProportionsTests
{
    [Theory]
    [InlineData("newcombe")]
    [InlineData("change")]
    [InlineData("rare")]
    public void Tests_and_interval_agree_with_R(string name)
    {
        var r = OracleCase.FromR(name);
        var counted = TwoProportions.Of(Proportion.OfCounts(r["x1"], r["n1"]), Proportion.OfCounts(r["x2"], r["n2"]));
        r.Agrees("difference", counted.Difference, tolerance: 1e-10);
        r.Agrees("pooledZ", counted.Pooled.Statistic, tolerance: 1e-10);
        r.Agrees("pooledP", counted.Pooled.PValue, tolerance: 1e-10);
        r.Agrees("unpooledZ", counted.Unpooled.Statistic, tolerance: 1e-10);
        r.Agrees("unpooledP", counted.Unpooled.PValue, tolerance: 1e-10);
        r.Agrees("low", counted.DifferenceInterval.Low, tolerance: 1e-10);
        r.Agrees("high", counted.DifferenceInterval.High, tolerance: 1e-10);
    }

    [Theory]
    [InlineData("shares")]
    [InlineData("sharesChange")]
    [InlineData("sharesRare")]
    [InlineData("sharesSmall")]
    [InlineData("sharesNone")]
    [InlineData("sharesAll")]
    [InlineData("sharesApart")]
    [InlineData("sharesZero")]
    public void Score_intervals_agree_with_a_search_for_the_restricted_estimate(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var score = TwoProportions.Of(
            Proportion.OfCounts(r["x1"], r["n1"]), Proportion.OfCounts(r["x2"], r["n2"]), interval: ShareDifferenceInterval.MiettinenNurminen);
        r.Agrees("mnLow", score.DifferenceInterval.Low);
        r.Agrees("mnHigh", score.DifferenceInterval.High);
    }

    [Theory]
    [InlineData("shares")]
    [InlineData("sharesRare")]
    public void One_sided_tests_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var (first, second) = (Proportion.OfCounts(r["x1"], r["n1"]), Proportion.OfCounts(r["x2"], r["n2"]));
        r.Agrees("greater", TwoProportions.Of(first, second, alternative: Alternative.Greater).Pooled.PValue);
        r.Agrees("greater", TwoProportions.Of(second, first, alternative: Alternative.Less).Pooled.PValue);
    }

    /// <summary>Table II of Newcombe (1998), example (a), method 6.</summary>
    [Fact]
    public void The_example_of_Newcombe_comes_out_for_Miettinen_and_Nurminen()
    {
        var example = TwoProportions.Of(Proportion.OfCounts(56, 70), Proportion.OfCounts(48, 80), interval: ShareDifferenceInterval.MiettinenNurminen);
        Agreement.Prints(0.0528, example.DifferenceInterval.Low, decimals: 4);
        Agreement.Prints(0.3382, example.DifferenceInterval.High, decimals: 4);
        Agreement.Prints(0.052830, example.DifferenceInterval.Low, decimals: 6);
        Agreement.Prints(0.338173, example.DifferenceInterval.High, decimals: 6);
    }

    [Fact]
    public void Results_read_as_one_line()
    {
        var comparison = TwoProportions.Of(Proportion.OfCounts(56, 70), Proportion.OfCounts(48, 80));
        Assert.Equal("z = 2.65, p = .008, difference = .20 [.05, .33]", comparison.ToString());
        Assert.Equal("z = 2,65, p = 0,008, forskjell = 0,20 [0,05; 0,33]", comparison.Reading(Language.Bokmål));
        var all = TwoProportions.Of(Proportion.OfCounts(5, 5), Proportion.OfCounts(9, 9));
        Assert.Equal(UndefinedReason.NoVariation, all.Undefined);
        Assert.Equal("z undefined: nothing varies, difference = .00 [\u2212.43, .30]", all.ToString());
        Assert.Equal("z undefined: a group has nobody in it", TwoProportions.Of(Proportion.OfCounts(0, 0), Proportion.OfCounts(9, 9)).ToString());
    }

    [Fact]
    public void A_score_interval_of_weighted_shares_is_refused()
    {
        var weighted = Proportion.Weighted([true, false, true, true, false], [1, 2, 0.5, 1, 1.5]);
        Assert.Throws<ArgumentException>(() => TwoProportions.Of(weighted, weighted, interval: ShareDifferenceInterval.MiettinenNurminen));
    }

    [Fact]
    public void Score_intervals_hold_the_difference_and_turn_with_the_groups() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            var (first, second) = (Proportion.OfCounts(shares.X1, shares.N1), Proportion.OfCounts(shares.X2, shares.N2));
            var one = TwoProportions.Of(first, second, interval: ShareDifferenceInterval.MiettinenNurminen);
            var other = TwoProportions.Of(second, first, interval: ShareDifferenceInterval.MiettinenNurminen);
            Assert.True(one.DifferenceInterval.Contains(one.Difference));
            Assert.Equal(one.DifferenceInterval.Low, -other.DifferenceInterval.High, tolerance: 1e-9);
        }).Check(Samples.Seeded);

    [Fact]
    public void Shares_with_their_n_give_what_counts_give()
    {
        var counted = TwoProportions.Of(Proportion.OfCounts(56, 70), Proportion.OfCounts(48, 80));
        var printed = TwoProportions.Of(Proportion.OfShare(0.8, 70), Proportion.OfShare(0.6, 80));
        Assert.Equal(counted, printed);
    }

    [Fact]
    public void The_example_of_Newcombe_comes_out()
    {
        var example = TwoProportions.Of(Proportion.OfCounts(56, 70), Proportion.OfCounts(48, 80));
        Agreement.Prints(0.0524, example.DifferenceInterval.Low, decimals: 4);
        Agreement.Prints(0.3339, example.DifferenceInterval.High, decimals: 4);
        Agreement.Prints(0.052431, example.DifferenceInterval.Low, decimals: 6);
        Agreement.Prints(0.333873, example.DifferenceInterval.High, decimals: 6);
        Agreement.Prints(2.650172, example.Pooled.Statistic, decimals: 6);
        Agreement.Prints(0.008045, example.Pooled.PValue, decimals: 6);
        Agreement.Prints(2.750921, example.Unpooled.Statistic, decimals: 6);
        Agreement.Prints(0.005943, example.Unpooled.PValue, decimals: 6);
    }

    [Fact]
    public void Weighted_shares_are_compared_by_their_own_errors()
    {
        var first = Proportion.Weighted([true, false, true, true, false], [1, 2, 0.5, 1, 1.5]);
        var second = Proportion.Weighted([false, false, true, false, false], [1, 1, 2, 1, 1]);
        var comparison = TwoProportions.Of(first, second);
        Agreement.Agrees(
            Math.Sqrt(Math.Pow(first.StandardError, 2) + Math.Pow(second.StandardError, 2)),
            comparison.Unpooled.StandardError,
            tolerance: 1e-14);
        Assert.True(comparison.DifferenceInterval.Contains(comparison.Difference));
    }

    [Fact]
    public void An_empty_group_leaves_everything_open()
    {
        var comparison = TwoProportions.Of(Proportion.OfCounts(0, 0), Proportion.OfCounts(48, 80));
        Assert.Equal(double.NaN, comparison.Difference);
        Assert.Equal(double.NaN, comparison.Pooled.PValue);
        Assert.False(comparison.DifferenceInterval.IsDefined);
    }

    [Fact]
    public void Shares_without_variation_have_no_test() =>
        Assert.Equal(double.NaN, TwoProportions.Of(Proportion.OfCounts(5, 5), Proportion.OfCounts(9, 9)).Pooled.PValue);

    [Fact]
    public void Different_levels_are_refused() =>
        Assert.Throws<ArgumentException>(() => TwoProportions.Of(Proportion.OfCounts(1, 4), Proportion.OfCounts(1, 4, level: 0.9)));

    [Fact]
    public void Swapping_the_groups_turns_the_sign_and_nothing_else() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            var (first, second) = (Proportion.OfCounts(shares.X1, shares.N1), Proportion.OfCounts(shares.X2, shares.N2));
            var (one, other) = (TwoProportions.Of(first, second), TwoProportions.Of(second, first));
            Assert.Equal(one.Difference, -other.Difference);
            Assert.Equal(one.DifferenceInterval.Low, -other.DifferenceInterval.High, tolerance: 1e-14);
            Assert.Equal(one.Pooled.PValue, other.Pooled.PValue, tolerance: 1e-13);
            Assert.Equal(one.Unpooled.PValue, other.Unpooled.PValue, tolerance: 1e-13);
            Assert.True(one.DifferenceInterval.Contains(one.Difference));
        }).Check(Samples.Seeded);
}
