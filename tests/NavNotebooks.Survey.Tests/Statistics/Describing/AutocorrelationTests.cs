using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class AutocorrelationTests
{
    [Theory]
    [InlineData("NumAcc1", -0.5)]
    [InlineData("Lew", -0.307304800605679)]
    [InlineData("Lottery", -0.120948622967393)]
    [InlineData("Mavro", 0.937989183438248)]
    public void It_has_the_digits_NIST_certifies(string name, double certified) =>
        NistData.HasDigits(name, certified, Autocorrelation.Of(NistData.Column(name)).Value, 12);

    [Fact]
    public void The_lag_is_counted_in_steps()
    {
        var r = OracleCase.Of("describing", "series");
        r.Agrees("lag3", Autocorrelation.Of(r.Numbers("values"), lag: 3).Value, tolerance: 1e-13);
    }

    [Fact]
    public void The_documented_number_comes_out_and_reads_in_both_languages()
    {
        var series = Autocorrelation.Of([1, 2, 3, 4]);
        Assert.Equal(0.25, series.Value, tolerance: 1e-15);
        Assert.Equal("r(1) = .25, n = 4", series.ToString());
        Assert.Equal("r(1) = 0,25, n = 4", series.Reading(Language.Bokmål));
    }

    [Fact]
    public void A_short_or_flat_series_has_none()
    {
        Assert.Equal(UndefinedReason.TooFewObservations, Autocorrelation.Of([1, 2], lag: 2).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, Autocorrelation.Of([3, 3, 3]).Undefined);
        Assert.Equal(double.NaN, Autocorrelation.Of([]).Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => Autocorrelation.Of([1, 2, 3], lag: 0));
    }
}
