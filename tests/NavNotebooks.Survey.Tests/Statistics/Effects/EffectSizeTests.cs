using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class EffectSizeTests
{
    [Theory]
    [InlineData("effects")]
    [InlineData("few")]
    public void Differences_of_means_agree_with_R(string name)
    {
        var r = OracleCase.FromModels(name);
        var first = new GroupSummary(r["n1"], r["m1"], r["s1"]);
        var second = new GroupSummary(r["n2"], r["m2"], r["s2"]);
        var d = EffectSize.CohensD(first, second);
        r.Agrees("d", d.Value, tolerance: 1e-10);
        r.Agrees("dLow", d.Interval.Low, tolerance: 1e-10);
        r.Agrees("dHigh", d.Interval.High, tolerance: 1e-10);
        var g = EffectSize.HedgesG(first, second);
        r.Agrees("g", g.Value, tolerance: 1e-10);
        r.Agrees("gLow", g.Interval.Low, tolerance: 1e-10);
        r.Agrees("gHigh", g.Interval.High, tolerance: 1e-10);
    }

    [Fact]
    public void Difference_of_shares_agrees_with_R()
    {
        var r = OracleCase.FromModels("cohenH");
        var h = EffectSize.CohensH(Proportion.OfShare(r["p1"], 158), Proportion.OfShare(r["p2"], 106));
        r.Agrees("h", h.Value, tolerance: 1e-10);
        Agreement.Agrees(2 * CriticalValue.Normal() * Math.Sqrt((1.0 / 158) + (1.0 / 106)), h.Interval.Width);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var (first, second) = (new GroupSummary(158, 3.52, 1.04), new GroupSummary(106, 3.21, 0.93));
        Agreement.Prints(0.310816, EffectSize.CohensD(first, second).Value, decimals: 6);
        Agreement.Prints(0.309926, EffectSize.HedgesG(first, second).Value, decimals: 6);
        Agreement.Prints(0.221814, EffectSize.CohensH(Proportion.OfShare(0.61, 158), Proportion.OfShare(0.5, 106)).Value, decimals: 6);
    }

    [Fact]
    public void Nothing_to_compare_is_NaN()
    {
        var some = new GroupSummary(10, 3, 1);
        Assert.Equal(double.NaN, EffectSize.CohensD(new GroupSummary(0, double.NaN, double.NaN), some).Value);
        Assert.Equal(double.NaN, EffectSize.CohensD(new GroupSummary(5, 3, 0), new GroupSummary(5, 4, 0)).Value);
        Assert.False(EffectSize.HedgesG(new GroupSummary(1, 3, double.NaN), new GroupSummary(1, 3, double.NaN)).Interval.IsDefined);
        Assert.False(EffectSize.CohensH(Proportion.OfCounts(0, 0), Proportion.OfCounts(1, 2)).Interval.IsDefined);
    }

    [Fact]
    public void Swapping_the_groups_turns_the_sign_and_g_is_the_smaller() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var (first, second) = (GroupSummary.Of(groups.First), GroupSummary.Of(groups.Second));
            var d = EffectSize.CohensD(first, second);
            Assert.Equal(d.Value, -EffectSize.CohensD(second, first).Value);
            Assert.True(d.Interval.Contains(d.Value));
            Assert.True(Math.Abs(EffectSize.HedgesG(first, second).Value) <= Math.Abs(d.Value));
        }).Check(Samples.Seeded);
}
