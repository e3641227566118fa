using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>The sums that weighted estimates are made of, over respondents with a weight above 0.</summary>
/// <param name="Count">Respondents.</param>
/// <param name="Weights">Σw.</param>
/// <param name="SquaredWeights">Σw².</param>
/// <param name="Mean">Σwx / Σw; NaN without respondents.</param>
/// <param name="Squares">Σw(x−m)².</param>
/// <param name="SquaredResiduals">Σw²(x−m)².</param>
internal readonly record struct WeightedSums(
    int Count,
    double Weights,
    double SquaredWeights,
    double Mean,
    double Squares,
    double SquaredResiduals)
{
    internal static WeightedSums Of(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double total = 0, totalCarry = 0, squares = 0, squaresCarry = 0;
        var count = 0;
        foreach (var weight in weights)
        {
            count += weight > 0 ? 1 : 0;
            Moments.Add(ref total, ref totalCarry, weight);
            Moments.Add(ref squares, ref squaresCarry, weight * weight);
        }

        var sum = total + totalCarry;
        var mean = count == 0 ? double.NaN : Constant(values, weights) ?? (Moments.Dot(values, weights) / sum);
        var (deviations, residuals) = Spread(values, weights, mean);
        return new WeightedSums(count, sum, squares + squaresCarry, mean, deviations, residuals);
    }

    /// <summary>The value that all respondents share, if they do: rounding must not make a spread of it.</summary>
    private static double? Constant(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        double? first = null;
        for (var i = 0; i < values.Length; i++)
        {
            if (weights[i] > 0 && (first ??= values[i]) != values[i])
            {
                return null;
            }
        }

        return first;
    }

    private static (double Squares, double SquaredResiduals) Spread(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double mean)
    {
        double squares = 0, squaresCarry = 0, residuals = 0, residualsCarry = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (weights[i] > 0)
            {
                var residual = weights[i] * (values[i] - mean);
                Moments.Add(ref squares, ref squaresCarry, residual * (values[i] - mean));
                Moments.Add(ref residuals, ref residualsCarry, residual * residual);
            }
        }

        return (squares + squaresCarry, residuals + residualsCarry);
    }
}
