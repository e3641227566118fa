using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Association;

namespace NavNotebooks.Survey.Tests.Statistics.Association;

public sealed class PartialCorrelationTests
{
    private static readonly double[] X = [1, 2, 3, 4, 5];
    private static readonly double[] Y = [2, 1, 4, 3, 6];
    private static readonly PartialOptions Ranks = new(CorrelationKind.Spearman);

    [Theory]
    [InlineData("partial")]
    [InlineData("partialTwo")]
    public void Values_tests_and_intervals_agree_with_R(string name)
    {
        var r = OracleCase.Of("association", name);
        double[] x = r.Numbers("x"), y = r.Numbers("y"), z = r.Numbers("z");
        double[][] controls = [.. Enumerable.Range(0, (int)r["controls"]).Select(i => z[(i * x.Length)..((i + 1) * x.Length)])];
        var pearson = Correlation.Partial(x, y, controls);
        r.Agrees("r", pearson.Value, tolerance: 1e-11);
        r.Agrees("t", pearson.Statistic, tolerance: 1e-11);
        r.Agrees("p", pearson.PValue, tolerance: 1e-9);
        r.Agrees("low", pearson.Interval.Low, tolerance: 1e-10);
        r.Agrees("high", pearson.Interval.High, tolerance: 1e-10);
        var spearman = Correlation.Partial(x, y, controls, Ranks);
        r.Agrees("rho", spearman.Value, tolerance: 1e-11);
        r.Agrees("rhoT", spearman.Statistic, tolerance: 1e-11);
        r.Agrees("rhoP", spearman.PValue, tolerance: 1e-9);
        r.Agrees("rhoLow", spearman.Interval.Low, tolerance: 1e-10);
        r.Agrees("rhoHigh", spearman.Interval.High, tolerance: 1e-10);
        Assert.Equal(controls.Length, spearman.Controls);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var partial = Correlation.Partial(X, Y, [[1, 3, 2, 5, 4]]);
        Agreement.Prints(0.986440, partial.Value, decimals: 6);
        Agreement.Prints(8.5, partial.Statistic, decimals: 6);
        Assert.Equal(2, partial.DegreesOfFreedom);
        Assert.StartsWith("partial r(2) = .", partial.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("partiell r(2) = 0,", partial.Reading(Language.Bokmål), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_controls_it_is_the_plain_correlation()
    {
        Agreement.Agrees(Correlation.Pearson(X, Y).Value, Correlation.Partial(X, Y, []).Value, tolerance: 1e-13);
        Agreement.Agrees(Correlation.Spearman(X, Y).Value, Correlation.Partial(X, Y, [], Ranks).Value, tolerance: 1e-13);
    }

    [Fact]
    public void Controls_that_say_everything_or_the_same_twice_leave_it_undefined()
    {
        double[] z = [1, 3, 2, 5, 4, 9], x = [.. X, 3], y = [.. Y, 2];
        Assert.Equal(UndefinedReason.SingularDesign, Correlation.Partial(x, y, [x]).Undefined);
        Assert.Equal(UndefinedReason.SingularDesign, Correlation.Partial(x, y, [z, [.. z.Select(value => 10 - value)]]).Undefined);
        Assert.Equal(UndefinedReason.SingularDesign, Correlation.Partial(x, y, [[2, 2, 2, 2, 2, 2]]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, Correlation.Partial([2, 2, 2, 2, 2, 2], y, [z]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, Correlation.Partial([1, 2, 4], [1, 3, 2], [[1, 2, 2]]).Undefined);
        Assert.Equal(double.NaN, Correlation.Partial(x, y, [x]).PValue);
        Assert.Equal("partial r undefined: variables are linear combinations of one another", Correlation.Partial(x, y, [x]).ToString());
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Correlation.Partial(X, Y, [[1, 2]]));
        Assert.Throws<ArgumentException>(() => Correlation.Partial(X, Y, [[1, 2, 3, 4, double.NaN]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Correlation.Partial(X, Y, [], new PartialOptions(CorrelationKind.KendallTauB)));
    }
}
