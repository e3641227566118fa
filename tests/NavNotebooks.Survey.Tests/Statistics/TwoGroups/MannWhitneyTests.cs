using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class MannWhitneyTests
{
    [Theory]
    [InlineData("ranks")]
    [InlineData("ranksUntied")]
    [InlineData("ranksApart")]
    public void Exact_tests_agree_with_R_and_coin(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var test = Test(r, new RankTestOptions());
        Assert.True(test.IsExact);
        r.Agrees("u", test.U);
        r.Agrees("exact", test.PValue);
        r.Agrees("exactGreater", Test(r, new RankTestOptions { Alternative = Alternative.Greater }).PValue);
        r.Agrees("exactLess", Test(r, new RankTestOptions { Alternative = Alternative.Less }).PValue);
        r.Agrees("shift", test.Shift);
        r.Agrees("shiftLow", test.ShiftInterval.Low);
        r.Agrees("shiftHigh", test.ShiftInterval.High);
    }

    [Theory]
    [InlineData("ranks")]
    [InlineData("ranksUntied")]
    [InlineData("ranksApart")]
    [InlineData("ranksMany")]
    public void Normal_tests_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var options = new RankTestOptions { Method = RankTestMethod.Normal };
        r.Agrees("corrected", Test(r, options).PValue);
        r.Agrees("correctedGreater", Test(r, options with { Alternative = Alternative.Greater }).PValue);
        r.Agrees("correctedLess", Test(r, options with { Alternative = Alternative.Less }).PValue);
        r.Agrees("normal", Test(r, options with { ContinuityCorrection = false }).PValue);
        r.Agrees("plainGreater", Test(r, options with { ContinuityCorrection = false, Alternative = Alternative.Greater }).PValue);
    }

    [Fact]
    public void Large_samples_are_tested_by_the_normal_distribution_and_keep_an_exact_shift()
    {
        var r = OracleCase.Of("twogroups", "ranksMany");
        var test = Test(r, new RankTestOptions());
        Assert.False(test.IsExact);
        r.Agrees("u", test.U);
        r.Agrees("shift", test.Shift);
        r.Agrees("shiftLow", test.ShiftInterval.Low);
        r.Agrees("shiftHigh", test.ShiftInterval.High);
    }

    [Fact]
    public void The_interval_is_that_of_wilcox_test()
    {
        var (r, sample) = (OracleCase.Of("twogroups", "ranksPackage"), OracleCase.Of("twogroups", "ranksUntied"));
        var test = Test(sample, new RankTestOptions());
        r.Agrees("shift", test.Shift);
        r.Agrees("low", test.ShiftInterval.Low);
        r.Agrees("high", test.ShiftInterval.High);
        var greater = Test(sample, new RankTestOptions { Alternative = Alternative.Greater, Level = 0.975 });
        r.Agrees("low", greater.ShiftInterval.Low);
        Assert.Equal(double.PositiveInfinity, greater.ShiftInterval.High);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = MannWhitney.Of([1, 2, 3, 4], [2, 4, 6, 8, 10]);
        Assert.Equal(3, test.U);
        Agreement.Prints(0.103175, test.PValue, decimals: 6);
        Assert.Equal(-3.5, test.Shift);
        Assert.Equal("Mann\u2013Whitney U = 3, exact p = .103, δ = \u2212.70 [\u2212.94, .00]", test.ToString());
        var normal = MannWhitney.Of([1, 2, 3, 4], [2, 4, 6, 8, 10], new RankTestOptions { Method = RankTestMethod.Normal });
        Assert.Equal("Mann\u2013Whitney U = 3, z = \u22121,61, p = 0,108, δ = \u22120,70 [\u22120,94; 0,00]", normal.Reading(Language.Bokmål));
    }

    [Fact]
    public void Counts_give_what_rows_give() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            int[] Counts(double[] answers) => [.. Enumerable.Range(1, 5).Select(step => answers.Count(answer => answer == step))];
            Assert.Equal(MannWhitney.Of(groups.First, groups.Second), MannWhitney.OfCounts(Counts(groups.First), Counts(groups.Second)));
        }).Check(Samples.Seeded);

    [Fact]
    public void Only_the_order_of_the_values_matters_to_the_test_and_the_shift_moves_with_them() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var test = MannWhitney.Of(groups.First, groups.Second);
            var stretched = MannWhitney.Of([.. groups.First.Reverse().Select(Math.Exp)], [.. groups.Second.Select(Math.Exp)]);
            Assert.Equal((test.U, test.PValue, test.Effect), (stretched.U, stretched.PValue, stretched.Effect));
            var moved = MannWhitney.Of([.. groups.First.Select(answer => (2 * answer) + 6)], [.. groups.Second.Select(answer => 2 * answer)]);
            Assert.Equal((2 * test.Shift) + 6, moved.Shift);
            var swapped = MannWhitney.Of(groups.Second, groups.First);
            Assert.Equal(test.PValue, swapped.PValue, tolerance: 1e-13);
            Assert.Equal(test.ShiftInterval.Low, -swapped.ShiftInterval.High);
            Assert.Equal(test.Shift, -swapped.Shift);
        }).Check(Samples.Seeded);

    [Fact]
    public void What_cannot_be_tested_says_why()
    {
        AssertNone(UndefinedReason.EmptyGroup, MannWhitney.Of([], [1, 2]));
        AssertNone(UndefinedReason.AllTied, MannWhitney.Of([3, 3], [3, 3, 3]));
        Assert.Equal("Mann\u2013Whitney U er ikke definert: alle observasjonene er like", MannWhitney.OfCounts([0, 4], [0, 2]).Reading(Language.Bokmål));
    }

    [Fact]
    public void Samples_too_small_for_the_level_have_an_open_interval()
    {
        var test = MannWhitney.Of([1, 2], [3, 4]);
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (test.ShiftInterval.Low, test.ShiftInterval.High));
        Agreement.Agrees(1.0 / 3, test.PValue);
        var single = MannWhitney.Of([1], [3, 2, 4]);
        Agreement.Agrees(0.5, single.PValue);
        Assert.Equal(-1, single.Effect.Value);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => MannWhitney.Of([1, double.NaN], [1, 2]));
        Assert.Throws<ArgumentException>(() => MannWhitney.OfCounts([1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannWhitney.OfCounts([1, -2], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MannWhitney.Of([1, 2], [1, 2], new RankTestOptions { Level = 1 }));
        var large = Enumerable.Range(0, 150).Select(i => (double)i).ToArray();
        Assert.Throws<ArgumentException>(() => MannWhitney.Of(large, large, new RankTestOptions { Method = RankTestMethod.Exact }));
    }

    private static MannWhitney Test(OracleCase r, RankTestOptions options) => MannWhitney.Of(r.Numbers("first"), r.Numbers("second"), options);

    private static void AssertNone(UndefinedReason reason, MannWhitney test)
    {
        Assert.Equal((reason, reason), (test.Undefined, test.Effect.Undefined));
        Assert.Equal((double.NaN, double.NaN, double.NaN), (test.U, test.PValue, test.Shift));
        Assert.False(test.ShiftInterval.IsDefined);
    }
}
