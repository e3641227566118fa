using System.Numerics;

namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>The exact distribution of a sum of ranks when chance alone deals them out, midranks included, by counting (Streitberg and Röhmel 1986).</summary>
/// <remarks>Midranks are doubled, so that every sum is whole and no comparison is at the mercy of rounding.</remarks>
internal sealed class RankSumDistribution
{
    private readonly double[] ways;
    private readonly double total;

    private RankSumDistribution(double[] ways)
    {
        this.ways = ways;
        foreach (var count in ways)
        {
            total += count;
        }
    }

    /// <summary>The doubled rank sum of <paramref name="drawn"/> of the ranked, all subsets being equally likely.</summary>
    /// <param name="ties">Sizes of the groups of ties, from the lowest value up; all 1 without ties.</param>
    /// <param name="drawn">How many belong to the sample.</param>
    internal static RankSumDistribution OfSubset(IReadOnlyList<long> ties, int drawn)
    {
        var all = (int)ties.Sum();
        var largest = drawn * ((2 * all) - drawn + 1);
        var rows = new double[drawn + 1][];
        for (var k = 0; k <= drawn; k++)
        {
            rows[k] = new double[largest + 1];
        }

        rows[0][0] = 1;
        var below = 0;
        foreach (var group in ties)
        {
            AddGroup(rows, (int)group, rank: (2 * below) + (int)group + 1);
            below += (int)group;
        }

        return new RankSumDistribution(rows[drawn]);
    }

    /// <summary>The doubled sum of the ranks with a positive sign, all signs being equally likely.</summary>
    /// <param name="ties">Sizes of the groups of tied absolute differences, from the smallest up.</param>
    internal static RankSumDistribution OfSigns(IReadOnlyList<long> ties)
    {
        var all = (int)ties.Sum();
        var ways = new double[(all * (all + 1)) + 1];
        ways[0] = 1;
        var below = 0;
        foreach (var group in ties)
        {
            var rank = (2 * below) + (int)group + 1;
            for (var member = 0; member < group; member++)
            {
                for (var sum = ways.Length - 1; sum >= rank; sum--)
                {
                    ways[sum] += ways[sum - rank];
                }
            }

            below += (int)group;
        }

        return new RankSumDistribution(ways);
    }

    /// <summary>P(sum ≥ a doubled sum).</summary>
    internal double AtLeast(long sum) => Share(s => s >= sum);

    /// <summary>P(sum ≤ a doubled sum).</summary>
    internal double AtMost(long sum) => Share(s => s <= sum);

    /// <summary>P(the sum is at least as far from its mean), the mean being given fourfold.</summary>
    internal double AsFar(long sum, long fourfoldMean) =>
        Share(s => Math.Abs((2 * (long)s) - fourfoldMean) >= Math.Abs((2 * sum) - fourfoldMean));

    /// <summary>The smallest undoubled sum above the least possible one that has at least this probability at or below it, counted from the least: a quantile of U.</summary>
    internal long Quantile(double probability, long smallest)
    {
        var sum = 0.0;
        for (var s = smallest; s < ways.Length; s++)
        {
            sum += ways[s];
            if (sum / total >= probability * (1 - 1e-14))
            {
                return (s - smallest) / 2;
            }
        }

        return (ways.Length - smallest) / 2;
    }

    private static void AddGroup(double[][] rows, int size, int rank)
    {
        for (var k = rows.Length - 1; k >= 1; k--)
        {
            var choose = 1.0;
            for (var j = 1; j <= Math.Min(size, k); j++)
            {
                // No sum of k ranks up to this one is above k times it.
                choose = choose * (size - j + 1) / j;
                var reach = Math.Min(rows[k].Length, (k * rank) + 1) - (j * rank);
                AddShifted(rows[k - j].AsSpan(0, reach), rows[k].AsSpan(j * rank, reach), choose);
            }
        }
    }

    /// <summary>Place by place, so that the width of the machine's vectors changes nothing.</summary>
    private static void AddShifted(ReadOnlySpan<double> from, Span<double> to, double times)
    {
        var i = 0;
        for (var factor = new Vector<double>(times); i <= to.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            (new Vector<double>(to[i..]) + (factor * new Vector<double>(from[i..]))).CopyTo(to[i..]);
        }

        for (; i < to.Length; i++)
        {
            to[i] += times * from[i];
        }
    }

    private double Share(Func<int, bool> counts)
    {
        var sum = 0.0;
        for (var s = 0; s < ways.Length; s++)
        {
            sum += counts(s) ? ways[s] : 0;
        }

        return Math.Min(1, sum / total);
    }
}
