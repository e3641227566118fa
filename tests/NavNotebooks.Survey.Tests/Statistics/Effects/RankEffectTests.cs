using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Effects;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class RankEffectTests
{
    [Theory]
    [InlineData("cliff")]
    [InlineData("cliffDecimals")]
    [InlineData("cliffMany")]
    public void Effects_of_ranks_agree_with_the_matrix_of_dominances_and_effectsize(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        double[] first = r.Numbers("first"), second = r.Numbers("second");
        var delta = EffectSize.CliffsDelta(first, second);
        r.Agrees("delta", delta.Value);
        r.Agrees("low", delta.Interval.Low);
        r.Agrees("high", delta.Interval.High);
        var superiority = EffectSize.ProbabilityOfSuperiority(first, second);
        r.Agrees("superior", superiority.Value);
        Agreement.Agrees((delta.Interval.Low + 1) / 2, superiority.Interval.Low);
        var biserial = EffectSize.RankBiserial(first, second);
        r.Agrees("rb", biserial.Value);
        r.Agrees("rbLow", biserial.Interval.Low);
        r.Agrees("rbHigh", biserial.Interval.High);
    }

    [Theory]
    [InlineData("effects")]
    [InlineData("effectsLarge")]
    public void The_common_language_effect_agrees_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var effect = EffectSize.ProbabilityOfSuperiority(GroupSummary.Of(r.Numbers("first")), GroupSummary.Of(r.Numbers("second")));
        r.Agrees("common", effect.Value);
        r.Agrees("commonLow", effect.Interval.Low);
        r.Agrees("commonHigh", effect.Interval.High);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        double[] first = [1, 2, 3, 4], second = [2, 4, 6, 8, 10];
        var delta = EffectSize.CliffsDelta(first, second);
        Agreement.Prints(-0.7, delta.Value, decimals: 10);
        Agreement.Prints(-0.939564, delta.Interval.Low, decimals: 6);
        Agreement.Prints(-0.000287, delta.Interval.High, decimals: 6);
        Agreement.Prints(0.15, EffectSize.ProbabilityOfSuperiority(first, second).Value, decimals: 10);
        var biserial = EffectSize.RankBiserial(first, second);
        Agreement.Prints(-0.931214, biserial.Interval.Low, decimals: 6);
        Agreement.Prints(-0.067048, biserial.Interval.High, decimals: 6);
        Assert.Equal(-1, EffectSize.PairedRankBiserial([1, 2, 3, 4], [2, 2, 5, 5]).Value);
        Agreement.Prints(0.586979, EffectSize.ProbabilityOfSuperiority(new GroupSummary(158, 3.52, 1.04), new GroupSummary(106, 3.21, 0.93)).Value, decimals: 6);
    }

    [Fact]
    public void Groups_that_do_not_overlap_have_an_interval_that_ends_at_1()
    {
        var apart = EffectSize.CliffsDelta([6, 7, 8, 9, 10, 11, 12], [1, 2, 3, 4, 5, 5]);
        Assert.Equal((1, 1), (apart.Value, apart.Interval.High));
        Agreement.Agrees((2 * Proportion.OfCounts(6, 6).Interval.Low) - 1, apart.Interval.Low);
        var below = EffectSize.RankBiserial([1, 2, 3, 4, 5, 5], [6, 7, 8, 9, 10, 11, 12]);
        Assert.Equal((-1, -1), (below.Value, below.Interval.Low));
        Assert.InRange(below.Interval.High, -0.9, -0.1);
    }

    [Fact]
    public void What_cannot_be_computed_says_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, EffectSize.CliffsDelta([], [1]).Undefined);
        Assert.Equal(UndefinedReason.AllTied, EffectSize.RankBiserial([2, 2], [2]).Undefined);
        Assert.Equal(UndefinedReason.AllTied, EffectSize.ProbabilityOfSuperiority([2, 2], [2]).Undefined);
        Assert.Equal(UndefinedReason.AllTied, EffectSize.PairedRankBiserial([2, 2], [2, 2]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, EffectSize.ProbabilityOfSuperiority(new GroupSummary(4, 2, 0), new GroupSummary(4, 3, 0)).Undefined);
        var single = EffectSize.CliffsDelta([3], [1, 2, 4]);
        Agreement.Agrees(1.0 / 3, single.Value);
        Assert.False(single.Interval.IsDefined);
    }
}
