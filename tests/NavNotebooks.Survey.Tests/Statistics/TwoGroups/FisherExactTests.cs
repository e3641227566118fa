using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class FisherExactTests
{
    [Theory]
    [InlineData("fisher")]
    [InlineData("fisherSparse")]
    [InlineData("fisherLarge")]
    [InlineData("fisherSmallP")]
    public void Two_by_two_agrees_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var test = FisherExact.Of(Table(r));
        r.Agrees("p", test.PValue);
        r.Agrees("greater", FisherExact.Of(Table(r), alternative: Alternative.Greater).PValue);
        r.Agrees("less", FisherExact.Of(Table(r), alternative: Alternative.Less).PValue);
        r.Agrees("odds", test.OddsRatio);
        r.Agrees("low", test.OddsRatioInterval.Low);
        r.Agrees("high", test.OddsRatioInterval.High);
    }

    [Fact]
    public void The_odds_ratio_of_fisher_test_is_the_same_to_its_digits()
    {
        var r = OracleCase.Of("twogroups", "packageFisher");
        double[] a = r.Numbers("a"), b = r.Numbers("b"), c = r.Numbers("c"), d = r.Numbers("d");
        r.Agrees(
            "odds",
            [.. a.Select((_, i) => FisherExact.Of(new FourfoldTable((int)a[i], (int)b[i], (int)c[i], (int)d[i])).OddsRatio)],
            tolerance: 1e-2,
            because: "fisher.test stops its search at two to four digits; the other cases solve the same equation to the end");
    }

    [Theory]
    [InlineData("fisherZero", 0)]
    [InlineData("fisherFull", double.PositiveInfinity)]
    public void A_count_at_its_end_has_an_odds_ratio_of_0_or_infinity(string name, double odds)
    {
        var r = OracleCase.Of("twogroups", name);
        var test = FisherExact.Of(Table(r));
        r.Agrees("p", test.PValue);
        r.Agrees("less", FisherExact.Of(Table(r), alternative: Alternative.Less).PValue);
        Assert.Equal(odds, test.OddsRatio);
        r.Agrees("low", test.OddsRatioInterval.Low);
        Assert.Equal(odds, odds == 0 ? test.OddsRatioInterval.Low : test.OddsRatioInterval.High);
    }

    [Theory]
    [InlineData("fisherWide")]
    [InlineData("fisherSquare")]
    [InlineData("fisherTall")]
    [InlineData("fisherScale")]
    public void Larger_tables_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        int rows = (int)r["rows"], columns = (int)r["columns"];
        var cells = r.Numbers("counts");
        var counts = new int[rows, columns];
        for (var i = 0; i < cells.Length; i++)
        {
            counts[i / columns, i % columns] = (int)cells[i];
        }

        var test = FisherExact.Of(counts);
        r.Agrees("p", test.PValue);
        Assert.Equal(double.NaN, test.OddsRatio);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = FisherExact.Of(new FourfoldTable(8, 2, 1, 5));
        Agreement.Prints(0.034965, test.PValue, decimals: 6);
        Agreement.Prints(15.46582, test.OddsRatio, decimals: 5);
        Agreement.Prints(1.008849, test.OddsRatioInterval.Low, decimals: 6);
        Agreement.Prints(1059.64, test.OddsRatioInterval.High, decimals: 2);
        Agreement.Prints(0.022852, FisherExact.Of(new[,] { { 3, 1, 2, 0 }, { 0, 4, 1, 5 } }).PValue, decimals: 6);
        Assert.Equal("Fisher's exact test: p = .035, OR = 15.47 [1.01, 1059.64]", test.ToString());
        Assert.Equal("Fishers eksakte test: p = 0,035, OR = 15,47 [1,01; 1059,64]", test.Reading(Language.Bokmål));
    }

    [Fact]
    public void A_two_by_two_table_is_also_a_small_table() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            var table = FourfoldTable.OfShares(shares.X1 % 20, 20, shares.X2 % 15, 15);
            var exact = FisherExact.Of(table);
            var counted = FisherExact.Of(new[,] { { table.FirstYes, table.FirstNo }, { table.SecondYes, table.SecondNo } });
            Assert.Equal(exact.Undefined is null, counted.Undefined is null);
            Assert.Equal(exact.PValue, counted.PValue, tolerance: 1e-12);
        }).Check(Samples.Seeded);

    [Fact]
    public void Swapping_the_groups_turns_the_odds_ratio_upside_down() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            var one = FisherExact.Of(FourfoldTable.OfShares(shares.X1, shares.N1, shares.X2, shares.N2));
            var other = FisherExact.Of(FourfoldTable.OfShares(shares.X2, shares.N2, shares.X1, shares.N1));
            Assert.Equal(one.PValue, other.PValue, tolerance: 1e-12);
            Assert.True(double.IsNaN(one.OddsRatio) || one.OddsRatio is 0 or double.PositiveInfinity || Math.Abs((one.OddsRatio * other.OddsRatio) - 1) < 1e-9);
        }).Check(Samples.Seeded);

    [Fact]
    public void What_cannot_be_tested_says_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, FisherExact.Of(new FourfoldTable(0, 0, 3, 4)).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, FisherExact.Of(new FourfoldTable(5, 0, 4, 0)).Undefined);
        Assert.Equal(UndefinedReason.EmptyCell, FisherExact.Of(new[,] { { 3, 0 }, { 4, 0 } }).Undefined);
        var vast = FisherExact.Of(new[,] { { 50, 60, 70, 80, 90 }, { 80, 70, 60, 50, 40 }, { 55, 65, 75, 85, 95 } });
        Assert.Equal(UndefinedReason.TooManyTables, vast.Undefined);
        Assert.Equal(double.NaN, vast.PValue);
        Assert.Equal("Fisher's exact test undefined: more tables than can be counted out", vast.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => FisherExact.Of(new[,] { { 3, -1 }, { 4, 2 } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FourfoldTable(3, -1, 2, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => FourfoldTable.OfShares(5, 4, 2, 4));
    }

    private static FourfoldTable Table(OracleCase r) => new((int)r["a"], (int)r["b"], (int)r["c"], (int)r["d"]);
}
