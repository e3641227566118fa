using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Resampling;
using Interval = NavNotebooks.Survey.Statistics.Interval;

namespace NavNotebooks.Survey.Tests.Statistics.Resampling;

public sealed class BootstrapTests
{
    private static readonly double[] First = [1, 2, 3, 4, 5];
    private static readonly double[] Second = [2, 3, 3];

    public static TheoryData<string> OracleCases => ["rows", "correlation", "groups", "clusters"];

    [Theory]
    [MemberData(nameof(OracleCases))]
    public void Intervals_agree_with_R_boot_on_the_same_replicates(string name)
    {
        var r = OracleCase.Of("resampling", name);

        var result = Bootstrap.Of(r["estimate"], r.Numbers("replicates"), r.Numbers("influence"), level: r["level"]);

        r.Agrees("se", result.StandardError);
        r.Agrees("bias", result.Bias);
        r.Agrees("z0", result.BiasCorrection);
        r.Agrees("a", result.Acceleration);
        r.Agrees("percentile", Ends(result.Percentile));
        r.Agrees("basic", Ends(result.Basic));
        r.Agrees("bca", Ends(result.Accelerated));
    }

    [Theory]
    [MemberData(nameof(OracleCases))]
    public void Statistics_of_the_same_indices_are_those_of_R(string name)
    {
        var r = OracleCase.Of("resampling", name);
        var statistic = StatisticOf(r, name);
        var indices = Array.ConvertAll(r.Numbers("indices"), index => (int)index);
        var units = r.Numbers("influence").Length;

        r.Agrees("estimate", statistic(Enumerable.Range(0, units).ToArray()));
        r.Agrees("replicates", [.. indices.Chunk(units).Select(rows => statistic(rows))], tolerance: 1e-12);
    }

    [Theory]
    [MemberData(nameof(OracleCases))]
    public void The_jackknife_gives_the_influence_that_the_formula_in_R_gives(string name)
    {
        var r = OracleCase.Of("resampling", name);
        var strata = Array.ConvertAll(r.Numbers("strata"), stratum => (int)stratum);

        var result = Bootstrap.OfStrata(strata, StatisticOf(r, name), new ResamplingPlan(seed: 1, replicates: 20));

        r.Agrees("a", result.Acceleration);
    }

    [Fact]
    public void The_same_seed_gives_the_same_digits_on_any_number_of_threads()
    {
        var r = OracleCase.Of("resampling", "correlation");
        var statistic = StatisticOf(r, "correlation");
        foreach (var seed in (ulong[])[1, 2019])
        {
            var one = Bootstrap.OfRows(20, statistic, new ResamplingPlan(seed) { MostThreads = 1 });
            foreach (var threads in (int[])[2, 7, -1])
            {
                var many = Bootstrap.OfRows(20, statistic, new ResamplingPlan(seed) { MostThreads = threads });
                Assert.Equal(one.Replicates, many.Replicates);
                Assert.Equal(one.Accelerated, many.Accelerated);
            }
        }
    }

    [Fact]
    public void Another_seed_gives_other_replicates() => Assert.NotEqual(
        Bootstrap.OfMeanDifference(First, Second, new ResamplingPlan(1)).Replicates,
        Bootstrap.OfMeanDifference(First, Second, new ResamplingPlan(2)).Replicates);

    [Fact]
    public void Sums_and_rows_of_clusters_give_the_same_replicates()
    {
        int[] clusters = [7, 7, 7, -1, -1, 4, 4, 4, 4, 9, 9, 12];
        double[] values = [1, 2, 3, 4, 5, 1, 1, 2, 5, 4, 4, 3];
        bool[] first = [true, false, true, true, false, false, true, true, false, true, false, false];
        var plan = new ResamplingPlan(seed: 3, replicates: 200);

        var rows = Bootstrap.OfClusters(clusters, drawn => Difference(drawn.ToArray()), plan);
        var sums = Bootstrap.OfMeanDifference(ClusterSums.OfTwoGroups(values, first, clusters), plan);

        Assert.Equal(5, sums.Units);
        Assert.True(sums.OfWholeClusters && rows.OfWholeClusters);
        Assert.All(rows.Replicates.Zip(sums.Replicates), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-12));
        Assert.Equal(rows.Acceleration, sums.Acceleration, tolerance: 1e-12);

        double Difference(int[] drawn)
        {
            var (one, two) = (drawn.Where(row => first[row]).ToArray(), drawn.Where(row => !first[row]).ToArray());
            return one.Length == 0 || two.Length == 0 ? double.NaN : one.Average(row => values[row]) - two.Average(row => values[row]);
        }
    }

    [Fact]
    public void Wide_and_narrow_tables_of_sums_give_the_same_replicates()
    {
        int[] clusters = [1, 1, 2, 3, 3, 4];
        double[] values = [1, 2, 3, 4, 5, 6], ones = [1, 1, 1, 1, 1, 1];
        var plan = new ResamplingPlan(seed: 3, replicates: 100);

        var narrow = Bootstrap.OfSums(ClusterSums.Of(clusters, values, ones), sums => sums[0] / sums[1], plan);
        var wide = Bootstrap.OfSums(ClusterSums.Of(clusters, ones, ones, ones, values, ones), sums => sums[3] / sums[4], plan);

        Assert.Equal(narrow.Replicates, wide.Replicates);
        Assert.Equal(3.5, narrow.Estimate);
    }

    [Fact]
    public void Strata_keep_their_sizes_in_every_sample()
    {
        int[] strata = [5, 5, 5, 8, 8, 2];

        var result = Bootstrap.OfStrata(strata, rows => Sizes(rows.ToArray()), new ResamplingPlan(seed: 1, replicates: 50));

        Assert.All(result.Replicates, replicate => Assert.Equal(321, replicate));
        Assert.Equal(UndefinedReason.NoVariation, result.Undefined);

        double Sizes(int[] rows) => (100 * rows.Count(row => strata[row] == 5)) + (10 * rows.Count(row => strata[row] == 8)) + rows.Count(row => strata[row] == 2);
    }

    [Fact]
    public void The_standard_error_of_a_mean_is_the_one_known_in_theory()
    {
        var result = Bootstrap.OfRows(5, rows => Mean(First, rows), new ResamplingPlan(seed: 11, replicates: 40_000));

        // √(Σ(x−m)²/n²): 2/√10.
        Assert.Equal(0.632456, result.StandardError, tolerance: 0.01);
        Assert.Equal(0, result.Acceleration, tolerance: 1e-15);
    }

    [Fact]
    public void Intervals_cover_the_truth_about_as_often_as_they_say()
    {
        int accelerated = 0, percentile = 0;
        const int Samples = 400;
        for (var sample = 0; sample < Samples; sample++)
        {
            var random = new DeterministicRandom(77, "coverage", sample);
            var values = Array.ConvertAll(random.Normals(30), Math.Exp);
            var result = Bootstrap.OfRows(30, rows => Mean(values, rows), new ResamplingPlan((ulong)sample, replicates: 799));
            accelerated += result.Accelerated.Contains(Math.Exp(0.5)) ? 1 : 0;
            percentile += result.Percentile.Contains(Math.Exp(0.5)) ? 1 : 0;
        }

        // A skewed variable and n = 30: both fall short, the accelerated one less.
        Assert.InRange(accelerated / (double)Samples, 0.86, 0.97);
        Assert.True(accelerated >= percentile);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var result = Bootstrap.OfMeanDifference(First, Second, new ResamplingPlan(seed: 1));

        Agreement.Prints(0.333333, result.Estimate, decimals: 6);
        Agreement.Prints(0.687, result.StandardError, decimals: 3);
        var mean = Bootstrap.OfRows(5, rows => Mean(First, rows), new ResamplingPlan(seed: 1));
        Agreement.Prints(0.631, mean.StandardError, decimals: 3);
        var clusters = Bootstrap.OfClusters([1, 1, 2, 3, 3, 4], rows => Mean([1, 2, 3, 4, 5, 6], rows), new ResamplingPlan(seed: 1));
        Assert.Equal(1.6, mean.Accelerated.Low, tolerance: 1e-12);
        Assert.Equal(4, mean.Accelerated.High, tolerance: 1e-12);
        Agreement.Prints(0.859, clusters.StandardError, decimals: 3);
        var sums = Bootstrap.OfSums(ClusterSums.Of([1, 2, 3, 4], [3, 3, 9, 6], [2, 1, 2, 1]), totals => totals[0] / totals[1], new ResamplingPlan(seed: 1));
        Assert.Equal(clusters.StandardError, sums.StandardError, tolerance: 1e-12);
    }

    [Fact]
    public void Groups_drawn_as_strata_and_as_sums_give_the_same_replicates()
    {
        double[] both = [.. First, .. Second];
        var plan = new ResamplingPlan(seed: 1, replicates: 300);

        var strata = Bootstrap.OfStrata(
            [0, 0, 0, 0, 0, 1, 1, 1],
            rows => Mean(both, Array.FindAll(rows.ToArray(), row => row < 5)) - Mean(both, Array.FindAll(rows.ToArray(), row => row >= 5)),
            plan);

        Assert.Equal(Bootstrap.OfMeanDifference(First, Second, plan).Replicates, strata.Replicates);
    }

    [Fact]
    public void Another_unit_moves_every_number_along() => Prop.ForAll(Samples.AnswersArbitrary, answers =>
    {
        var plan = new ResamplingPlan(seed: 6, replicates: 199);
        var own = Bootstrap.OfRows(answers.Length, rows => Mean(answers, rows), plan);
        var moved = Bootstrap.OfRows(answers.Length, rows => (4 * Mean(answers, rows)) - 16, plan);
        Assert.Equal((4 * own.Percentile.Low) - 16, moved.Percentile.Low, tolerance: 1e-9);
        Assert.Equal(4 * own.StandardError, moved.StandardError, tolerance: 1e-9);
        Assert.Equal(own.Accelerated.IsDefined, moved.Accelerated.IsDefined);
        Assert.Equal(own.Acceleration, moved.Acceleration, tolerance: 1e-9);
    }).Check(Samples.Seeded);

    [Fact]
    public void A_result_reads_as_one_line_in_both_languages()
    {
        var rows = Bootstrap.OfMeanDifference(First, Second, new ResamplingPlan(seed: 1));
        Assert.Equal("difference = 0.33 [−1.00, 1.67] (BCa bootstrap, 9,999 replicates, seed 1)", rows.ToString());
        Assert.Equal("differanse = 0,33 [−1,00; 1,67] (BCa-bootstrap, 9\u00a0999 replikater, frø 1)", rows.Reading(Language.Bokmål));

        var clusters = Bootstrap.OfSums(ClusterSums.Of([1, 2, 3], [1, 2, 4]), sums => sums[0], new ResamplingPlan(seed: 5, replicates: 99)) with { Symbol = "total" };
        Assert.StartsWith("total = 7.00 [", clusters.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("99 replicates of 3 clusters, seed 5)", clusters.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_resampled_says_why()
    {
        var plan = new ResamplingPlan(seed: 1, replicates: 99);

        var empty = Bootstrap.OfRows(0, rows => rows.Length / 0.0, plan);
        Assert.Equal(UndefinedReason.StatisticUndefined, empty.Undefined);
        Assert.Equal("Bootstrap of the estimate undefined: the statistic has no value here", empty.ToString());
        Assert.False(empty.Percentile.IsDefined);

        Assert.Equal(UndefinedReason.NoVariation, Bootstrap.OfMeanDifference([3, 3], [3, 3, 3], plan).Undefined);
        Assert.Equal(UndefinedReason.StatisticUndefined, Bootstrap.OfMeanDifference([], Second, plan).Undefined);

        var oneSided = Bootstrap.Of(10, [1, 2, 3], [1, -1]);
        Assert.Equal(UndefinedReason.OneSided, oneSided.Undefined);
        Assert.False(oneSided.Accelerated.IsDefined);
        Assert.True(oneSided.Percentile.IsDefined);
        Assert.StartsWith("estimate = 10.00 [1.00, 3.00] (percentile bootstrap", oneSided.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_without_a_value_are_left_out_and_counted()
    {
        var result = Bootstrap.OfRows(3, rows => rows.Contains(0) ? rows.ToArray().Average() : double.NaN, new ResamplingPlan(seed: 1, replicates: 500));

        Assert.InRange(result.UndefinedReplicates, 100, 200);
        Assert.True(result.Percentile.IsDefined);
        Assert.Equal(UndefinedReason.StatisticUndefined, result.Undefined);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        var plan = new ResamplingPlan(seed: 1, replicates: 9);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResamplingPlan(seed: 1, replicates: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResamplingPlan(seed: 1, level: 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.OfRows(-1, rows => 0, plan));
        Assert.Throws<ArgumentException>(() => Bootstrap.OfMeanDifference([1, double.NaN], Second, plan));
        Assert.Throws<ArgumentException>(() => ClusterSums.OfTwoGroups([1, 2], [true], [1, 1]));
        Assert.Throws<ArgumentException>(() => ClusterSums.OfTwoGroups([1, 2], [true, false], [1, 1], weights: [1, -1]));
        Assert.Throws<ArgumentException>(() => ClusterSums.Of([1, 2]));
        Assert.Throws<ArgumentException>(() => Bootstrap.OfMeanDifference(ClusterSums.Of([1, 2], [1, 2]), plan));
        Assert.Contains("row 1", Assert.Throws<ArgumentException>(() => ClusterSums.Of([1, 1], [1, 2]).StratifiedBy([1, 2])).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Bootstrap.OfRows(3, rows => rows[0] == 1 ? throw new InvalidOperationException("mine") : 0, plan));
    }

    private static RowStatistic StatisticOf(OracleCase r, string name)
    {
        switch (name)
        {
            case "rows":
                var values = r.Numbers("values");
                return rows => Mean(values, rows);
            case "correlation":
                var (trust, years) = (r.Numbers("trust"), r.Numbers("years"));
                return rows => Correlation(trust, years, rows);
            case "groups":
                double[] both = [.. r.Numbers("first"), .. r.Numbers("second")];
                var count = r.Numbers("first").Length;
                return rows => Mean(both, Array.FindAll(rows.ToArray(), row => row < count)) - Mean(both, Array.FindAll(rows.ToArray(), row => row >= count));
            default:
                var sums = r.Numbers("sums").Chunk(4).ToArray();
                return rows =>
                {
                    double[] totals = [0, 0, 0, 0];
                    foreach (var row in rows)
                    {
                        totals = [.. totals.Zip(sums[row], (total, sum) => total + sum)];
                    }

                    return (totals[0] / totals[1]) - (totals[2] / totals[3]);
                };
        }
    }

    private static double Mean(double[] values, ReadOnlySpan<int> rows)
    {
        double sum = 0;
        foreach (var row in rows)
        {
            sum += values[row];
        }

        return sum / rows.Length;
    }

    private static double Correlation(double[] first, double[] second, ReadOnlySpan<int> rows)
    {
        double meanFirst = Mean(first, rows), meanSecond = Mean(second, rows), product = 0, one = 0, two = 0;
        foreach (var row in rows)
        {
            product += (first[row] - meanFirst) * (second[row] - meanSecond);
            one += (first[row] - meanFirst) * (first[row] - meanFirst);
            two += (second[row] - meanSecond) * (second[row] - meanSecond);
        }

        return product / Math.Sqrt(one * two);
    }

    private static double[] Ends(Interval interval) => [interval.Low, interval.High];
}
