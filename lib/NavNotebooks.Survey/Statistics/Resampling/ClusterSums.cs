using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Column sums of each cluster: all that a ratio, a mean or a difference needs to be resampled by whole clusters, fast.</summary>
/// <remarks>Clusters have codes of any size. Equal by reference.</remarks>
public sealed class ClusterSums
{
    private readonly double[] sums;
    private readonly int stride;
    private readonly int[] clusterOfRow;

    private ClusterSums(double[] sums, int columns, int[] clusterOfRow, Strata strata)
    {
        this.sums = sums;
        this.clusterOfRow = clusterOfRow;
        Columns = columns;
        stride = StrideOf(columns);
        Strata = strata;
    }

    /// <summary>Clusters that have at least one row.</summary>
    public int ClusterCount => Strata.Units;

    /// <summary>Columns summed.</summary>
    public int Columns { get; }

    internal Strata Strata { get; }

    /// <summary>Sums of columns by cluster.</summary>
    /// <param name="clusters">The cluster of each row.</param>
    /// <param name="columns">Columns of one number per row each.</param>
    /// <exception cref="ArgumentException">A number is NaN or infinite, the lengths differ, or there is no column.</exception>
    public static ClusterSums Of(ReadOnlySpan<int> clusters, params ReadOnlySpan<double[]> columns)
    {
        if (columns.IsEmpty)
        {
            throw new ArgumentException("There is no column to sum. Give at least one array with a number per row.", nameof(columns));
        }

        var (of, count) = Numbered.Of(clusters);
        var stride = StrideOf(columns.Length);
        var sums = new double[count * stride];
        for (var column = 0; column < columns.Length; column++)
        {
            var numbers = columns[column];
            Require.SameLength(numbers.Length, clusters.Length, nameof(columns), nameof(clusters));
            Require.Valid(numbers, nameof(columns));
            for (var row = 0; row < numbers.Length; row++)
            {
                sums[(of[row] * stride) + column] += numbers[row];
            }
        }

        return new ClusterSums(sums, columns.Length, of, Strata.One(count));
    }

    /// <summary>Sums for a difference of two means: Σwx and Σw of the first group, then of the second.</summary>
    /// <param name="values">Valid answers; 0 and 1 for shares.</param>
    /// <param name="inFirst">Whether each row is in the first group; otherwise it is in the second.</param>
    /// <param name="clusters">The cluster of each row.</param>
    /// <param name="weights">One per row, or none.</param>
    /// <exception cref="ArgumentException">A value or weight is NaN or infinite, a weight is negative, or the lengths differ.</exception>
    public static ClusterSums OfTwoGroups(
        ReadOnlySpan<double> values,
        ReadOnlySpan<bool> inFirst,
        ReadOnlySpan<int> clusters,
        ReadOnlySpan<double> weights = default)
    {
        Require.Valid(values, nameof(values));
        Require.SameLength(inFirst.Length, values.Length, nameof(inFirst), nameof(values));
        Require.SameLength(clusters.Length, values.Length, nameof(clusters), nameof(values));
        if (!weights.IsEmpty)
        {
            Require.Weights(weights, values.Length);
        }

        var (of, count) = Numbered.Of(clusters);
        var sums = new double[count * 4];
        for (var row = 0; row < values.Length; row++)
        {
            var weight = weights.IsEmpty ? 1 : weights[row];
            var at = (of[row] * 4) + (inFirst[row] ? 0 : 2);
            sums[at] += weight * values[row];
            sums[at + 1] += weight;
        }

        return new ClusterSums(sums, 4, of, Strata.One(count));
    }

    /// <summary>The same sums, with clusters to be drawn within strata.</summary>
    /// <param name="strata">The stratum of each row, in the order of the rows that were summed.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a cluster has rows in two strata.</exception>
    public ClusterSums StratifiedBy(ReadOnlySpan<int> strata)
    {
        Require.SameLength(strata.Length, clusterOfRow.Length, nameof(strata), "clusters");
        var (codes, known) = (new int[ClusterCount], new bool[ClusterCount]);
        for (var row = 0; row < strata.Length; row++)
        {
            var cluster = clusterOfRow[row];
            if (known[cluster] && codes[cluster] != strata[row])
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The cluster of row {row} has rows in two strata. Clusters are drawn whole within one stratum: check the codes, or number the clusters apart in each stratum."),
                    nameof(strata));
            }

            (codes[cluster], known[cluster]) = (strata[row], true);
        }

        return new ClusterSums(sums, Columns, clusterOfRow, Strata.Coded(codes));
    }

    internal double[] Totals()
    {
        var totals = new double[stride];
        for (var cluster = 0; cluster < ClusterCount; cluster++)
        {
            AddTo(totals, cluster);
        }

        return totals;
    }

    /// <summary>The totals without one cluster.</summary>
    internal void Without(int cluster, ReadOnlySpan<double> totals, Span<double> rest)
    {
        for (var column = 0; column < stride; column++)
        {
            rest[column] = totals[column] - sums[(cluster * stride) + column];
        }
    }

    /// <summary>The totals of a sample of clusters drawn with replacement within strata.</summary>
    internal void DrawTotals(DeterministicRandom random, Span<double> totals)
    {
        totals.Clear();
        for (var stratum = 0; stratum < Strata.Count; stratum++)
        {
            var members = Strata.Members(stratum);
            if (stride == Vector256<double>.Count)
            {
                DrawFour(random, members, ref MemoryMarshal.GetReference(MemoryMarshal.Cast<double, Vector256<double>>(totals)));
                continue;
            }

            for (var i = 0; i < members.Length; i++)
            {
                AddTo(totals, members[random.NextBelow(members.Length)]);
            }
        }
    }

    private static int StrideOf(int columns) => (columns + 3) / 4 * 4;

    private void DrawFour(DeterministicRandom random, ReadOnlySpan<int> members, ref Vector256<double> totals)
    {
        var rows = MemoryMarshal.Cast<double, Vector256<double>>(sums.AsSpan());
        var sum = totals;
        for (var i = 0; i < members.Length; i++)
        {
            sum += rows[members[random.NextBelow(members.Length)]];
        }

        totals = sum;
    }

    private void AddTo(Span<double> totals, int cluster)
    {
        var row = sums.AsSpan(cluster * stride, stride);
        for (var column = 0; column < row.Length; column++)
        {
            totals[column] += row[column];
        }
    }
}
