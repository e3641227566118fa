using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Sums of a block of rows for a few groups: each row is compared with every group, eight rows at a time.</summary>
/// <remarks>Vectors are eight wide whatever the machine has, so that the order of additions is the same everywhere.</remarks>
internal static class FewGroupTotals
{
    /// <summary>Beyond so many groups comparing costs more than looking up.</summary>
    internal const int MostGroups = 16;

    /// <summary>Groups compared in one pass over a block, their sums in registers.</summary>
    private const int Together = 4;

    private static readonly int Lanes = Vector512<double>.Count;

    /// <summary>Sum of each group.</summary>
    /// <param name="values">One per row.</param>
    /// <param name="groups">One per row; codes that are none of the groups are passed over.</param>
    /// <param name="sums">One place per group, filled.</param>
    internal static void Add(ReadOnlySpan<double> values, ReadOnlySpan<byte> groups, Span<double> sums)
    {
        var vectors = values.Length / Vector512<byte>.Count;
        var tail = vectors * Vector512<byte>.Count;
        Span<double> four = stackalloc double[Together];
        for (var first = 0; first < sums.Length; first += Together)
        {
            var left = Math.Min(Together, sums.Length - first);
            var rows = MemoryMarshal.Cast<double, Vector512<double>>(values[..tail]);
            var codes = MemoryMarshal.Cast<byte, Vector512<byte>>(groups[..tail]);
            if (left > 2)
            {
                CompareFour(rows, codes, first, four);
            }
            else
            {
                CompareTwo(rows, codes, first, four);
            }

            four[..left].CopyTo(sums[first..]);
        }

        for (var row = tail; row < values.Length; row++)
        {
            if (groups[row] < sums.Length)
            {
                sums[groups[row]] += values[row];
            }
        }
    }

    private static void CompareFour(ReadOnlySpan<Vector512<double>> values, ReadOnlySpan<Vector512<byte>> groups, int first, Span<double> sums)
    {
        Vector512<double> a = default, b = default, c = default, d = default;
        Vector512<ulong> isA = Vector512.Create((ulong)first), isB = Vector512.Create((ulong)first + 1);
        Vector512<ulong> isC = Vector512.Create((ulong)first + 2), isD = Vector512.Create((ulong)first + 3);
        Span<Vector512<ulong>> wide = stackalloc Vector512<ulong>[Lanes];
        for (var i = 0; i < groups.Length; i++)
        {
            Widen(groups[i], wide);
            var rows = values.Slice(i * wide.Length, wide.Length);
            for (var j = 0; j < wide.Length; j++)
            {
                var (row, code) = (rows[j], wide[j]);
                a += Vector512.ConditionalSelect(Vector512.Equals(code, isA).AsDouble(), row, Vector512<double>.Zero);
                b += Vector512.ConditionalSelect(Vector512.Equals(code, isB).AsDouble(), row, Vector512<double>.Zero);
                c += Vector512.ConditionalSelect(Vector512.Equals(code, isC).AsDouble(), row, Vector512<double>.Zero);
                d += Vector512.ConditionalSelect(Vector512.Equals(code, isD).AsDouble(), row, Vector512<double>.Zero);
            }
        }

        (sums[0], sums[1], sums[2], sums[3]) = (InOrder(a), InOrder(b), InOrder(c), InOrder(d));
    }

    private static void CompareTwo(ReadOnlySpan<Vector512<double>> values, ReadOnlySpan<Vector512<byte>> groups, int first, Span<double> sums)
    {
        Vector512<double> a = default, b = default;
        Vector512<ulong> isA = Vector512.Create((ulong)first), isB = Vector512.Create((ulong)first + 1);
        Span<Vector512<ulong>> wide = stackalloc Vector512<ulong>[Lanes];
        for (var i = 0; i < groups.Length; i++)
        {
            Widen(groups[i], wide);
            var rows = values.Slice(i * wide.Length, wide.Length);
            for (var j = 0; j < wide.Length; j++)
            {
                var (row, code) = (rows[j], wide[j]);
                a += Vector512.ConditionalSelect(Vector512.Equals(code, isA).AsDouble(), row, Vector512<double>.Zero);
                b += Vector512.ConditionalSelect(Vector512.Equals(code, isB).AsDouble(), row, Vector512<double>.Zero);
            }
        }

        (sums[0], sums[1]) = (InOrder(a), InOrder(b));
    }

    private static void Widen(Vector512<byte> codes, Span<Vector512<ulong>> wide)
    {
        var (low, high) = Vector512.Widen(codes);
        var (first, second) = Vector512.Widen(low);
        var (third, fourth) = Vector512.Widen(high);
        (wide[0], wide[1]) = Vector512.Widen(first);
        (wide[2], wide[3]) = Vector512.Widen(second);
        (wide[4], wide[5]) = Vector512.Widen(third);
        (wide[6], wide[7]) = Vector512.Widen(fourth);
    }

    private static double InOrder(Vector512<double> vector)
    {
        double sum = 0;
        for (var lane = 0; lane < Lanes; lane++)
        {
            sum += vector[lane];
        }

        return sum;
    }
}
