using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignEstimateTests
{
    private static readonly SampleDesign Small = SampleDesign.Of([1, 1, 2, 2]);

    [Theory]
    [InlineData("strat")]
    [InlineData("clus1")]
    [InlineData("clus2")]
    [InlineData("clus1Domain")]
    public void Means_totals_shares_and_ratios_agree_with_R(string name)
    {
        var (r, data, design) = (DesignOracle.Case(name), DesignOracle.Data(name), DesignOracle.Design(name));
        var mean = DesignEstimate.Mean(design, data.Numbers("api00"));
        r.Agrees("df", mean.DegreesOfFreedom);
        r.Agrees("mean", mean.Value);
        r.Agrees("meanError", mean.StandardError);
        r.Agrees("meanLow", mean.Interval.Low);
        r.Agrees("meanHigh", mean.Interval.High);
        r.Agrees("meanDeff", mean.DesignEffectOfPopulation!.Value);
        r.Agrees("meanDeffReplace", mean.DesignEffect!.Value);
        var total = DesignEstimate.Total(design, data.Numbers("meals"));
        r.Agrees("total", total.Value);
        r.Agrees("totalError", total.StandardError);
        r.Agrees("totalDeff", total.DesignEffectOfPopulation!.Value);
        r.Agrees("totalDeffReplace", total.DesignEffect!.Value);
        var ratio = DesignEstimate.Ratio(design, data.Numbers("api00"), data.Numbers("api99"));
        r.Agrees("ratio", ratio.Value);
        r.Agrees("ratioError", ratio.StandardError);
        r.Agrees("ratioDeff", ratio.DesignEffectOfPopulation!.Value);

        var share = DesignEstimate.Share(design, data.Flags("awards"));
        r.Agrees("share", share.Value);
        r.Agrees("shareError", share.StandardError);
        r.Agrees("shareLow", share.Interval.Low);
        r.Agrees("shareHigh", share.Interval.High);
    }

    [Theory]
    [InlineData("adjust", LonelyCluster.Adjust)]
    [InlineData("certainty", LonelyCluster.Certainty)]
    [InlineData("average", LonelyCluster.Average)]
    public void A_stratum_of_one_cluster_adds_what_the_design_says(string policy, LonelyCluster lonely)
    {
        var r = DesignOracle.Case("lonely");
        var design = Lonely(r).Treating(lonely);
        r.Agrees(policy, [DesignEstimate.Mean(design, r.Numbers("y")).StandardError, DesignEstimate.Total(design, r.Numbers("y")).StandardError]);
    }

    [Fact]
    public void A_stratum_of_one_cluster_is_refused_by_name_unless_the_design_says_what_it_adds()
    {
        var r = DesignOracle.Case("lonely");
        var error = Assert.Throws<InvalidOperationException>(() => DesignEstimate.Mean(Lonely(r), r.Numbers("y")));
        Assert.Contains("'2'", error.Message, StringComparison.Ordinal);
        Assert.Contains("Treating", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("adjustTwo", LonelyCluster.Adjust)]
    [InlineData("certaintyTwo", LonelyCluster.Certainty)]
    public void A_cluster_of_one_unit_adds_what_the_design_says(string policy, LonelyCluster lonely)
    {
        var r = DesignOracle.Case("lonely");
        var design = SampleDesign.Of(r.Numbers("w"), clusters: r.Groups("c"))
            .WithPopulations(r.Numbers("clusterPopulation"))
            .WithSecondStage(r.Groups("unit"), r.Numbers("unitPopulation"));
        r.Agrees(policy, [DesignEstimate.Mean(design.Treating(lonely), r.Numbers("y")).StandardError, DesignEstimate.Total(design.Treating(lonely), r.Numbers("y")).StandardError]);
        var error = Assert.Throws<InvalidOperationException>(() => DesignEstimate.Mean(design, r.Numbers("y")));
        Assert.Contains("cluster of row", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stratum_taken_whole_is_not_lonely()
    {
        var r = DesignOracle.Case("lonely");
        var whole = Lonely(r).WithPopulations(new Dictionary<string, double> { ["1"] = double.PositiveInfinity, ["2"] = 1, ["3"] = double.PositiveInfinity });
        Assert.Equal(DesignEstimate.Mean(Lonely(r).Treating(LonelyCluster.Certainty), r.Numbers("y")).StandardError, DesignEstimate.Mean(whole, r.Numbers("y")).StandardError);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var mean = DesignEstimate.Mean(Small, [1, 3, 2, 6]);
        Agreement.Prints(3.333333, mean.Value, decimals: 6);
        Agreement.Prints(1.233950, mean.StandardError, decimals: 6);
        Agreement.Prints(-0.593648, mean.Interval.Low, decimals: 6);
        Agreement.Prints(7.260314, mean.Interval.High, decimals: 6);
        var total = DesignEstimate.Total(Small, [1, 3, 2, 6]);
        Assert.Equal(20, total.Value, tolerance: 1e-12);
        Agreement.Prints(9.660918, total.StandardError, decimals: 6);
        var share = DesignEstimate.Share(Small, [true, false, false, true]);
        Agreement.Prints(0.5, share.Value, decimals: 6);
        Agreement.Prints(0.304290, share.StandardError, decimals: 6);
        Agreement.Prints(0.020361, share.Interval.Low, decimals: 6);
        Agreement.Prints(0.979639, share.Interval.High, decimals: 6);
        var ratio = DesignEstimate.Ratio(Small, [1, 3, 2, 6], [1, 2, 2, 3]);
        Agreement.Prints(1.538462, ratio.Value, decimals: 6);
        Agreement.Prints(0.315335, ratio.StandardError, decimals: 6);
    }

    [Fact]
    public void A_domain_that_nobody_is_in_is_undefined()
    {
        var nobody = DesignEstimate.Mean(Small.Within([false, false, false, false]), [1, 3, 2, 6]);
        Assert.Equal(UndefinedReason.EmptyGroup, nobody.Undefined);
        Assert.Equal(double.NaN, nobody.Value);
        Assert.False(nobody.Interval.IsDefined);
        Assert.Equal("M undefined: a group has nobody in it", nobody.Reading(Language.English));
    }

    [Fact]
    public void One_cluster_in_all_has_an_estimate_and_no_error()
    {
        var mean = DesignEstimate.Mean(SampleDesign.Of([1, 1, 2], clusters: RowGroups.Of([7, 7, 7])), [1, 2, 3]);
        Assert.Equal(UndefinedReason.SingleCluster, mean.Undefined);
        Assert.Equal(2.25, mean.Value);
        Assert.Equal(double.NaN, mean.StandardError);
    }

    [Fact]
    public void A_denominator_of_zero_is_undefined() =>
        Assert.Equal(UndefinedReason.ZeroDenominator, DesignEstimate.Ratio(Small, [1, 1, 1, 1], [0, 0, 0, 0]).Undefined);

    [Fact]
    public void A_share_of_all_has_Wilsons_interval()
    {
        var all = DesignEstimate.Share(Small, [true, true, true, true]);
        Assert.Equal(1, all.Value);
        Assert.Equal(1, all.Interval.High);
        Assert.InRange(all.Interval.Low, 0.3, 0.6);
        Assert.Null(all.DesignEffect);
        Assert.Null(all.Undefined);
    }

    [Fact]
    public void Missing_answers_are_refused_inside_and_not_looked_at_outside()
    {
        var error = Assert.Throws<ArgumentException>(() => DesignEstimate.Mean(Small, [1, double.NaN, 2, 6]));
        Assert.Contains("position 1", error.Message, StringComparison.Ordinal);
        Assert.Equal(11 / 5.0, DesignEstimate.Mean(Small.Within([true, false, true, true]), [3, double.NaN, 1, 3]).Value, tolerance: 1e-12);
    }

    [Fact]
    public void An_estimate_reads_as_one_line_in_both_languages()
    {
        var mean = DesignEstimate.Mean(Small, [1, 3, 2, 6]);
        Assert.Equal("M = 3.33 [-0.59, 7.26], deff = 1.17, n = 4", mean.Reading(Language.English).Replace('−', '-'));
        Assert.Equal("M = 3,33 [-0,59; 7,26], deff = 1,17, n = 4", mean.Reading(Language.Bokmål).Replace('−', '-'));
    }

    private static SampleDesign Lonely(OracleCase r) => SampleDesign.Of(r.Numbers("w"), strata: r.Groups("h"), clusters: r.Groups("c"));
}
