using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignQuantileTests
{
    [Theory]
    [InlineData("strat")]
    [InlineData("clus1")]
    [InlineData("clus2")]
    [InlineData("clus1Domain")]
    public void Quantiles_agree_with_R(string name)
    {
        var (r, values, design) = (DesignOracle.Case(name), DesignOracle.Data(name).Numbers("api00"), DesignOracle.Design(name));
        DesignQuantile[] quantiles = [.. new[] { 0.1, 0.5, 0.9 }.Select(share => DesignQuantile.Of(design, values, share))];
        r.Agrees("quantiles", [.. quantiles.Select(quantile => quantile.Value)]);
        r.Agrees("quantileLow", [.. quantiles.Select(quantile => quantile.Interval.Low)]);
        r.Agrees("quantileHigh", [.. quantiles.Select(quantile => quantile.Interval.High)]);
        r.Agrees("quantileError", [.. quantiles.Select(quantile => quantile.StandardError)]);
    }

    [Fact]
    public void The_documented_number_comes_out() => Assert.Equal(2, DesignQuantile.Of(SampleDesign.Of([1, 1, 2, 2]), [1, 3, 2, 6]).Value);

    [Fact]
    public void A_quantile_reads_as_one_line_in_both_languages()
    {
        var design = SampleDesign.Of([1, 1, 2, 2]);
        Assert.Equal("median = 2.00 [1.00, 6.00], n = 4", DesignQuantile.Of(design, [1, 3, 2, 6]).Reading(Language.English));
        Assert.StartsWith("kvantil 0,25 = 2,00 [", DesignQuantile.Of(design, [1, 3, 2, 6], probability: 0.25).Reading(Language.Bokmål), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_has_no_median_and_one_cluster_no_interval()
    {
        var design = SampleDesign.Of([1, 1], clusters: RowGroups.Of([1, 1]));
        Assert.Equal(UndefinedReason.EmptyGroup, DesignQuantile.Of(design.Within([false, false]), [1, 2]).Undefined);
        var one = DesignQuantile.Of(design, [1, 2]);
        Assert.Equal(UndefinedReason.SingleCluster, one.Undefined);
        Assert.Equal(1, one.Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => DesignQuantile.Of(design, [1, 2], probability: 1));
    }
}
