using System.Runtime.InteropServices;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Benchmarks;

/// <summary>The data of statistics.sh: raw little-endian numbers that C#, Python and R all read.</summary>
/// <remarks>Answers on a five-point scale with effects of groups and clusters; the same bytes on every machine.</remarks>
internal static class StatisticsData
{
    public const int Items = 20;
    public const int Rows = 100_000;
    public const int FirstRows = 59_000;
    public const int SampleRows = 1_000_000;
    public const int Clusters = 5_000;

    public static void Write(string folder)
    {
        var random = new DeterministicRandom(2019, "benchmark");
        var answers = new double[Items * Rows];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Answer(random, i % Rows < FirstRows ? 3.1 : 3.12);
        }

        Save(folder, "answers.f64", answers);
        var (values, weights) = (new double[SampleRows], new double[SampleRows]);
        var (clusters, groups) = (new int[SampleRows], new byte[SampleRows]);
        for (var row = 0; row < SampleRows; row++)
        {
            clusters[row] = random.NextBelow(Clusters) + 1;
            groups[row] = (byte)(random.NextUniform() < 0.59 ? 1 : 2);
            weights[row] = 0.5 + random.NextUniform();
            values[row] = Answer(random, 3 + (0.1 * groups[row]) + (clusters[row] % 7 * 0.1));
        }

        Save(folder, "values.f64", values);
        Save(folder, "weights.f64", weights);
        Save(folder, "clusters.i32", clusters);
        Save(folder, "groups.u8", groups);
    }

    public static T[] Load<T>(string folder, string name)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(File.ReadAllBytes(Path.Combine(folder, name))).ToArray();

    private static void Save<T>(string folder, string name, T[] numbers)
        where T : unmanaged => File.WriteAllBytes(Path.Combine(folder, name), MemoryMarshal.AsBytes(numbers.AsSpan()));

    private static double Answer(DeterministicRandom random, double middle) =>
        Math.Clamp(Math.Round(middle + (random.NextUniform() * 4) - 2), 1, 5);
}
