using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Tests.Statistics.Distributions;

public sealed class NoncentralTTests
{
    [Fact]
    public void The_lower_tail_agrees_with_R()
    {
        var r = OracleCase.Of("twogroups", "noncentral");
        double[] t = r.Numbers("t"), freedom = r.Numbers("df"), delta = r.Numbers("delta");
        r.Agrees("p", [.. t.Select((value, i) => NoncentralT.LowerTail(value, freedom[i], delta[i]))]);
    }

    [Fact]
    public void Large_noncentralities_agree_with_the_integral()
    {
        var r = OracleCase.Of("twogroups", "noncentral");
        double[] t = r.Numbers("largeT"), freedom = r.Numbers("largeDf"), delta = r.Numbers("largeDelta");
        r.Agrees("largeP", [.. t.Select((value, i) => NoncentralT.LowerTail(value, freedom[i], delta[i]))]);
    }

    [Fact]
    public void Noncentralities_beyond_any_sample_agree_with_the_integral()
    {
        var r = OracleCase.Of("twogroups", "noncentral");
        double[] t = r.Numbers("hugeT"), freedom = r.Numbers("hugeDf"), delta = r.Numbers("hugeDelta");
        r.Agrees("hugeP", [.. t.Select((value, i) => NoncentralT.LowerTail(value, freedom[i], delta[i]))]);
    }

    [Fact]
    public void The_sum_and_the_integral_meet()
    {
        // Steps of 2e-4 across the place where one takes over from the other: the tail falls evenly.
        double[] tails = [.. new[] { 4999.9997, 4999.9999, 5000.0001, 5000.0003 }.Select(delta => NoncentralT.LowerTail(5003, 60, delta))];
        Assert.Equal(tails[0] - tails[1], tails[1] - tails[2], tolerance: 1e-11);
        Assert.Equal(tails[1] - tails[2], tails[2] - tails[3], tolerance: 1e-11);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(0.807612, NoncentralT.LowerTail(2, 10, 1), decimals: 6);
        var interval = NoncentralT.NoncentralityInterval(2, 10);
        Agreement.Prints(-0.183517, interval.Low, decimals: 6);
        Agreement.Prints(4.101135, interval.High, decimals: 6);
    }

    [Fact]
    public void Wrong_input_is_refused_and_NaN_stays_NaN()
    {
        Assert.Equal(double.NaN, NoncentralT.LowerTail(double.NaN, 10, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralT.LowerTail(1, 0, 1));
        Assert.Throws<ArgumentException>(() => NoncentralT.NoncentralityInterval(double.PositiveInfinity, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralT.NoncentralityInterval(1, 10, level: 0));
    }
}
