using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class ParallelAnalysisTests
{
    [Fact]
    public void Random_eigenvalues_agree_with_R_within_the_error_of_drawing()
    {
        var r = OracleCase.Of("scales", "random_battery");
        var result = ParallelAnalysis.Of(Batteries.Turned(), new ParallelAnalysisOptions(Seed: 1, Replicates: 4000));
        r.Agrees("means", result.RandomMeans, tolerance: 0.004, because: "both are means of 4,000 random data sets, whose standard errors differ by up to 0.1 per cent");
        r.Agrees("upper", result.RandomPercentiles, tolerance: 0.012, because: "both are percentiles of 4,000 random data sets");
        Agreement.Prints(1.29, result.RandomMeans[0], decimals: 2);
        var deviations = r.Numbers("sds");
        var means = r.Numbers("means");
        for (var rank = 0; rank < deviations.Length; rank++)
        {
            Assert.InRange(Math.Abs(result.RandomMeans[rank] - means[rank]), 0, 4 * deviations[rank] * Math.Sqrt(2 / r["replicates"]));
        }
    }

    [Theory]
    [InlineData("battery", 2)]
    [InlineData("wide", 3)]
    [InlineData("single", 1)]
    public void As_many_components_are_kept_as_the_data_were_made_of(string battery, int components)
    {
        foreach (var reference in Enum.GetValues<ParallelReference>())
        {
            var result = ParallelAnalysis.Of(Batteries.Of(battery), new ParallelAnalysisOptions(Seed: 3, Replicates: 200, Reference: reference));
            Assert.Equal(components, result.Retained);
            Assert.Equal(result.Eigenvalues.Length, result.RandomMeans.Sum(), 1e-9);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bits_on_any_number_of_threads()
    {
        foreach (var reference in Enum.GetValues<ParallelReference>())
        {
            ParallelAnalysis On(int threads) => ParallelAnalysis.Of(
                Batteries.Of("small"), new ParallelAnalysisOptions(Seed: 5, Replicates: 60, Reference: reference) { MostThreads = threads });
            var one = On(1);
            foreach (var threads in (int[])[2, 7, -1])
            {
                Assert.Equal(one.RandomMeans, On(threads).RandomMeans);
                Assert.Equal(one.RandomPercentiles, On(threads).RandomPercentiles);
            }
        }
    }

    [Fact]
    public void Another_seed_gives_other_data() =>
        Assert.NotEqual(
            ParallelAnalysis.Of(Batteries.Of("small"), new ParallelAnalysisOptions(Seed: 5, Replicates: 20)).RandomMeans,
            ParallelAnalysis.Of(Batteries.Of("small"), new ParallelAnalysisOptions(Seed: 6, Replicates: 20)).RandomMeans);

    [Fact]
    public void A_parallel_analysis_reads_as_one_line()
    {
        var result = ParallelAnalysis.Of(Batteries.Turned(), new ParallelAnalysisOptions(Seed: 1, Replicates: 100));
        Assert.Equal("parallel analysis: 2 of 8 components above percentile 95 of 100 random data sets, n = 220", result.ToString());
        Assert.Equal("parallellanalyse: 2 av 8 komponenter over persentil 95 av 100 tilfeldige datasett, n = 220", result.Reading(Language.Bokmål));
        var narrow = ParallelAnalysis.Of(Batteries.Turned(), new ParallelAnalysisOptions(Seed: 1, Replicates: 100, Percentile: 0.975));
        Assert.Contains("percentile 97.5 of", narrow.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_more_respondents_than_items_leave_it_undefined()
    {
        var result = ParallelAnalysis.Of(Batteries.Items([1, 2, 3], [2, 1, 3], [1, 3, 3]), new ParallelAnalysisOptions(Seed: 1));
        Assert.Equal(UndefinedReason.TooFewObservations, result.Undefined);
        Assert.Empty(result.RandomMeans);
        Assert.Equal("parallel analysis undefined: too few observations", result.ToString());
    }

    [Fact]
    public void Options_out_of_range_and_constant_items_are_refused()
    {
        var items = Batteries.Of("small");
        Assert.Throws<ArgumentException>(() => ParallelAnalysis.Of(items, new ParallelAnalysisOptions(Seed: 1, Replicates: 19)));
        Assert.Throws<ArgumentException>(() => ParallelAnalysis.Of(items, new ParallelAnalysisOptions(Seed: 1, Percentile: 1)));
        Assert.Throws<ArgumentException>(() => ParallelAnalysis.Of(items, new ParallelAnalysisOptions(Seed: 1, Percentile: double.NaN)));
        var constant = Batteries.Items([1, 2, 3, 4, 4], [2, 2, 2, 2, 2]);
        Assert.Contains("'q2'", Assert.Throws<ArgumentException>(() => ParallelAnalysis.Of(constant, new ParallelAnalysisOptions(Seed: 1))).Message, StringComparison.Ordinal);
    }
}
