namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>The sums that a correlation is made of, about the means.</summary>
/// <param name="Weights">Σw, or the number of pairs.</param>
/// <param name="FirstSquares">Σw(x−x̄)².</param>
/// <param name="SecondSquares">Σw(y−ȳ)².</param>
/// <param name="Products">Σw(x−x̄)(y−ȳ).</param>
internal readonly record struct CrossProducts(double Weights, double FirstSquares, double SecondSquares, double Products)
{
    /// <summary>Products / √(squares·squares), kept within −1 to 1.</summary>
    internal double Correlation => Math.Clamp(Products / Math.Sqrt(FirstSquares) / Math.Sqrt(SecondSquares), -1, 1);

    internal static CrossProducts Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double x = Moments.Mean(first), y = Moments.Mean(second);
        double xx = 0, xxCarry = 0, yy = 0, yyCarry = 0, xy = 0, xyCarry = 0;
        for (var i = 0; i < first.Length; i++)
        {
            double dx = first[i] - x, dy = second[i] - y;
            Moments.Add(ref xx, ref xxCarry, dx * dx);
            Moments.Add(ref yy, ref yyCarry, dy * dy);
            Moments.Add(ref xy, ref xyCarry, dx * dy);
        }

        return Varying(first, second, new CrossProducts(first.Length, xx + xxCarry, yy + yyCarry, xy + xyCarry));
    }

    internal static CrossProducts Weighted(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights)
    {
        var total = Moments.Sum(weights);
        double x = Moments.Dot(first, weights) / total, y = Moments.Dot(second, weights) / total;
        double xx = 0, xxCarry = 0, yy = 0, yyCarry = 0, xy = 0, xyCarry = 0;
        for (var i = 0; i < first.Length; i++)
        {
            if (weights[i] > 0)
            {
                double dx = first[i] - x, dy = second[i] - y;
                Moments.Add(ref xx, ref xxCarry, weights[i] * dx * dx);
                Moments.Add(ref yy, ref yyCarry, weights[i] * dy * dy);
                Moments.Add(ref xy, ref xyCarry, weights[i] * dx * dy);
            }
        }

        return Varying(first, second, new CrossProducts(total, xx + xxCarry, yy + yyCarry, xy + xyCarry), weights);
    }

    /// <summary>A variable of one value has squares of exactly 0, whatever rounding made of its mean.</summary>
    private static CrossProducts Varying(ReadOnlySpan<double> first, ReadOnlySpan<double> second, CrossProducts sums, ReadOnlySpan<double> weights = default) => sums with
    {
        FirstSquares = Varies(first, weights) ? sums.FirstSquares : 0,
        SecondSquares = Varies(second, weights) ? sums.SecondSquares : 0,
    };

    private static bool Varies(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var first = double.NaN;
        for (var i = 0; i < values.Length; i++)
        {
            if (!weights.IsEmpty && weights[i] == 0)
            {
                continue;
            }

            if (double.IsNaN(first))
            {
                first = values[i];
            }
            else if (values[i] != first)
            {
                return true;
            }
        }

        return false;
    }
}
