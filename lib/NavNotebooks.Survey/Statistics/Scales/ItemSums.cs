namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Sums over a covariance matrix that the reliability coefficients are made of.</summary>
/// <param name="Rows">Sum of each row: covariance of the item with the sum of all.</param>
/// <param name="Total">Variance of the sum of all items.</param>
/// <param name="Trace">Sum of the items' variances.</param>
/// <param name="OffSquares">Sum of the squared covariances between different items, each pair twice.</param>
internal sealed record ItemSums(double[] Rows, double Total, double Trace, double OffSquares)
{
    internal static ItemSums Of(double[,] covariances)
    {
        var size = covariances.GetLength(0);
        var rows = new double[size];
        double total = 0, trace = 0, squares = 0;
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                rows[i] += covariances[i, j];
                squares += i == j ? 0 : covariances[i, j] * covariances[i, j];
            }

            total += rows[i];
            trace += covariances[i, i];
        }

        return new ItemSums(rows, total, trace, squares);
    }
}
