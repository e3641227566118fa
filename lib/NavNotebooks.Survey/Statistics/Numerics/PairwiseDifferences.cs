namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>All differences between members of two samples, first minus second, in their order but never listed.</summary>
internal sealed class PairwiseDifferences
{
    private readonly JointRanks ranks;
    private readonly double count;
    private readonly (double Low, double High) ends;

    internal PairwiseDifferences(JointRanks ranks)
    {
        this.ranks = ranks;
        count = (double)ranks.FirstCount * ranks.SecondCount;
        var span = ranks.Values[^1] - ranks.Values[0];
        ends = (-span, span);
    }

    internal double Median() => OrderStatistic.Median(AtMost, count, ends);

    internal Interval Between(double rank, Alternative alternative, double level) =>
        OrderStatistic.Between(AtMost, count, ends, (rank, alternative, level));

    /// <summary>How many differences are at most so large; as values rise, the members to take away begin higher up.</summary>
    private double AtMost(double difference)
    {
        double sum = 0, above = ranks.SecondCount;
        var other = 0;
        for (var i = 0; i < ranks.Values.Length; i++)
        {
            for (; other < ranks.Values.Length && ranks.Values[i] - ranks.Values[other] > difference; other++)
            {
                above -= ranks.Second[other];
            }

            sum += ranks.First[i] * above;
        }

        return sum;
    }
}
