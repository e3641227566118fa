namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>Shares of units by the codes of two coders, with weights of agreement: what Cohen's kappa and its variances are made of.</summary>
internal sealed class WeightedTable
{
    /// <summary>Below this a variance or a distance from full agreement is rounding.</summary>
    internal const double Rounding = 1e-14;

    private readonly double[,] shares, weights;
    private readonly double[] rows, columns, rowWeights, columnWeights;

    private WeightedTable(double units, double[,] shares, double[,] weights)
    {
        (Units, this.shares, this.weights) = (units, shares, weights);
        var codes = shares.GetLength(0);
        (rows, columns, rowWeights, columnWeights) = (new double[codes], new double[codes], new double[codes], new double[codes]);
        Each((row, column) => (rows[row], columns[column]) = (rows[row] + shares[row, column], columns[column] + shares[row, column]));
        Each((row, column) =>
        {
            rowWeights[row] += weights[row, column] * columns[column];
            columnWeights[column] += weights[row, column] * rows[row];
        });
        Observed = Sum((row, column) => shares[row, column] * weights[row, column]);
        Expected = Sum((row, column) => rows[row] * columns[column] * weights[row, column]);
    }

    internal double Units { get; }

    /// <summary>Mean weight of agreement; NaN without units, as is <see cref="Expected"/>.</summary>
    internal double Observed { get; }

    internal double Expected { get; }

    internal static WeightedTable Of(double[,] counts, double[,] weights)
    {
        var total = counts.Cast<double>().Sum();
        var codes = counts.GetLength(0);
        var shares = new double[codes, codes];
        for (var row = 0; row < codes; row++)
        {
            for (var column = 0; column < codes; column++)
            {
                shares[row, column] = counts[row, column] / total;
            }
        }

        return new WeightedTable(total, shares, weights);
    }

    /// <summary>The numerator of the variance of κ as it is, over n; 0 where it differs from 0 by rounding alone.</summary>
    internal double Variance(double kappa)
    {
        var middle = kappa - (Expected * (1 - kappa));
        return Settled(Sum((row, column) => shares[row, column] * Square(weights[row, column] - ((rowWeights[row] + columnWeights[column]) * (1 - kappa)))) - (middle * middle));
    }

    /// <summary>The same if the two coded independently.</summary>
    internal double VarianceOfIndependence() =>
        Settled(Sum((row, column) => rows[row] * columns[column] * Square(weights[row, column] - rowWeights[row] - columnWeights[column])) - (Expected * Expected));

    private static double Square(double value) => value * value;

    private double Settled(double variance) => variance <= Rounding ? 0 : variance / Units;

    private double Sum(Func<int, int, double> term)
    {
        var sum = 0.0;
        Each((row, column) => sum += term(row, column));
        return Units == 0 ? double.NaN : sum;
    }

    private void Each(Action<int, int> action)
    {
        for (var row = 0; row < shares.GetLength(0); row++)
        {
            for (var column = 0; column < shares.GetLength(1); column++)
            {
                action(row, column);
            }
        }
    }
}
