using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class SampleDesignTests
{
    [Fact]
    public void A_design_tells_its_size_and_degrees_of_freedom()
    {
        var design = SampleDesign.Of([1, 1, 1, 1, 1], strata: RowGroups.Of([1, 1, 1, 2, 2]), clusters: RowGroups.Of([10, 10, 11, 12, 13]));
        Assert.Equal("5 rows in 4 clusters and 2 strata, 2 degrees of freedom", design.ToString());
    }

    [Fact]
    public void Ids_that_start_anew_in_each_stratum_are_so_many_clusters()
    {
        var design = SampleDesign.Of([1, 1, 1, 1], strata: RowGroups.Of([1, 1, 2, 2]), clusters: RowGroups.Of([1, 2, 1, 2]), nested: true);
        Assert.Equal(4, design.Clusters);
    }

    [Fact]
    public void A_cluster_in_two_strata_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => SampleDesign.Of([1, 1, 1, 1], strata: RowGroups.Of([1, 1, 2, 2]), clusters: RowGroups.Of([5, 6, 6, 7])));
        Assert.Contains("'6'", error.Message, StringComparison.Ordinal);
        Assert.Contains("nested: true", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_population_smaller_than_its_sample_is_refused_by_name()
    {
        var design = SampleDesign.Of([1, 1, 1, 1], strata: RowGroups.Of<string>(["north", "north", "south", "south"]));
        var error = Assert.Throws<ArgumentException>(() => design.WithPopulations([5, 5, 1, 1]));
        Assert.Contains("'south'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => design.WithPopulations([5, 5, 7, 8]));
        Assert.Throws<ArgumentException>(() => design.WithPopulations(new Dictionary<string, double> { ["north"] = 5 }));
        Assert.Throws<ArgumentException>(() => design.WithFractions([0.5, 0.5, 0, 0]));
        Assert.Throws<ArgumentException>(() => SampleDesign.Of([1, 1, 1]).WithSecondStage(RowGroups.Of([1, 2, 3]), [0, 1, 1]));
    }

    [Fact]
    public void Populations_and_fractions_say_the_same()
    {
        var design = SampleDesign.Of([1, 1, 2, 2], strata: RowGroups.Of([1, 1, 2, 2]));
        var populations = design.WithPopulations([4, 4, 8, 8]);
        var fractions = design.WithFractions([0.5, 0.5, 0.25, 0.25]);
        double[] values = [1, 3, 2, 6];
        Assert.Equal(DesignEstimate.Mean(populations, values), DesignEstimate.Mean(fractions, values));
    }

    [Fact]
    public void A_census_has_no_error() =>
        Assert.Equal(0, DesignEstimate.Mean(SampleDesign.Of([1, 1, 1]).WithPopulations([3, 3, 3]), [1, 5, 2]).StandardError);

    [Fact]
    public void Wrong_weights_are_refused_and_zeros_kept()
    {
        Assert.Throws<ArgumentException>(() => SampleDesign.Of([]));
        Assert.Throws<ArgumentException>(() => SampleDesign.Of([0, 0]));
        Assert.Contains("position 1", Assert.Throws<ArgumentException>(() => SampleDesign.Of([1, -1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SampleDesign.Of([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => SampleDesign.Of([1, 1], strata: RowGroups.Of([1])));
        var design = SampleDesign.Of([1, 0, 1, 1]);
        Assert.Equal(4, design.Clusters);
        Assert.Equal(2, design.DegreesOfFreedom);
    }

    [Fact]
    public void Groups_stand_in_the_order_of_their_ids()
    {
        Assert.Equal(["-2", "5", "2000000000"], RowGroups.Of([2_000_000_000, -2, 5, 5]).Names);
        Assert.Equal(["b", "Å", "æ"], RowGroups.Of<string>(["æ", "b", "Å", "b"]).Names);
        Assert.Equal(2, RowGroups.Of([7, 7, 8]).Names.Count);
        Assert.Equal(["1 × b", "2 × a", "2 × b"], RowGroups.Of([2, 1, 2]).CrossedWith(RowGroups.Of<string>(["b", "b", "a"])).Names);
        Assert.Throws<ArgumentException>(() => RowGroups.Of([0, 2], ["one", "two"]));
        Assert.Throws<ArgumentException>(() => RowGroups.Of([0, 1], ["one", "one"]));
    }
}
