namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Sums that keep their digits: compensated summation (Neumaier 1974) and the corrected two-pass rule (Chan, Golub, LeVeque 1983).</summary>
internal static class Moments
{
    internal static double Sum(ReadOnlySpan<double> values)
    {
        double sum = 0, carry = 0;
        foreach (var value in values)
        {
            Add(ref sum, ref carry, value);
        }

        return sum + carry;
    }

    /// <summary>Arithmetic mean; NaN when there is nothing to average.</summary>
    internal static double Mean(ReadOnlySpan<double> values) => values.IsEmpty ? double.NaN : Sum(values) / values.Length;

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
}
