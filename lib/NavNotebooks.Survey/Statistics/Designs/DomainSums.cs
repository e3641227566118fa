using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Weighted sums over the rows that a design looks at.</summary>
/// <param name="Count">Rows with a weight.</param>
/// <param name="Weights">Σw.</param>
/// <param name="Mean">Σwx/Σw; NaN without rows.</param>
/// <param name="Variance">Σw(x − m)²/Σw · n/(n − 1): that of the population, as R's survey package estimates it.</param>
internal readonly record struct DomainSums(int Count, double Weights, double Mean, double Variance)
{
    /// <summary>The variance of a mean of this many drawn one by one, with replacement.</summary>
    internal double SimpleVariance => Variance / Count;

    internal static DomainSums Of(SampleDesign design, ReadOnlySpan<double> values)
    {
        var weights = design.ActiveWeights;
        double total = 0, totalCarry = 0, sum = 0, sumCarry = 0;
        var count = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                count++;
                Moments.Add(ref total, ref totalCarry, weights[i]);
                Moments.Add(ref sum, ref sumCarry, weights[i] * values[i]);
            }
        }

        var whole = total + totalCarry;
        var mean = count == 0 ? double.NaN : (sum + sumCarry) / whole;
        return new DomainSums(count, whole, mean, Squares(weights, values, mean) / whole * count / (count - 1));
    }

    private static double Squares(double[] weights, ReadOnlySpan<double> values, double mean)
    {
        double squares = 0, carry = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                Moments.Add(ref squares, ref carry, weights[i] * (values[i] - mean) * (values[i] - mean));
            }
        }

        return squares + carry;
    }
}
