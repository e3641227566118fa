using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Designs;
using NavNotebooks.Survey.Statistics.Resampling;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Benchmarks;

/// <summary>Times this library on the data of statistics.sh. One line each: name, median seconds, an answer to compare.</summary>
internal static class StatisticsTimes
{
    private const int WarmUps = 5;
    private const int Runs = 11;
    private const int Tests = 1_000;
    private const int LongRows = 10_000_000;

    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(2);

    public static void Print(string folder)
    {
        Welch(folder);
        Sample(folder);
        Means();
    }

    private static void Welch(string folder)
    {
        var answers = StatisticsData.Load<double>(folder, "answers.f64");
        Time("welch", () =>
        {
            double sum = 0;
            for (var test = 0; test < Tests; test++)
            {
                var item = answers.AsSpan(test % StatisticsData.Items * StatisticsData.Rows, StatisticsData.Rows);
                sum += TTest.Welch(item[..StatisticsData.FirstRows], item[StatisticsData.FirstRows..]).PValue;
            }

            return sum;
        });
    }

    private static void Sample(string folder)
    {
        var (values, weights) = (StatisticsData.Load<double>(folder, "values.f64"), StatisticsData.Load<double>(folder, "weights.f64"));
        var clusters = StatisticsData.Load<int>(folder, "clusters.i32");
        var inFirst = Array.ConvertAll(StatisticsData.Load<byte>(folder, "groups.u8"), group => group == 1);
        SampleDesign Design() => SampleDesign.Of(weights, clusters: RowGroups.Of(clusters));
        var design = Design();
        var groups = RowGroups.Of(Array.ConvertAll(inFirst, first => first ? 1 : 2));
        Time("design", () => Design().Clusters);
        Time("svyby", () => DesignGroupMeans.Of(design, values, groups).Means.Sum(mean => mean.StandardError));

        var sums = ClusterSums.OfTwoGroups(values, inFirst, clusters, weights);
        Time("sums", () => ClusterSums.OfTwoGroups(values, inFirst, clusters, weights).ClusterCount);
        Time("bootstrap", () => Bootstrap.OfMeanDifference(sums, new ResamplingPlan(seed: 1, replicates: 10_000)).StandardError);
        Time("bootstrap-1", () => Bootstrap.OfMeanDifference(sums, new ResamplingPlan(seed: 1, replicates: 10_000) { MostThreads = 1 }).StandardError);
    }

    /// <summary>Group means beside the least that any reader of the same bytes must do: add up every value and every code once.</summary>
    private static void Means()
    {
        var random = new DeterministicRandom(2019, "long");
        var (values, groups) = (new double[LongRows], new byte[LongRows]);
        for (var row = 0; row < LongRows; row++)
        {
            (values[row], groups[row]) = (1 + random.NextBelow(5), (byte)random.NextBelow(5));
        }

        var ordered = new byte[LongRows];
        TimeInTurn(
            ("read", () => Sum(values) + Sum(groups)),
            ("means", () => GroupMeans.Of(values, groups, groupCount: 5).Means.Sum()),
            ("means-one-group", () => GroupMeans.Of(values, ordered, groupCount: 5).Means[0]),
            ("means-200", () => GroupMeans.Of(values, groups, groupCount: 200).Means[0]));
    }

    private static double Sum(double[] values)
    {
        Vector<double> a = default, b = default, c = default, d = default;
        var vectors = MemoryMarshal.Cast<double, Vector<double>>(values);
        for (var i = 0; i <= vectors.Length - 4; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        return Vector.Sum(a + b + c + d);
    }

    private static double Sum(byte[] codes)
    {
        Vector<ulong> sum = default;
        foreach (var vector in MemoryMarshal.Cast<byte, Vector<ulong>>(codes))
        {
            sum += vector;
        }

        return Vector.Sum(sum) % 1024;
    }

    private static void Time(string name, Func<double> work) => TimeInTurn((name, work));

    /// <summary>
    /// Medians of several works done in turn, so that each meets the machine, and its caches, as the others do. Warm-up lasts until the runtime has
    /// compiled all of them for good.
    /// </summary>
    private static void TimeInTurn(params (string Name, Func<double> Work)[] works)
    {
        var began = Stopwatch.GetTimestamp();
        for (var run = 0; run < WarmUps || Stopwatch.GetElapsedTime(began) < LeastWarmUp; run++)
        {
            foreach (var (_, work) in works)
            {
                work();
            }
        }

        var answers = new double[works.Length];
        var seconds = Array.ConvertAll(works, _ => new double[Runs]);
        for (var run = 0; run < Runs; run++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                answers[i] = works[i].Work();
                seconds[i][run] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }

        for (var i = 0; i < works.Length; i++)
        {
            Array.Sort(seconds[i]);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{works[i].Name} {seconds[i][Runs / 2]:F6} {answers[i]:R}"));
        }
    }
}
