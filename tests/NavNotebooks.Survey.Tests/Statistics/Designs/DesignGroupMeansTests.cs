using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignGroupMeansTests
{
    [Theory]
    [InlineData("strat")]
    [InlineData("clus1")]
    [InlineData("clus2")]
    public void Means_by_group_agree_with_R(string name)
    {
        var (r, data) = (DesignOracle.Case(name + "Groups"), DesignOracle.Data(name));
        var means = DesignGroupMeans.Of(DesignOracle.Design(name), data.Numbers("api00"), data.Groups("stype"));
        r.Agrees("means", [.. means.Means.Select(mean => mean.Value)]);
        r.Agrees("errors", [.. means.Means.Select(mean => mean.StandardError)]);
        r.Agrees("covariance", [.. from first in means.Names from second in means.Names select means.Covariance(first, second)]);
        r.Agrees("domainDf", [.. means.Means.Select(mean => mean.DegreesOfFreedom)]);
        r.Agrees("domainDeff", [.. means.Means.Select(mean => mean.DesignEffect!.Value)]);
        var difference = means.Difference("1", "2");
        r.Agrees("difference", difference.Difference);
        r.Agrees("differenceError", difference.StandardError);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var means = DesignGroupMeans.Of(SampleDesign.Of([1, 1, 2, 2]), [1, 3, 2, 6], RowGroups.Of<string>(["a", "a", "b", "b"]));
        Agreement.Prints(2, means["a"].Value, decimals: 6);
        Agreement.Prints(4, means["b"].Value, decimals: 6);
        Agreement.Prints(0.816497, means["a"].StandardError, decimals: 6);
        Agreement.Prints(1.632993, means["b"].StandardError, decimals: 6);
        Agreement.Prints(1.825742, means.Difference("a", "b").StandardError, decimals: 6);
        Assert.Equal("a: M = 2.00 [-8.37, 12.37], deff = 0.67, n = 2; b:", means.ToString().Replace('−', '-')[..50]);
    }

    [Fact]
    public void A_group_that_nobody_is_in_is_undefined_and_the_others_are_not()
    {
        var means = DesignGroupMeans.Of(SampleDesign.Of([1, 1, 1]), [1, 2, 3], RowGroups.Of([0, 0, 0], ["asked", "never asked"]));
        Assert.Equal(UndefinedReason.EmptyGroup, means["never asked"].Undefined);
        Assert.Equal(double.NaN, means.Covariance("asked", "never asked"));
        Assert.Equal(UndefinedReason.EmptyGroup, means.Difference("asked", "never asked").Undefined);
        Assert.Null(means["asked"].Undefined);
        var error = Assert.Throws<ArgumentException>(() => means["askd"]);
        Assert.Contains("'asked'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_groups_mean_is_that_of_its_domain() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var (values, design, codes) = Sample(groups);
            var means = DesignGroupMeans.Of(design, values, RowGroups.Of(codes));
            var domain = DesignEstimate.Mean(design.Within([.. codes.Select(code => code == 1)]), values);
            Assert.Equal(domain.Value, means["1"].Value, tolerance: 1e-12);
            Assert.Equal(domain.StandardError, means["1"].StandardError, tolerance: 1e-12);
            Assert.Equal(domain.DegreesOfFreedom, means["1"].DegreesOfFreedom);
        }).Check(Samples.Seeded);

    [Fact]
    public void Order_scale_and_multiples_of_weights_do_not_matter() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var (values, design, codes) = Sample(groups);
            var means = DesignGroupMeans.Of(design, values, RowGroups.Of(codes));
            int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => (i * 7919) % 101)];
            var shuffled = DesignGroupMeans.Of(
                SampleDesign.Of([.. order.Select(i => 250 * design.Weights[i])], clusters: RowGroups.Of([.. order.Select(i => -design.ClusterOf[i])])),
                [.. order.Select(i => 10 + (2 * values[i]))],
                RowGroups.Of([.. order.Select(i => codes[i])]));
            for (var g = 0; g < 2; g++)
            {
                Assert.Equal(10 + (2 * means.Means[g].Value), shuffled.Means[g].Value, tolerance: 1e-12);
                Assert.Equal(2 * means.Means[g].StandardError, shuffled.Means[g].StandardError, tolerance: 1e-12);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void Rows_doubled_within_their_clusters_at_half_the_weight_change_nothing() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var (values, design, codes) = Sample(groups);
            var means = DesignGroupMeans.Of(design, values, RowGroups.Of(codes));
            double[] halves = [.. design.Weights.Select(weight => weight / 2)];
            var doubled = DesignGroupMeans.Of(
                SampleDesign.Of([.. halves, .. halves], clusters: RowGroups.Of([.. design.ClusterOf, .. design.ClusterOf])),
                [.. values, .. values],
                RowGroups.Of([.. codes, .. codes]));
            Assert.Equal(means.Difference("0", "1").StandardError, doubled.Difference("0", "1").StandardError, tolerance: 1e-12);
            Assert.Equal(means.Difference("0", "1").Difference, doubled.Difference("0", "1").Difference, tolerance: 1e-12);
        }).Check(Samples.Seeded);

    private static (double[] Values, SampleDesign Design, int[] Codes) Sample((double[] First, double[] Second) groups)
    {
        double[] values = [.. groups.First, .. groups.Second];
        int[] codes = [.. groups.First.Select(_ => 0), .. groups.Second.Select(_ => 1)];
        double[] weights = [.. values.Select((value, i) => 1 + (i % 3) + (value / 10))];
        return (values, SampleDesign.Of(weights, clusters: RowGroups.Of([.. values.Select((_, i) => i % 5)])), codes);
    }
}
