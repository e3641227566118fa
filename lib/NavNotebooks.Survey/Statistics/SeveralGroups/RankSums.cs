using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>The ranks of several groups' answers among all answers, ties sharing the mean of the ranks they take up.</summary>
/// <param name="Counts">Answers of each group, empty groups too.</param>
/// <param name="MeanRanks">Mean rank of each group; NaN for an empty group.</param>
/// <param name="Count">All answers.</param>
/// <param name="TieSum">Σ(t³ − t) over values that t answers share; 0 without ties.</param>
internal sealed record RankSums(double[] Counts, double[] MeanRanks, double Count, double TieSum)
{
    /// <summary>Groups with at least one answer.</summary>
    internal int FilledGroups => Counts.Count(count => count > 0);

    /// <summary>1 − Σ(t³ − t)/(n³ − n): what ties leave of the ranks' variance; 0 where all are tied.</summary>
    internal double TieCorrection => 1 - (TieSum / (Count * ((Count * Count) - 1)));

    internal static RankSums Of(IReadOnlyList<double[]> groups)
    {
        var total = groups.Sum(group => group.Length);
        var (values, owners) = (new double[total], new int[total]);
        var start = 0;
        for (var group = 0; group < groups.Count; group++)
        {
            Require.Valid(groups[group], nameof(groups));
            groups[group].CopyTo(values, start);
            Array.Fill(owners, group, start, groups[group].Length);
            start += groups[group].Length;
        }

        Array.Sort(values, owners);
        return Ranked(values, owners, groups);
    }

    /// <summary>The same of a table: a row per group, a column per answer in rising order.</summary>
    internal static RankSums OfCounts(double[,] counts)
    {
        CountTable.RequireCounts([.. counts.Cast<double>()], nameof(counts));
        var (groups, answers) = (counts.GetLength(0), counts.GetLength(1));
        double[] sizes = new double[groups], sums = new double[groups];
        double below = 0, ties = 0;
        for (var answer = 0; answer < answers; answer++)
        {
            double tied = 0;
            for (var group = 0; group < groups; group++)
            {
                tied += counts[group, answer];
            }

            var rank = below + ((tied + 1) / 2);
            for (var group = 0; group < groups; group++)
            {
                sizes[group] += counts[group, answer];
                sums[group] += counts[group, answer] * rank;
            }

            ties += tied * ((tied * tied) - 1);
            below += tied;
        }

        return new RankSums(sizes, [.. sums.Select((sum, group) => sum / sizes[group])], below, ties);
    }

    private static RankSums Ranked(double[] values, int[] owners, IReadOnlyList<double[]> groups)
    {
        double[] sums = new double[groups.Count], carries = new double[groups.Count];
        var ties = 0.0;
        for (var start = 0; start < values.Length;)
        {
            var end = start + 1;
            while (end < values.Length && values[end] == values[start])
            {
                end++;
            }

            double rank = (start + end + 1) / 2.0, tied = end - start;
            for (var i = start; i < end; i++)
            {
                Moments.Add(ref sums[owners[i]], ref carries[owners[i]], rank);
            }

            ties += tied * ((tied * tied) - 1);
            start = end;
        }

        double[] counts = [.. groups.Select(group => (double)group.Length)];
        return new RankSums(counts, [.. sums.Select((sum, group) => (sum + carries[group]) / counts[group])], values.Length, ties);
    }
}
