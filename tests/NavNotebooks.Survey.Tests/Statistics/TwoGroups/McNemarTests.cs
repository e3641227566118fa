using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class McNemarTests
{
    [Theory]
    [InlineData("mcnemar")]
    [InlineData("mcnemarFew")]
    [InlineData("mcnemarOne")]
    public void Tests_and_interval_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var pairs = new PairedShares((int)r["a"], (int)r["b"], (int)r["c"], (int)r["d"]);
        var exact = McNemar.Of(pairs);
        r.Agrees("exact", exact.PValue);
        r.Agrees("difference", exact.Difference);
        r.Agrees("low", exact.DifferenceInterval.Low);
        r.Agrees("high", exact.DifferenceInterval.High);
        var plain = McNemar.Of(pairs, method: McNemarMethod.ChiSquare);
        r.Agrees("chi", plain.Statistic);
        r.Agrees("p", plain.PValue);
        var corrected = McNemar.Of(pairs, method: McNemarMethod.Corrected);
        r.Agrees("corrected", corrected.Statistic);
        r.Agrees("correctedP", corrected.PValue);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var pairs = new PairedShares(101, 59, 33, 121);
        var exact = McNemar.Of(pairs);
        Agreement.Prints(0.008781, exact.PValue, decimals: 6);
        Agreement.Prints(7.347826, McNemar.Of(pairs, method: McNemarMethod.ChiSquare).Statistic, decimals: 6);
        Agreement.Prints(6.793478, McNemar.Of(pairs, method: McNemarMethod.Corrected).Statistic, decimals: 6);
        Agreement.Prints(0.082803, exact.Difference, decimals: 6);
        Agreement.Prints(0.023338, exact.DifferenceInterval.Low, decimals: 6);
        Agreement.Prints(0.142641, exact.DifferenceInterval.High, decimals: 6);
        Assert.Equal("McNemar: exact p = .009, difference = .08 [.02, .14]", exact.ToString());
        Assert.Equal("McNemar χ²(1) = 7,35, p = 0,007, forskjell = 0,08 [0,02; 0,14]", McNemar.Of(pairs, method: McNemarMethod.ChiSquare).Reading(Language.Bokmål));
    }

    [Fact]
    public void The_score_interval_ends_where_the_uncorrected_test_has_no_difference()
    {
        // At a difference of 0 the score is the root of the uncorrected χ².
        var pairs = new PairedShares(20, 14, 4, 30);
        var level = 1 - McNemar.Of(pairs, method: McNemarMethod.ChiSquare).PValue;
        Assert.Equal(0, McNemar.Of(pairs, level: level).DifferenceInterval.Low, tolerance: 1e-12);
    }

    [Fact]
    public void Rows_give_what_counts_give()
    {
        var pairs = PairedShares.Of([true, true, false, false, true], [true, false, true, false, false]);
        Assert.Equal(new PairedShares(1, 2, 1, 1), pairs);
        Assert.Throws<ArgumentException>(() => PairedShares.Of([true], []));
    }

    [Fact]
    public void Where_nobody_changed_there_is_a_difference_of_0_but_no_test()
    {
        var unchanged = McNemar.Of(new PairedShares(10, 0, 0, 5));
        Assert.Equal(UndefinedReason.NoVariation, unchanged.Undefined);
        Assert.Equal(double.NaN, unchanged.PValue);
        Assert.Equal(0, unchanged.Difference);
        Assert.True(unchanged.DifferenceInterval is { Low: < 0, High: > 0 });
        var nobody = McNemar.Of(new PairedShares(0, 0, 0, 0));
        Assert.Equal(UndefinedReason.EmptyGroup, nobody.Undefined);
        Assert.False(nobody.DifferenceInterval.IsDefined);
        Assert.Equal("McNemar er ikke definert: en gruppe er tom", nobody.Reading(Language.Bokmål));
        Assert.Equal(1, McNemar.Of(new PairedShares(1, 4, 4, 1)).PValue);
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairedShares(1, -1, 0, 0));
    }
}
