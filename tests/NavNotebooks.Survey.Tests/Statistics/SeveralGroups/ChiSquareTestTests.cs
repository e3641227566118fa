using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.SeveralGroups;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class ChiSquareTestTests
{
    [Theory]
    [InlineData("table")]
    [InlineData("fourfold")]
    [InlineData("sparse")]
    public void Independence_agrees_with_R(string name)
    {
        var r = OracleCase.FromModels(name);
        var counts = Table(r);
        var test = ChiSquareTest.Independence(counts);
        r.Agrees("chi", test.Statistic, tolerance: 1e-10);
        r.Agrees("df", test.DegreesOfFreedom, tolerance: 1e-10);
        r.Agrees("p", test.PValue, tolerance: 1e-10);
        r.Agrees("v", test.CramersV, tolerance: 1e-10);
        var expected = r.Numbers("expected");
        for (var cell = 0; cell < expected.Length; cell++)
        {
            r.AgreesAt("expected", cell, test.Expected(cell / test.Columns, cell % test.Columns), tolerance: 1e-10);
        }

        Assert.Equal(expected.Count(value => value < 5), test.SmallExpectedCells);
        Agreement.Agrees(expected.Min(), test.SmallestExpected);
        var corrected = ChiSquareTest.Independence(counts, yates: true);
        r.Agrees("yates", corrected.Statistic, tolerance: 1e-10);
        r.Agrees("yatesP", corrected.PValue, tolerance: 1e-10);
        Assert.Equal(name == "fourfold", corrected.Corrected);
        Assert.Equal(test.CramersV, corrected.CramersV);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("fourfold")]
    [InlineData("sparse")]
    [InlineData("strong")]
    public void Residuals_and_the_likelihood_ratio_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var test = ChiSquareTest.Independence(OracleGroups.Table(r));
        r.Agrees("chi", test.Statistic, tolerance: 1e-12);
        r.Agrees("p", test.PValue, tolerance: 1e-11);
        r.Agrees("residuals", [.. test.Residuals.Select(cell => cell.Adjusted)], tolerance: 1e-11);
        var ratio = ChiSquareTest.LikelihoodRatio(OracleGroups.Table(r));
        r.Agrees("g", ratio.Statistic, tolerance: 1e-11);
        r.Agrees("gP", ratio.PValue, tolerance: 1e-11);
    }

    [Fact]
    public void A_cell_is_named_by_its_place_in_the_table_given()
    {
        var padded = ChiSquareTest.Independence(new double[,] { { 10, 0, 20 }, { 0, 0, 0 }, { 30, 0, 40 } });
        Assert.Equal([(0, 0), (0, 2), (2, 0), (2, 2)], padded.Residuals.Select(cell => (cell.Row, cell.Column)));
        Agreement.Agrees(padded.PValue, padded.Residuals[0].PValue, tolerance: 1e-12); // in a 2×2 table, z² is χ²
    }

    [Fact]
    public void Fit_agrees_with_R()
    {
        var r = OracleCase.FromModels("fit");
        var test = ChiSquareTest.GoodnessOfFit(r.Numbers("counts"), r.Numbers("shares"));
        r.Agrees("chi", test.Statistic, tolerance: 1e-10);
        r.Agrees("df", test.DegreesOfFreedom, tolerance: 1e-10);
        r.Agrees("p", test.PValue, tolerance: 1e-10);
        Agreement.Agrees(104 * 0.45, test.Expected(0, 2));
        Assert.Equal(double.NaN, test.CramersV);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var table = ChiSquareTest.Independence(new double[,] { { 10, 20 }, { 30, 40 } });
        Agreement.Prints(0.793651, table.Statistic, decimals: 6);
        Agreement.Prints(0.372998, table.PValue, decimals: 6);
        Agreement.Prints(0.089087, table.CramersV, decimals: 6);
        var ratio = ChiSquareTest.LikelihoodRatio(new double[,] { { 10, 20 }, { 30, 40 } });
        Agreement.Prints(0.804349, ratio.Statistic, decimals: 6);
        Agreement.Prints(0.369796, ratio.PValue, decimals: 6);
        Assert.Equal("χ²(1) = 0.79, p = .373, V = .09 [.00, .28]", table.ToString());
        Assert.StartsWith("G(1) = 0.80, p = .370, V = ", ratio.ToString(), StringComparison.Ordinal);
        var fit = ChiSquareTest.GoodnessOfFit([20, 30, 50], [1, 1, 1]);
        Agreement.Prints(14, fit.Statistic, decimals: 10);
        Agreement.Prints(0.000912, fit.PValue, decimals: 6);
        Agreement.Prints(0.374166, fit.CohensW, decimals: 6);
    }

    [Fact]
    public void Empty_rows_and_columns_do_not_count()
    {
        var full = ChiSquareTest.Independence(new double[,] { { 10, 20 }, { 30, 40 } });
        var padded = ChiSquareTest.Independence(new double[,] { { 10, 0, 20 }, { 0, 0, 0 }, { 30, 0, 40 } });
        Assert.Equal(full.Statistic, padded.Statistic);
        Assert.Equal(1, padded.DegreesOfFreedom);
        Assert.Equal(2, padded.Rows);
    }

    [Fact]
    public void Yates_never_takes_more_than_there_is() =>
        Assert.Equal(0, ChiSquareTest.Independence(new double[,] { { 10, 10 }, { 10, 10 } }, yates: true).Statistic);

    [Fact]
    public void Nothing_to_test_is_NaN()
    {
        Assert.Equal(double.NaN, ChiSquareTest.Independence(new double[,] { { 10, 20 } }).PValue);
        Assert.Equal(double.NaN, ChiSquareTest.Independence(new double[2, 2]).Statistic);
        Assert.Equal(double.NaN, ChiSquareTest.Independence(new double[2, 2]).SmallestExpected);
        Assert.Equal(double.NaN, ChiSquareTest.GoodnessOfFit([4], [1]).PValue);
        Assert.Equal(double.NaN, ChiSquareTest.GoodnessOfFit([0, 0], [1, 1]).Statistic);
    }

    [Fact]
    public void What_cannot_be_tested_says_why()
    {
        Assert.Equal(UndefinedReason.EmptyCell, ChiSquareTest.Independence(new double[,] { { 10, 20 } }).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, ChiSquareTest.Independence(new double[2, 2]).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, ChiSquareTest.LikelihoodRatio(new double[2, 2]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, ChiSquareTest.GoodnessOfFit([4], [1]).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, ChiSquareTest.GoodnessOfFit([0, 0], [1, 1]).Undefined);
        Assert.Empty(ChiSquareTest.Independence(new double[,] { { 10, 20 } }).Residuals);
        Assert.Equal("χ² undefined: a cell, row or column is empty", ChiSquareTest.Independence(new double[,] { { 10, 20 } }).ToString());
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ChiSquareTest.Independence(new double[,] { { 10, double.NaN }, { 1, 2 } }));
        Assert.Throws<ArgumentException>(() => ChiSquareTest.Independence(new double[,] { { 10, -1 }, { 1, 2 } }));
        Assert.Throws<ArgumentException>(() => ChiSquareTest.GoodnessOfFit([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => ChiSquareTest.GoodnessOfFit([1, 2], [1, 0]));
        Assert.Throws<ArgumentException>(() => ChiSquareTest.GoodnessOfFit([1, double.NaN], [1, 1]));
    }

    [Fact]
    public void A_fourfold_table_gives_the_square_of_the_pooled_z_either_way_round() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            double x1 = shares.X1, no1 = shares.N1 - shares.X1, x2 = shares.X2, no2 = shares.N2 - shares.X2;
            var test = ChiSquareTest.Independence(new[,] { { x1, no1 }, { x2, no2 } });
            var turned = ChiSquareTest.Independence(new[,] { { x1, x2 }, { no1, no2 } });
            var z = TwoProportions.Of(Proportion.OfCounts(x1, shares.N1), Proportion.OfCounts(x2, shares.N2)).Pooled;
            Assert.Equal(z.PValue, test.PValue, tolerance: 1e-10);
            Assert.Equal(test.PValue, turned.PValue, tolerance: 1e-10);
        }).Check(Samples.Seeded);

    private static double[,] Table(OracleCase r)
    {
        var counts = r.Numbers("counts");
        var table = new double[(int)r["rows"], (int)r["columns"]];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            table[cell / table.GetLength(1), cell % table.GetLength(1)] = counts[cell];
        }

        return table;
    }
}
