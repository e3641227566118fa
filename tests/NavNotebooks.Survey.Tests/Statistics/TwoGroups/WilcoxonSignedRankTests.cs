using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class WilcoxonSignedRankTests
{
    [Theory]
    [InlineData("signed")]
    [InlineData("signedUntied")]
    public void Exact_tests_agree_with_R_and_coin(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var test = Test(r, new RankTestOptions());
        Assert.True(test.IsExact);
        r.Agrees("v", test.V);
        r.Agrees("exact", test.PValue);
        r.Agrees("exactGreater", Test(r, new RankTestOptions { Alternative = Alternative.Greater }).PValue);
        r.Agrees("exactLess", Test(r, new RankTestOptions { Alternative = Alternative.Less }).PValue);
    }

    [Theory]
    [InlineData("signed")]
    [InlineData("signedUntied")]
    [InlineData("signedMany")]
    public void Normal_tests_and_shifts_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var options = new RankTestOptions { Method = RankTestMethod.Normal };
        r.Agrees("corrected", Test(r, options).PValue);
        r.Agrees("correctedGreater", Test(r, options with { Alternative = Alternative.Greater }).PValue);
        r.Agrees("normal", Test(r, options with { ContinuityCorrection = false }).PValue);
        var shift = Test(r, new RankTestOptions());
        r.Agrees("shift", shift.Shift);
        r.Agrees("shiftLow", shift.ShiftInterval.Low);
        r.Agrees("shiftHigh", shift.ShiftInterval.High);
        r.Agrees("rb", shift.Effect.Value);
        r.Agrees("rbLow", shift.Effect.Interval.Low);
        r.Agrees("rbHigh", shift.Effect.Interval.High);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = WilcoxonSignedRank.Of([1, 2, 3, 4], [2, 2, 5, 7]);
        Assert.Equal(0, test.V);
        Assert.Equal(0.25, test.PValue);
        Assert.Equal(-1.5, test.Shift);
        Assert.Equal(double.NegativeInfinity, test.ShiftInterval.Low);
        Assert.Equal("Wilcoxon V = 0, exact p = .250, r_rb = \u22121.00 [\u22121.00, .20]", test.ToString());
    }

    [Fact]
    public void Swapping_the_answers_turns_the_sign_and_nothing_else() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var count = Math.Min(groups.First.Length, groups.Second.Length);
            double[] first = groups.First[..count], second = groups.Second[..count];
            var (one, other) = (WilcoxonSignedRank.Of(first, second), WilcoxonSignedRank.Of(second, first));
            Assert.Equal(one.PValue, other.PValue, tolerance: 1e-13);
            Assert.Equal(one.Undefined, other.Undefined);
            Assert.Equal(one.Shift, -other.Shift);
            Assert.Equal(one.Effect.Value, -other.Effect.Value);
        }).Check(Samples.Seeded);

    [Fact]
    public void Pairs_that_never_differ_have_no_test()
    {
        var same = WilcoxonSignedRank.Of([1, 2, 3], [1, 2, 3]);
        Assert.Equal(UndefinedReason.AllTied, same.Undefined);
        Assert.Equal(double.NaN, same.PValue);
        Assert.Equal(UndefinedReason.EmptyGroup, WilcoxonSignedRank.Of([], []).Undefined);
        Assert.Equal("Wilcoxon V er ikke definert: en gruppe er tom", WilcoxonSignedRank.Of([], []).Reading(Language.Bokmål));
        Assert.Throws<ArgumentException>(() => WilcoxonSignedRank.Of([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => WilcoxonSignedRank.Of([1], [double.NegativeInfinity]));
    }

    private static WilcoxonSignedRank Test(OracleCase r, RankTestOptions options) =>
        WilcoxonSignedRank.Of(r.Numbers("first"), r.Numbers("second"), options);
}
