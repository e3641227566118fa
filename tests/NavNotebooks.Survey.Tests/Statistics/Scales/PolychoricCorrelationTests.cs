using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class PolychoricCorrelationTests
{
    private static readonly Arbitrary<double[]> Tables = Gen.Choose(0, 20).Select(count => (double)count).ArrayOf(12).ToArbitrary();

    [Theory]
    [InlineData("polychoric_pair")]
    [InlineData("polychoric_against")]
    [InlineData("polychoric_small")]
    [InlineData("polychoric_two_by_two")]
    [InlineData("polychoric_opposite")]
    [InlineData("polychoric_strong")]
    [InlineData("polychoric_oblong")]
    public void The_correlation_and_its_error_agree_with_R(string name)
    {
        var r = OracleCase.Of("scales", name);
        var result = PolychoricCorrelation.Of(Table(r));
        r.Agrees("rho", result.Value, tolerance: 1e-11);
        r.Agrees("se", result.StandardError, tolerance: 1e-11);
        r.Agrees("polycor", result.Value, tolerance: 1e-4, because: "polycor's optimiser stops near 1e-5; the answer above is the zero of the score");
    }

    [Theory]
    [InlineData("polychoric_pair")]
    [InlineData("polychoric_against")]
    [InlineData("polychoric_small")]
    public void Thresholds_agree_with_R(string name)
    {
        var r = OracleCase.Of("scales", name);
        var result = PolychoricCorrelation.Of(Table(r));
        r.Agrees("x", result.FirstThresholds, tolerance: 1e-12);
        r.Agrees("y", result.SecondThresholds, tolerance: 1e-12);
    }

    [Fact]
    public void Rows_and_their_table_give_the_same_bits()
    {
        var items = Batteries.Of("battery");
        var rows = PolychoricCorrelation.Of(items["q1"], items["q2"]);
        var table = PolychoricCorrelation.Of(Table(OracleCase.Of("scales", "polychoric_pair")));
        Assert.Equal(table.Value, rows.Value);
        Assert.Equal(table.StandardError, rows.StandardError);
        Assert.Equal(220, rows.Count);
    }

    [Fact]
    public void The_documented_number_comes_out()
    {
        var result = PolychoricCorrelation.Of(new double[,] { { 10, 5 }, { 5, 10 } });
        Assert.Equal(0.5, result.Value, 1e-14);
        Assert.Equal([0.0], result.FirstThresholds);
        Assert.Equal("polychoric ρ = .50 [-.06, .82], n = 30", result.ToString().Replace('−', '-'));
        Assert.Equal("polykorisk ρ = 0,50 [-0,06; 0,82], n = 30", result.Reading(Language.Bokmål).Replace('−', '-'));
    }

    [Fact]
    public void Turning_one_variable_round_changes_the_sign_alone() =>
        Prop.ForAll(Tables, counts =>
        {
            double[,] table = new double[3, 4], turned = new double[3, 4], flipped = new double[4, 3];
            for (var i = 0; i < 12; i++)
            {
                table[i / 4, i % 4] = turned[2 - (i / 4), i % 4] = flipped[i % 4, i / 4] = counts[i];
            }

            PolychoricCorrelation plain = PolychoricCorrelation.Of(table), other = PolychoricCorrelation.Of(turned), swapped = PolychoricCorrelation.Of(flipped);
            Assert.Equal(plain.Undefined, other.Undefined);
            Assert.Equal(plain.Undefined, swapped.Undefined);
            Assert.Equal(plain.Undefined is not null, double.IsNaN(plain.Value));
            if (plain.Undefined is null)
            {
                Assert.Equal(-plain.Value, other.Value, 1e-10);
                Assert.Equal(plain.Value, swapped.Value, 1e-10);
                Assert.Equal(plain.StandardError, other.StandardError, 1e-9);
                Assert.InRange(plain.Interval.Low, -1, plain.Value);
                Assert.InRange(plain.Interval.High, plain.Value, 1);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void An_empty_cell_of_four_leaves_no_maximum_below_1()
    {
        var result = PolychoricCorrelation.Of(new double[,] { { 10, 5 }, { 0, 10 } });
        Assert.Equal(UndefinedReason.EmptyCell, result.Undefined);
        Assert.Equal(double.NaN, result.Value);
        Assert.Equal(25, result.Count);
        Assert.Equal("polychoric ρ undefined: a cell, row or column is empty", result.ToString());
        Assert.InRange(PolychoricCorrelation.Of(new double[,] { { 10, 5 }, { 0, 10 } }, emptyCells: 0.5).Value, 0.8, 0.95);
        Assert.Equal(UndefinedReason.EmptyCell, PolychoricCorrelation.Of([1, 2, 3, 1, 2], [3, 2, 1, 3, 2]).Undefined);
    }

    [Fact]
    public void An_empty_cell_that_the_others_outweigh_does_no_harm() =>
        Assert.Null(PolychoricCorrelation.Of(Table(OracleCase.Of("scales", "polychoric_strong"))).Undefined);

    [Fact]
    public void Rare_answers_at_opposite_ends_are_no_obstacle()
    {
        // Near ±1 nobody could have given both; the score there is far below 0, not 0.
        var result = PolychoricCorrelation.Of(new double[,] { { 14, 2 }, { 70, 14 } });
        Assert.Null(result.Undefined);
        Assert.InRange(result.Value, 0.09, 0.11);
    }

    [Fact]
    public void Independent_answers_have_no_correlation()
    {
        var result = PolychoricCorrelation.Of(new double[,] { { 10, 20, 30 }, { 20, 40, 60 } });
        Assert.Equal(0, result.Value, 1e-14);
    }

    [Fact]
    public void Nobody_and_no_variation_are_undefined()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, PolychoricCorrelation.Of([], []).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, PolychoricCorrelation.Of([1, 2, 3], [2, 2, 2]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, PolychoricCorrelation.Of(new double[,] { { 3, 0 }, { 4, 0 } }).Undefined);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.ThrowsAny<ArgumentException>(() => PolychoricCorrelation.Of([1, double.NaN], [1, 2]));
        Assert.ThrowsAny<ArgumentException>(() => PolychoricCorrelation.Of([1, 2], [1, 2, 3]));
        Assert.ThrowsAny<ArgumentException>(() => PolychoricCorrelation.Of(new double[,] { { 1, -1 }, { 2, 3 } }));
        Assert.ThrowsAny<ArgumentException>(() => PolychoricCorrelation.Of(new double[,] { { 1, 1 }, { 2, 3 } }, level: 0));
        Assert.ThrowsAny<ArgumentException>(() => PolychoricCorrelation.Of(new double[,] { { 1, 1 }, { 2, 3 } }, emptyCells: -1));
    }

    private static double[,] Table(OracleCase r)
    {
        var counts = r.Numbers("table");
        var rows = (int)r["rows"];
        var columns = counts.Length / rows;
        var table = new double[rows, columns];
        for (var i = 0; i < counts.Length; i++)
        {
            table[i / columns, i % columns] = counts[i];
        }

        return table;
    }
}
