using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class TrendTests
{
    [Theory]
    [InlineData("waves")]
    [InlineData("doses")]
    public void Cochran_and_Armitages_trend_agrees_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var trend = CochranArmitage.Of(r.Numbers("successes"), r.Numbers("counts"), r.Numbers("scores"));
        r.Agrees("z", trend.Statistic, tolerance: 1e-11);
        r.Agrees("p", trend.PValue, tolerance: 1e-10);
        r.Agrees("slope", trend.Slope, tolerance: 1e-11);
        r.Agrees("low", trend.SlopeInterval.Low, tolerance: 1e-11);
        r.Agrees("high", trend.SlopeInterval.High, tolerance: 1e-10);
        r.Agrees("departure", trend.Departure, tolerance: 1e-10);
        r.Agrees("departureP", trend.DeparturePValue, tolerance: 1e-10);
    }

    [Theory]
    [InlineData("linear")]
    [InlineData("linearWide")]
    public void Linear_by_linear_association_agrees_with_coin(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var test = LinearByLinear.Of(OracleGroups.Table(r), r.Numbers("rowScores"), r.Numbers("columnScores"));
        r.Agrees("m", test.Statistic, tolerance: 1e-10);
        r.Agrees("p", test.PValue, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var trend = CochranArmitage.Of([20, 30, 45], [100, 100, 100], [1, 2, 3]);
        Agreement.Prints(0.125, trend.Slope, decimals: 6);
        Agreement.Prints(0.062442, trend.SlopeInterval.Low, decimals: 6);
        Agreement.Prints(0.187558, trend.SlopeInterval.High, decimals: 6);
        Agreement.Prints(3.800209, trend.Statistic, decimals: 6);
        Agreement.Prints(0.000145, trend.PValue, decimals: 6);
        Assert.Equal("Cochran–Armitage z = 3.80, p < .001, slope 12.5 [6.2, 18.8] pp", trend.ToString());
        Assert.Equal("Cochran–Armitage z = 3,80, p < 0,001, stigning 12,5 [6,2; 18,8] pp.", trend.Reading(Language.Bokmål));
        Assert.Contains("12.5, 90\u00a0% [7.2, 17.8] pp", CochranArmitage.Of([20, 30, 45], [100, 100, 100], [1, 2, 3], level: 0.9).ToString(), StringComparison.Ordinal);
        var linear = LinearByLinear.Of(new double[,] { { 10, 20, 5 }, { 4, 18, 13 } }, [1, 2], [1, 2, 3]);
        Agreement.Prints(0.296866, linear.Correlation, decimals: 6);
        Agreement.Prints(6.080935, linear.Statistic, decimals: 6);
        Agreement.Prints(0.013665, linear.PValue, decimals: 6);
    }

    [Fact]
    public void Where_scores_are_put_does_not_matter_and_their_unit_only_to_the_slope()
    {
        var years = CochranArmitage.Of([96, 88, 53], [158, 140, 106], [2011, 2015, 2019]);
        var waves = CochranArmitage.Of([96, 88, 53], [158, 140, 106], [1, 2, 3]);
        Agreement.Agrees(waves.Statistic, years.Statistic, tolerance: 1e-12);
        Agreement.Agrees(waves.Slope, 4 * years.Slope, tolerance: 1e-12);
        Agreement.Agrees(-waves.Slope, CochranArmitage.Of([62, 52, 53], [158, 140, 106], [1, 2, 3]).Slope, tolerance: 1e-12);
    }

    [Fact]
    public void Two_columns_give_the_square_of_z_but_for_n_less_one()
    {
        var trend = CochranArmitage.Of([20, 30, 45], [100, 100, 100], [1, 2, 3]);
        var linear = LinearByLinear.Of(new double[,] { { 20, 80 }, { 30, 70 }, { 45, 55 } }, [1, 2, 3], [1, 0]);
        Agreement.Agrees(trend.Statistic * trend.Statistic * 299 / 300, linear.Statistic, tolerance: 1e-12);
    }

    [Fact]
    public void Nothing_to_follow_is_undefined_and_says_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, CochranArmitage.Of([3, 0], [5, 0], [1, 2]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, CochranArmitage.Of([3, 2], [5, 4], [1, 1]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, CochranArmitage.Of([0, 0], [5, 4], [1, 2]).Undefined);
        Assert.Equal(double.NaN, CochranArmitage.Of([0, 0], [5, 4], [1, 2]).PValue);
        Assert.Equal(double.NaN, CochranArmitage.Of([0, 0], [5, 4], [1, 2]).DeparturePValue);
        Assert.Equal(double.NaN, CochranArmitage.Of([1, 2], [5, 4], [1, 2]).DeparturePValue);
        var stark = CochranArmitage.Of([0, 4], [5, 4], [1, 2]);
        Assert.Equal(UndefinedReason.NoVariation, stark.Undefined);
        Assert.False(stark.SlopeInterval.IsDefined);
        Assert.Equal(3, stark.Statistic, tolerance: 1e-12);
        Assert.Equal("Cochran–Armitage z = 3.00, p = .003, slope 100.0 pp", stark.ToString());
        Assert.Equal(UndefinedReason.NoVariation, LinearByLinear.Of(new double[,] { { 4, 3 } }, [1], [1, 2]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, LinearByLinear.Of(new double[2, 2], [1, 2], [1, 2]).Undefined);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CochranArmitage.Of([6, 1], [5, 4], [1, 2]));
        Assert.Throws<ArgumentException>(() => CochranArmitage.Of([1, 1], [5, 4], [1]));
        Assert.Throws<ArgumentException>(() => CochranArmitage.Of([1, -1], [5, 4], [1, 2]));
        Assert.Throws<ArgumentException>(() => CochranArmitage.Of([1, 1], [5, 4], [1, double.NaN]));
        Assert.Throws<ArgumentException>(() => LinearByLinear.Of(new double[2, 2], [1, 2, 3], [1, 2]));
    }
}
