namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>All averages of two members of a sample, each with itself too (Walsh 1949), in their order but never listed.</summary>
internal sealed class WalshAverages
{
    private readonly double[] values;
    private readonly double[] counts;
    private readonly double count;

    internal WalshAverages(ReadOnlySpan<double> sample)
    {
        double[] sorted = [.. sample];
        Array.Sort(sorted);
        var (distinct, numbers) = (new List<double>(), new List<double>());
        for (int start = 0, end = 0; start < sorted.Length; start = end)
        {
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            distinct.Add(sorted[start]);
            numbers.Add(end - start);
        }

        (values, counts) = ([.. distinct], [.. numbers]);
        count = sorted.Length * (sorted.Length + 1.0) / 2;
    }

    internal double Median() => OrderStatistic.Median(AtMost, count, (values[0], values[^1]));

    internal Interval Between(double rank, Alternative alternative, double level) =>
        OrderStatistic.Between(AtMost, count, (values[0], values[^1]), (rank, alternative, level));

    /// <summary>Ordered pairs with an average at most so large, and the members that are: together twice what is asked for.</summary>
    private double AtMost(double average)
    {
        double ordered = 0, selves = 0, below = 0;
        foreach (var number in counts)
        {
            below += number;
        }

        var partner = values.Length - 1;
        for (var i = 0; i < values.Length; i++)
        {
            for (; partner >= 0 && (values[i] + values[partner]) / 2 > average; partner--)
            {
                below -= counts[partner];
            }

            ordered += counts[i] * below;
            selves += values[i] <= average ? counts[i] : 0;
        }

        return (ordered + selves) / 2;
    }
}
