using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class KruskalWallisTests
{
    [Theory]
    [InlineData("offices")]
    [InlineData("apart")]
    [InlineData("alike")]
    [InlineData("hours")]
    public void Rows_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var test = KruskalWallis.Of(OracleGroups.Groups(r));
        r.Agrees("h", test.Statistic, tolerance: 1e-12);
        r.Agrees("hP", test.PValue, tolerance: 1e-11);
        r.Agrees("meanRanks", test.MeanRanks, tolerance: 1e-13);
        r.Agrees("rankEpsilon", test.EpsilonSquared, tolerance: 1e-12);
        r.Agrees("rankEtaPlain", test.EtaSquared, tolerance: 1e-12);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = KruskalWallis.Of([[1, 2, 2], [2, 3, 4], [4, 5, 5]]);
        Agreement.Prints(6.385965, test.Statistic, decimals: 6);
        Agreement.Prints(0.041049, test.PValue, decimals: 6);
        Assert.Equal("Kruskal–Wallis H(2) = 6.39, p = .041, ε² = .80", test.ToString());
        Assert.Equal("Kruskal–Wallis H(2) = 6,39, p = 0,041, ε² = 0,80", test.Reading(Language.Bokmål));
    }

    [Fact]
    public void Counts_give_what_their_rows_give() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            double[][] rows = [groups.First, groups.Second, [1, 3, 5]];
            var (byRow, byCount) = (KruskalWallis.Of(rows), KruskalWallis.OfCounts(OracleGroups.Counts(rows)));
            Assert.Equal(byRow.Statistic, byCount.Statistic, tolerance: 1e-11);
            Assert.Equal(byRow.Count, byCount.Count);
        }).Check(Samples.Seeded);

    [Fact]
    public void Order_and_any_rising_scale_do_not_matter() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var test = KruskalWallis.Of([groups.First, groups.Second]);
            var bent = KruskalWallis.Of([[.. groups.Second.Reverse().Select(Math.Exp)], [.. groups.First.Select(Math.Exp)]]);
            Assert.Equal(test.Statistic, bent.Statistic, tolerance: 1e-11);
        }).Check(Samples.Seeded);

    [Fact]
    public void Too_little_to_rank_is_undefined_and_says_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, KruskalWallis.Of([]).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, KruskalWallis.Of([[1, 2], []]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, KruskalWallis.Of([[1], [2]]).Undefined);
        Assert.Equal(UndefinedReason.AllTied, KruskalWallis.Of([[2, 2], [2]]).Undefined);
        Assert.Equal(double.NaN, KruskalWallis.Of([[2, 2], [2]]).PValue);
        Assert.Equal(double.NaN, KruskalWallis.Of([[2, 2], [2]]).EpsilonSquared);
        Assert.Equal("Kruskal–Wallis undefined: all observations are tied", KruskalWallis.Of([[2, 2], [2]]).ToString());
    }

    [Fact]
    public void An_empty_group_keeps_its_place_and_does_not_count()
    {
        var test = KruskalWallis.Of([[1, 2, 2], [], [2, 3, 4]]);
        Assert.Equal(2, test.GroupCount);
        Assert.Equal(double.NaN, test.MeanRanks[1]);
        Assert.Equal(KruskalWallis.Of([[1, 2, 2], [2, 3, 4]]).PValue, test.PValue);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => KruskalWallis.Of([[1, double.NaN], [2]]));
        Assert.Throws<ArgumentException>(() => KruskalWallis.OfCounts(new double[,] { { 1, -1 }, { 2, 3 } }));
    }
}
