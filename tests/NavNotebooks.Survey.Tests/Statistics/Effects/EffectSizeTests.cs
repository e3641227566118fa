using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class EffectSizeTests
{
    private const string SearchStops = "the package stops its search for noncentralities at about four digits; the other cases solve the same equations to the end";

    [Theory]
    [InlineData("effects")]
    [InlineData("few")]
    public void Differences_of_means_from_printed_numbers_agree_with_R(string name)
    {
        var r = OracleCase.FromModels(name);
        var first = new GroupSummary(r["n1"], r["m1"], r["s1"]);
        var second = new GroupSummary(r["n2"], r["m2"], r["s2"]);
        r.Agrees("d", EffectSize.CohensD(first, second).Value);
        r.Agrees("g", EffectSize.HedgesG(first, second).Value);
    }

    [Theory]
    [InlineData("effects")]
    [InlineData("effectsDecimals")]
    [InlineData("effectsLarge")]
    [InlineData("effectsFew")]
    public void Noncentral_intervals_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var (first, second) = (GroupSummary.Of(r.Numbers("first")), GroupSummary.Of(r.Numbers("second")));
        var d = EffectSize.CohensD(first, second);
        r.Agrees("d", d.Value);
        r.Agrees("dLow", d.Interval.Low);
        r.Agrees("dHigh", d.Interval.High);
        var wide = EffectSize.CohensD(first, second, level: 0.99);
        r.Agrees("d99Low", wide.Interval.Low);
        r.Agrees("d99High", wide.Interval.High);
        var g = EffectSize.HedgesG(first, second);
        r.Agrees("g", g.Value);
        r.Agrees("gLow", g.Interval.Low);
        r.Agrees("gHigh", g.Interval.High);
        var glass = EffectSize.GlassDelta(first, second);
        r.Agrees("glass", glass.Value);
        r.Agrees("glassLow", glass.Interval.Low);
        r.Agrees("glassHigh", glass.Interval.High);
    }

    [Theory]
    [InlineData("packageEffects")]
    [InlineData("packageEffectsDecimals")]
    public void The_effectsize_package_finds_the_same(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var (first, second) = (GroupSummary.Of(r.Numbers("first")), GroupSummary.Of(r.Numbers("second")));
        r.Agrees("d", Numbers(EffectSize.CohensD(first, second)), tolerance: 1e-3, because: SearchStops);
        r.Agrees("g", Numbers(EffectSize.HedgesG(first, second)), tolerance: 1e-3, because: SearchStops);
        r.Agrees("glass", Numbers(EffectSize.GlassDelta(first, second)), tolerance: 1e-3, because: SearchStops);
    }

    [Fact]
    public void The_effectsize_package_finds_the_same_within_pairs()
    {
        var r = OracleCase.Of("twogroups", "packagePaired");
        r.Agrees("d", Numbers(EffectSize.PairedD(r.Numbers("first"), r.Numbers("second"))), tolerance: 1e-3, because: SearchStops);
    }

    [Theory]
    [InlineData("pairedEffects")]
    [InlineData("pairedDecimals")]
    public void Effects_within_pairs_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var dz = EffectSize.PairedD(r.Numbers("first"), r.Numbers("second"));
        r.Agrees("dz", dz.Value);
        r.Agrees("dzLow", dz.Interval.Low);
        r.Agrees("dzHigh", dz.Interval.High);
        var average = EffectSize.PairedDAverage(r.Numbers("first"), r.Numbers("second"));
        r.Agrees("dav", average.Value);
        r.Agrees("davLow", average.Interval.Low);
        r.Agrees("davHigh", average.Interval.High);
    }

    [Fact]
    public void Difference_of_shares_agrees_with_R()
    {
        var r = OracleCase.FromModels("cohenH");
        var h = EffectSize.CohensH(Proportion.OfShare(r["p1"], 158), Proportion.OfShare(r["p2"], 106));
        r.Agrees("h", h.Value);
        Agreement.Agrees(2 * CriticalValue.Normal() * Math.Sqrt((1.0 / 158) + (1.0 / 106)), h.Interval.Width);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var (first, second) = (new GroupSummary(158, 3.52, 1.04), new GroupSummary(106, 3.21, 0.93));
        var d = EffectSize.CohensD(first, second);
        Agreement.Prints(0.310816, d.Value, decimals: 6);
        Agreement.Prints(0.063014, d.Interval.Low, decimals: 6);
        Agreement.Prints(0.558032, d.Interval.High, decimals: 6);
        Agreement.Prints(0.309926, EffectSize.HedgesG(first, second).Value, decimals: 6);
        Agreement.Prints(0.333333, EffectSize.GlassDelta(first, second).Value, decimals: 6);
        Agreement.Prints(-0.783349, EffectSize.PairedD([1, 2, 3, 4], [2, 2, 5, 4]).Value, decimals: 6);
        Agreement.Prints(-0.535942, EffectSize.PairedDAverage([1, 2, 3, 4], [2, 2, 5, 4]).Value, decimals: 6);
        Agreement.Prints(0.221814, EffectSize.CohensH(Proportion.OfShare(0.61, 158), Proportion.OfShare(0.5, 106)).Value, decimals: 6);
    }

    [Fact]
    public void What_cannot_be_computed_says_why()
    {
        var some = new GroupSummary(10, 3, 1);
        var nobody = new GroupSummary(0, double.NaN, double.NaN);
        var one = new GroupSummary(1, 3, double.NaN);
        AssertNone(UndefinedReason.EmptyGroup, EffectSize.CohensD(nobody, some));
        AssertNone(UndefinedReason.NoVariation, EffectSize.CohensD(new GroupSummary(5, 3, 0), new GroupSummary(5, 4, 0)));
        AssertNone(UndefinedReason.TooFewObservations, EffectSize.HedgesG(one, one));
        AssertNone(UndefinedReason.TooFewObservations, EffectSize.HedgesG(one, new GroupSummary(2, 3, 1)));
        AssertNone(UndefinedReason.TooFewObservations, EffectSize.GlassDelta(some, one));
        AssertNone(UndefinedReason.NoVariation, EffectSize.GlassDelta(some, new GroupSummary(5, 3, 0)));
        AssertNone(UndefinedReason.EmptyGroup, EffectSize.PairedD([], []));
        AssertNone(UndefinedReason.NoVariation, EffectSize.PairedDAverage([1, 2, 3], [2, 3, 4]));
        AssertNone(UndefinedReason.TooFewObservations, EffectSize.PairedDAverage([1], [2]));
        AssertNone(UndefinedReason.EmptyGroup, EffectSize.CohensH(Proportion.OfCounts(0, 0), Proportion.OfCounts(1, 2)));
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        var some = new GroupSummary(10, 3, 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => EffectSize.CohensD(some, some, level: 1));
        Assert.Throws<ArgumentException>(() => EffectSize.PairedD([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => EffectSize.PairedD([1, double.NaN], [1, 2]));
    }

    [Fact]
    public void Effects_read_as_one_line_in_both_languages()
    {
        var d = EffectSize.CohensD(new GroupSummary(158, 3.52, 1.04), new GroupSummary(106, 3.21, 0.93));
        Assert.Equal("d = 0.31 [0.06, 0.56]", d.ToString());
        Assert.Equal("d = 0,31 [0,06; 0,56]", d.Reading(Language.Bokmål));
        Assert.Equal("g undefined: too few observations", EffectSize.HedgesG(new GroupSummary(1, 3, double.NaN), new GroupSummary(1, 3, double.NaN)).ToString());
    }

    [Fact]
    public void Swapping_the_groups_turns_the_sign_and_g_is_the_smaller() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var (first, second) = (GroupSummary.Of(groups.First), GroupSummary.Of(groups.Second));
            var d = EffectSize.CohensD(first, second);
            var swapped = EffectSize.CohensD(second, first);
            Assert.Equal(d.Value, -swapped.Value);
            Assert.Equal(d.Interval.Low, -swapped.Interval.High, tolerance: 1e-10);
            Assert.True(d.Interval.Contains(d.Value));
            Assert.True(Math.Abs(EffectSize.HedgesG(first, second).Value) <= Math.Abs(d.Value));
        }).Check(Samples.Seeded);

    private static double[] Numbers(EffectSize effect) => [effect.Value, effect.Interval.Low, effect.Interval.High];

    private static void AssertNone(UndefinedReason reason, EffectSize effect)
    {
        Assert.Equal(reason, effect.Undefined);
        Assert.Equal(double.NaN, effect.Value);
        Assert.False(effect.Interval.IsDefined);
        Assert.Null(effect.Magnitude);
    }
}
