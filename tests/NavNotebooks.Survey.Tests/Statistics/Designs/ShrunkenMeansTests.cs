using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class ShrunkenMeansTests
{
    [Theory]
    [InlineData("intraclass")]
    [InlineData("intraclassSingles")]
    [InlineData("intraclassOrdinal")]
    public void Shrunken_means_and_their_errors_agree_with_R(string name)
    {
        var r = DesignOracle.Case(name);
        var shrunken = ShrunkenMeans.Of(r.Numbers("values"), r.Groups("clusters")).Clusters.OrderBy(cluster => int.Parse(cluster.Name, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        r.Agrees("shrunken", [.. shrunken.Select(cluster => cluster.Shrunken)]);
        r.Agrees("shrunkenError", [.. shrunken.Select(cluster => cluster.StandardError)]);
        r.Agrees("lme4Shrunken", [.. shrunken.Select(cluster => cluster.Shrunken)], tolerance: 1e-6, because: "the likelihood is flat about its top, where lme4's optimiser stops");
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var means = ShrunkenMeans.Of([1, 2, 4, 6, 3, 3, 5], RowGroups.Of([1, 1, 2, 2, 3, 3, 3]));
        Agreement.Prints(0.647014, means.Correlation.Value, decimals: 6);
        Assert.Equal(["1", "3", "2"], means.Clusters.Select(cluster => cluster.Name));
        Agreement.Prints(1.906312, means.Clusters[0].Shrunken, decimals: 6);
        Agreement.Prints(3.624993, means.Clusters[1].Shrunken, decimals: 6);
        Agreement.Prints(4.656198, means.Clusters[2].Shrunken, decimals: 6);
        Assert.StartsWith("shrunken means around 3.40, true means spread by ", means.Reading(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mean_lies_between_its_own_and_that_of_all()
    {
        var means = ShrunkenMeans.Of([1, 2, 4, 6, 3, 3, 5, 4], RowGroups.Of([1, 1, 2, 2, 3, 3, 3, 4]));
        Assert.All(means.Clusters, cluster => Assert.InRange(
            cluster.Shrunken, Math.Min(cluster.Mean, means.GrandMean) - 1e-12, Math.Max(cluster.Mean, means.GrandMean) + 1e-12));
        Assert.All(means.Clusters, cluster => Assert.True(cluster.Interval.Contains(cluster.Shrunken)));
    }

    [Fact]
    public void Where_clusters_differ_by_no_more_than_chance_all_are_the_mean_of_all()
    {
        var means = ShrunkenMeans.Of([1, 5, 2, 4, 1, 5], RowGroups.Of([1, 1, 2, 2, 3, 3]));
        Assert.All(means.Clusters, cluster => Assert.Equal(3, cluster.Shrunken, precision: 12));
        Assert.Equal(0, means.DeviationBetween);
    }

    [Fact]
    public void Degenerate_samples_say_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, ShrunkenMeans.Of([], RowGroups.Of([])).Undefined);
        var single = ShrunkenMeans.Of([1, 2], RowGroups.Of([1, 1]));
        Assert.Equal(UndefinedReason.SingleCluster, single.Undefined);
        Assert.Equal(double.NaN, single.GrandMean);
        Assert.Empty(single.Clusters);
        Assert.Contains("krympede gjennomsnitt", single.Reading(Language.Bokmål), StringComparison.Ordinal);
    }
}
