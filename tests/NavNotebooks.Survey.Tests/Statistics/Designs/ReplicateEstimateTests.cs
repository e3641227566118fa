using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class ReplicateEstimateTests
{
    [Theory]
    [InlineData("jk1", "clus1Uncorrected")]
    [InlineData("jk1Mse", "clus1Uncorrected")]
    [InlineData("jk1Corrected", "clus1")]
    [InlineData("jkn", "strat")]
    [InlineData("given", "clus1Uncorrected")]
    public void Errors_of_replicates_agree_with_R(string name, string design)
    {
        var (r, data) = (DesignOracle.Case(name), DesignOracle.Data(design));
        var replicates = name == "given" ? Given(r) : ReplicateWeights.Jackknife(DesignOracle.Design(design), aboutEstimate: name == "jk1Mse");
        var mean = ReplicateEstimate.Mean(replicates, data.Numbers("api00"));
        r.Agrees("mean", mean.Value);
        r.Agrees("meanError", mean.StandardError);
        r.Agrees("df", mean.DegreesOfFreedom);
        var total = ReplicateEstimate.Total(replicates, data.Numbers("meals"));
        r.Agrees("total", total.Value);
        r.Agrees("totalError", total.StandardError);
        var ratio = ReplicateEstimate.Ratio(replicates, data.Numbers("api00"), data.Numbers("api99"));
        r.Agrees("ratio", ratio.Value);
        r.Agrees("ratioError", ratio.StandardError);
        var slope = ReplicateEstimate.Of(replicates, weights => Slope(data, weights));
        r.Agrees("slope", slope.Value);
        r.Agrees("slopeError", slope.StandardError);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var design = SampleDesign.Of([1, 1, 2, 2]);
        var jackknife = ReplicateEstimate.Mean(ReplicateWeights.Jackknife(design), [1, 3, 2, 6]);
        Agreement.Prints(1.352775, jackknife.StandardError, decimals: 6);
        Agreement.Prints(1.196324, ReplicateEstimate.Mean(ReplicateWeights.Bootstrap(design, 1000, seed: 1), [1, 3, 2, 6]).StandardError, decimals: 6);
        Assert.Equal(1, ReplicateEstimate.Mean(ReplicateWeights.Given(SampleDesign.Of([1, 1]), [[2, 0], [0, 2]], [0.5, 0.5]), [1, 3]).StandardError);
        Assert.Equal("estimate = 3.33 [-0.97, 7.64], 4 replicates", jackknife.Reading(Language.English).Replace('−', '-'));
        Assert.Equal("estimat = 3,33 [-0,97; 7,64], 4 replikater", jackknife.Reading(Language.Bokmål).Replace('−', '-'));
    }

    [Fact]
    public void A_bootstrap_keeps_the_clusters_of_each_stratum()
    {
        var design = SampleDesign.Of([1, 1, 1, 1, 1, 1, 1], strata: RowGroups.Of([1, 1, 1, 2, 2, 2, 2]));
        var first = ReplicateEstimate.Total(ReplicateWeights.Bootstrap(design, 200, seed: 3), [1, 1, 1, 0, 0, 0, 0]);
        Assert.All(first.Replicates, total => Assert.Equal(3, total, tolerance: 1e-12));
        var one = ReplicateEstimate.Total(ReplicateWeights.Bootstrap(design, 200, seed: 3), [0, 0, 0, 1, 0, 0, 0]);
        Assert.Equal([0, 4 / 3.0, 8 / 3.0, 4], one.Replicates.Distinct().Order(), (expected, actual) => Math.Abs(expected - actual) < 1e-12);
        Assert.InRange(one.Replicates.Average(), 0.85, 1.15);
    }

    [Fact]
    public void The_jackknife_of_a_total_is_its_linearised_error()
    {
        var (data, design) = (DesignOracle.Data("strat"), DesignOracle.Design("strat"));
        Assert.Equal(
            DesignEstimate.Total(design, data.Numbers("meals")).StandardError,
            ReplicateEstimate.Total(ReplicateWeights.Jackknife(design), data.Numbers("meals")).StandardError,
            tolerance: 1e-6);
    }

    [Fact]
    public void A_bootstrap_comes_near_the_linearised_error_and_depends_on_its_seed_alone()
    {
        var (data, design) = (DesignOracle.Data("clus1"), DesignOracle.Design("clus1Uncorrected"));
        var bootstrap = ReplicateEstimate.Mean(ReplicateWeights.Bootstrap(design, 2000, seed: 7), data.Numbers("api00"));
        var again = ReplicateEstimate.Of(ReplicateWeights.Bootstrap(design, 2000, seed: 7), weights => Mean(weights, data.Numbers("api00")));
        Assert.InRange(bootstrap.StandardError / DesignEstimate.Mean(design, data.Numbers("api00")).StandardError, 0.9, 1.2);
        Assert.Equal(bootstrap.StandardError, again.StandardError, tolerance: 1e-10);
        Assert.NotEqual(bootstrap.StandardError, ReplicateEstimate.Mean(ReplicateWeights.Bootstrap(design, 2000, seed: 8), data.Numbers("api00")).StandardError);
        Assert.Equal(14, bootstrap.DegreesOfFreedom);
    }

    [Fact]
    public async Task One_thread_gives_the_digits_of_many()
    {
        var (data, design) = (DesignOracle.Data("clus1"), DesignOracle.Design("clus1Uncorrected"));
        double[] Replicates() => [.. ReplicateEstimate.Of(ReplicateWeights.Bootstrap(design, 100, seed: 7), weights => Mean(weights, data.Numbers("api00"))).Replicates];
        var alone = await Task.Factory.StartNew(
            Replicates,
            TestContext.Current.CancellationToken,
            TaskCreationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, 1).ConcurrentScheduler);
        Assert.Equal(Replicates(), alone);
    }

    [Fact]
    public void A_domain_keeps_the_replicates_of_the_whole_design()
    {
        var (r, data) = (DesignOracle.Case("jk1"), DesignOracle.Data("clus1"));
        double[] errors =
        [
            .. Enumerable.Range(1, 3).Select(type => ReplicateEstimate.Mean(
                ReplicateWeights.Jackknife(DesignOracle.Design("clus1Uncorrected").Within([.. data.Codes("stype").Select(each => each == type)])),
                data.Numbers("api00")).StandardError),
        ];
        r.Agrees("groupErrors", errors);
    }

    [Fact]
    public void A_lonely_cluster_is_refused_unless_it_adds_nothing()
    {
        var design = SampleDesign.Of([1, 1, 1], strata: RowGroups.Of<string>(["north", "south", "south"]));
        Assert.Contains("'north'", Assert.Throws<InvalidOperationException>(() => ReplicateWeights.Jackknife(design)).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => ReplicateWeights.Bootstrap(design, 10, seed: 1));
        Assert.Equal(2, ReplicateWeights.Jackknife(design.Treating(LonelyCluster.Certainty)).Count);
        var all = ReplicateEstimate.Total(ReplicateWeights.Bootstrap(design.Treating(LonelyCluster.Certainty), 50, seed: 1), [5, 2, 2]);
        Assert.Equal(9, all.Value);
        Assert.Equal(0, all.StandardError);
    }

    [Fact]
    public void Statistics_without_a_value_and_wrong_weights_say_so()
    {
        var design = SampleDesign.Of([1, 1, 1]);
        var replicates = ReplicateWeights.Jackknife(design);
        Assert.Equal(UndefinedReason.StatisticUndefined, ReplicateEstimate.Of(replicates, weights => weights[0] == 0 ? double.NaN : 1).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, ReplicateEstimate.Mean(ReplicateWeights.Jackknife(design.Within([false, false, false])), [1, 2, 3]).Undefined);
        Assert.Throws<ArgumentException>(() => ReplicateWeights.Given(design, [[1, 1, 1]], [1]));
        Assert.Throws<ArgumentException>(() => ReplicateWeights.Given(design, [[1, 1, 1], [1, -1, 1]], [1, 1]));
        Assert.Throws<ArgumentException>(() => ReplicateWeights.Given(design, [[1, 1, 1], [1, 1]], [1, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReplicateWeights.Bootstrap(design, 1, seed: 1));
    }

    private static ReplicateWeights Given(OracleCase r)
    {
        var all = r.Numbers("replicate");
        var count = (int)r["replicates"];
        var rows = all.Length / count;
        return ReplicateWeights.Given(
            DesignOracle.Design("clus1Uncorrected"),
            [.. Enumerable.Range(0, count).Select(replicate => all[(replicate * rows)..((replicate + 1) * rows)])],
            [.. r.Numbers("rscales").Select(scale => scale * r["scale"])]);
    }

    private static double Mean(ReadOnlySpan<double> weights, double[] values)
    {
        double sum = 0, total = 0;
        for (var i = 0; i < values.Length; i++)
        {
            (sum, total) = (sum + (weights[i] * values[i]), total + weights[i]);
        }

        return sum / total;
    }

    private static double Slope(OracleCase data, ReadOnlySpan<double> weights) => DesignRegression
        .Linear(SampleDesign.Of(weights), data.Numbers("api00"), [new("ell", data.Numbers("ell")), new("meals", data.Numbers("meals"))])["ell"].Value;

    [Fact]
    public void The_documented_jackknife_numbers_come_out()
    {
        var jackknife = ReplicateWeights.Jackknife(SampleDesign.Of([1, 1, 2, 2]));
        double[] values = [1, 3, 2, 6];
        var (mean, total) = (ReplicateEstimate.Mean(jackknife, values), ReplicateEstimate.Total(jackknife, values));
        var ratio = ReplicateEstimate.Ratio(jackknife, values, [2, 1, 4, 3]);
        Agreement.Prints(3.333333, mean.Value, decimals: 6);
        Agreement.Prints(1.352775, mean.StandardError, decimals: 6);
        Agreement.Prints(20, total.Value, decimals: 6);
        Agreement.Prints(9.660918, total.StandardError, decimals: 6);
        Agreement.Prints(1.176471, ratio.Value, decimals: 6);
        Agreement.Prints(0.659748, ratio.StandardError, decimals: 6);
    }
}
