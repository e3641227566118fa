using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class IntraclassCorrelationTests
{
    [Theory]
    [InlineData("intraclass")]
    [InlineData("intraclassSingles")]
    [InlineData("intraclassOrdinal")]
    public void Correlations_within_clusters_agree_with_R(string name)
    {
        var r = DesignOracle.Case(name);
        var (values, clusters) = (r.Numbers("values"), r.Groups("clusters"));
        var anova = IntraclassCorrelation.Of(values, clusters);
        r.Agrees("size", anova.ClusterSize);
        r.Agrees("anova", anova.Value);
        r.Agrees("low", anova.Interval.Low);
        r.Agrees("high", anova.Interval.High);
        var likeliest = IntraclassCorrelation.Of(values, clusters, IntraclassMethod.RestrictedLikelihood);
        r.Agrees("reml", likeliest.Value);
        r.Agrees("lme4", likeliest.Value, tolerance: 1e-6, because: "the likelihood is flat about its top, where lme4's optimiser stops");
        r.Agrees("remlLow", likeliest.Interval.Low);
        r.Agrees("remlHigh", likeliest.Interval.High);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var icc = IntraclassCorrelation.Of([1, 2, 4, 6, 3, 3, 5], RowGroups.Of([1, 1, 2, 2, 3, 3, 3]));
        Agreement.Prints(2.285714, icc.ClusterSize, decimals: 6);
        Agreement.Prints(0.627907, icc.Value, decimals: 6);
        Agreement.Prints(6.651163, icc.DesignEffect(10), decimals: 6);
        Assert.Throws<ArgumentOutOfRangeException>(() => icc.DesignEffect(0.5));
        Assert.StartsWith("ICC = .63 [", icc.Reading(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("], k = 3, n = 7", icc.Reading(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Clusters_less_alike_than_chance_are_below_0_by_mean_squares_and_0_by_likelihood()
    {
        var (values, clusters) = ((double[])[1, 5, 2, 4, 1, 5], RowGroups.Of([1, 1, 2, 2, 3, 3]));
        Assert.Equal(-1, IntraclassCorrelation.Of(values, clusters).Value, tolerance: 1e-12);
        var likeliest = IntraclassCorrelation.Of(values, clusters, IntraclassMethod.RestrictedLikelihood);
        Assert.Equal(0, likeliest.Value);
        Assert.Equal(0, likeliest.Interval.Low);
    }

    [Fact]
    public void Degenerate_samples_say_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, IntraclassCorrelation.Of([], RowGroups.Of([])).Undefined);
        Assert.Equal(UndefinedReason.SingleCluster, IntraclassCorrelation.Of([1, 2], RowGroups.Of([1, 1])).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, IntraclassCorrelation.Of([1, 2], RowGroups.Of([1, 2])).Undefined);
        var still = IntraclassCorrelation.Of([3, 3, 3], RowGroups.Of([1, 1, 2]));
        Assert.Equal(UndefinedReason.NoVariation, still.Undefined);
        Assert.Equal(double.NaN, still.Value);
        Assert.Equal("ICC er ikke definert: ingenting varierer", still.Reading(Language.Bokmål));
        Assert.Equal(1, IntraclassCorrelation.Of([1, 1, 2, 2], RowGroups.Of([1, 1, 2, 2])).Value);
        Assert.Throws<ArgumentException>(() => IntraclassCorrelation.Of([double.NaN, 2], RowGroups.Of([1, 2])));
    }

    [Fact]
    public void Scale_shift_and_order_do_not_matter() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            double[] values = [.. groups.First, .. groups.Second];
            int[] clusters = [.. values.Select((_, i) => i % 3)];
            foreach (var method in Enum.GetValues<IntraclassMethod>())
            {
                var one = IntraclassCorrelation.Of(values, RowGroups.Of(clusters), method);
                var other = IntraclassCorrelation.Of([.. values.Reverse().Select(value => 5 - (2 * value))], RowGroups.Of([.. clusters.Reverse().Select(cluster => 10 - cluster)]), method);
                Assert.Equal(one.Value, other.Value, tolerance: 1e-8);
            }
        }).Check(Samples.Seeded);
}
