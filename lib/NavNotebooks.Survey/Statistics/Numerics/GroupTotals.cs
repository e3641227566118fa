using System.Numerics;
using System.Runtime.Intrinsics;

namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Sums and counts of many rows by group, in one reading of the rows.</summary>
/// <remarks>
/// Four rows in turn add to four places, so that no addition waits for the one before it; a block's sums are then added with
/// compensation (Neumaier 1974). The error stays below about 1e-12 of Σ|x| for any number of rows, and the order of additions, so
/// the last bit too, is the same on every machine.
/// </remarks>
internal static class GroupTotals
{
    private const int Lanes = 4;
    private const int ShortestBlock = 16_384;

    /// <summary>Sum and count of each group. A value that is not finite leaves the sum of its group not finite.</summary>
    /// <param name="values">One per row.</param>
    /// <param name="groups">One per row, from 0 to below <paramref name="groupCount"/>; the caller has compared the lengths.</param>
    /// <param name="groupCount">How many groups there are.</param>
    /// <returns>Null where a code is not below the number of groups.</returns>
    internal static (double[] Sums, double[] Counts)? Of<T>(ReadOnlySpan<double> values, ReadOnlySpan<T> groups, int groupCount)
        where T : struct, IBinaryInteger<T>
    {
        double[] sums = new double[groupCount], carries = new double[groupCount], counts = new double[groupCount];
        var block = Math.Max(ShortestBlock, 8 * groupCount);
        var places = new Vector128<double>[Lanes * groupCount];
        for (var start = 0; start < values.Length; start += block)
        {
            var rows = Math.Min(block, values.Length - start);
            if (groupCount == 0 || groups.Slice(start, rows).ContainsAnyExceptInRange(T.Zero, T.CreateSaturating(groupCount - 1)))
            {
                return null;
            }

            Array.Clear(places);
            Add(values.Slice(start, rows), groups.Slice(start, rows), places, groupCount);
            for (var group = 0; group < groupCount; group++)
            {
                var total = places[group] + places[group + groupCount] + places[group + (2 * groupCount)] + places[group + (3 * groupCount)];
                Moments.Add(ref sums[group], ref carries[group], total[0]);
                counts[group] += total[1];
            }
        }

        return (Together(sums, carries), counts);
    }

    private static double[] Together(double[] sums, double[] carries)
    {
        for (var group = 0; group < sums.Length; group++)
        {
            sums[group] += carries[group];
        }

        return sums;
    }

    private static void Add<T>(ReadOnlySpan<double> values, ReadOnlySpan<T> groups, Vector128<double>[] places, int groupCount)
        where T : struct, IBinaryInteger<T>
    {
        Span<Vector128<double>> first = places.AsSpan(0, groupCount), second = places.AsSpan(groupCount, groupCount);
        Span<Vector128<double>> third = places.AsSpan(2 * groupCount, groupCount), fourth = places.AsSpan(3 * groupCount, groupCount);
        var one = Vector128.Create(0.0, 1.0);
        var row = 0;
        for (; row <= values.Length - Lanes; row += Lanes)
        {
            var own = values.Slice(row, Lanes);
            var codes = groups.Slice(row, Lanes);
            first[int.CreateTruncating(codes[0])] += one.WithElement(0, own[0]);
            second[int.CreateTruncating(codes[1])] += one.WithElement(0, own[1]);
            third[int.CreateTruncating(codes[2])] += one.WithElement(0, own[2]);
            fourth[int.CreateTruncating(codes[3])] += one.WithElement(0, own[3]);
        }

        for (; row < values.Length; row++)
        {
            first[int.CreateTruncating(groups[row])] += one.WithElement(0, values[row]);
        }
    }
}
