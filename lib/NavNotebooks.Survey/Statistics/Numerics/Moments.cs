using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Sums that keep their digits: compensated summation (Neumaier 1974) and the corrected two-pass rule (Chan, Golub, LeVeque 1983).</summary>
/// <remarks>
/// Rows are dealt out to lanes, and lanes are summed in blocks, whatever the width of the machine's vectors: the bytes of the
/// result are the same everywhere, and no machine may fuse a multiplication with an addition.
/// </remarks>
internal static class Moments
{
    private const int Lanes = 16;
    private const int Width = 4;

    /// <summary>Rows of a block: short enough to stay in the fastest memory and to keep rounding within a few units of the last place.</summary>
    private const int Block = 1024;

    internal static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0, carry = 0;
        foreach (var value in values)
        {
            Add(ref sum, ref carry, value);
        }

        return sum + carry;
    }

    /// <summary>Arithmetic mean, of equal values exactly their value; NaN when there is nothing to average.</summary>
    internal static double Mean(ReadOnlySpan<double> values) =>
        values.IsEmpty ? double.NaN
        : values.ContainsAnyExcept(values[0]) ? Sum(values) / values.Length
        : values[0];

    /// <summary>Sum of squared deviations from the mean: Σ(x−m)² − (Σ(x−m))²/n.</summary>
    internal static double SumOfSquares(ReadOnlySpan<double> values, double mean)
    {
        double squares = 0, squaresCarry = 0, rest = 0, restCarry = 0;
        foreach (var value in values)
        {
            var deviation = value - mean;
            Add(ref squares, ref squaresCarry, deviation * deviation);
            Add(ref rest, ref restCarry, deviation);
        }

        var residue = rest + restCarry;
        return values.IsEmpty ? 0 : Math.Max(0, squares + squaresCarry - (residue * residue / values.Length));
    }

    /// <summary>
    /// Mean and sum of squared deviations in two vectorised passes: a mean m of block sums, then Σ(x−m) and Σ(x−m)², with which both are
    /// put right. Equal values have exactly their value as mean and no deviation.
    /// </summary>
    /// <param name="values">Rows; where one is NaN or infinite, so is the mean or the sum.</param>
    /// <returns>NaN and 0 when there is nothing to average.</returns>
    internal static (double Mean, double Squares) MeanAndSquares(ReadOnlySpan<double> values)
    {
        if (values.IsEmpty)
        {
            return (double.NaN, 0);
        }

        double sum = 0, sumCarry = 0, squares = 0, squaresCarry = 0, rest = 0, restCarry = 0;
        for (var start = 0; start < values.Length; start += Block)
        {
            Add(ref sum, ref sumCarry, BlockSum(BlockOf(values, start)));
        }

        var mean = (sum + sumCarry) / values.Length;
        for (var start = 0; start < values.Length; start += Block)
        {
            var (blockRest, blockSquares) = BlockDeviations(BlockOf(values, start), mean);
            Add(ref rest, ref restCarry, blockRest);
            Add(ref squares, ref squaresCarry, blockSquares);
        }

        var residue = rest + restCarry;
        var spread = Math.Max(0, squares + squaresCarry - (residue * residue / values.Length));
        return spread <= Negligible(mean, values.Length) && !values.ContainsAnyExcept(values[0])
            ? (values[0], 0)
            : (mean + (residue / values.Length), double.IsNaN(squares) ? double.NaN : spread);
    }

    /// <summary>Sum of products, term by term.</summary>
    internal static double Dot(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double sum = 0, carry = 0;
        for (var i = 0; i < first.Length; i++)
        {
            var product = first[i] * second[i];
            Add(ref sum, ref carry, product);
            carry += Math.FusedMultiplyAdd(first[i], second[i], -product);
        }

        return sum + carry;
    }

    internal static void Add(ref double sum, ref double carry, double value)
    {
        var next = sum + value;
        carry += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }

    private static ReadOnlySpan<double> BlockOf(ReadOnlySpan<double> values, int start) =>
        values.Slice(start, Math.Min(Block, values.Length - start));

    /// <summary>What rounding alone can leave of the squares of equal values.</summary>
    private static double Negligible(double mean, int count) => count * Math.Pow(Math.ScaleB(mean, -45), 2);

    private static double BlockSum(ReadOnlySpan<double> values)
    {
        ref var start = ref MemoryMarshal.GetReference(values);
        Vector256<double> a = default, b = default, c = default, d = default;
        var i = 0;
        for (; i <= values.Length - Lanes; i += Lanes)
        {
            a += Vector256.LoadUnsafe(ref start, (nuint)i);
            b += Vector256.LoadUnsafe(ref start, (nuint)(i + Width));
            c += Vector256.LoadUnsafe(ref start, (nuint)(i + (2 * Width)));
            d += Vector256.LoadUnsafe(ref start, (nuint)(i + (3 * Width)));
        }

        var sum = Across(a + b + (c + d));
        for (; i < values.Length; i++)
        {
            sum += values[i];
        }

        return sum;
    }

    private static (double Remains, double Squares) BlockDeviations(ReadOnlySpan<double> values, double mean)
    {
        ref var start = ref MemoryMarshal.GetReference(values);
        Vector256<double> middle = Vector256.Create(mean), restA = default, restB = default, squaresA = default, squaresB = default;
        var i = 0;
        for (; i <= values.Length - (2 * Width); i += 2 * Width)
        {
            var a = Vector256.LoadUnsafe(ref start, (nuint)i) - middle;
            var b = Vector256.LoadUnsafe(ref start, (nuint)(i + Width)) - middle;
            restA += a;
            restB += b;
            squaresA += a * a;
            squaresB += b * b;
        }

        double rest = Across(restA + restB), squares = Across(squaresA + squaresB);
        for (; i < values.Length; i++)
        {
            var deviation = values[i] - mean;
            rest += deviation;
            squares += deviation * deviation;
        }

        return (rest, squares);
    }

    private static double Across(Vector256<double> lanes) => lanes[0] + lanes[1] + (lanes[2] + lanes[3]);
}
