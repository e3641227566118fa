using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Eigenvalues and eigenvectors in the order and direction that factor methods report them.</summary>
/// <param name="Values">Largest first.</param>
/// <param name="Vectors">One column for each value, of length 1, its entries summing to 0 or more.</param>
internal sealed record RankedEigen(double[] Values, double[,] Vectors)
{
    internal static RankedEigen Of(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var eigen = SymmetricEigen.Of([.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => matrix[row, column]).ToArray())]);
        int[] order = [.. Enumerable.Range(0, size).OrderByDescending(k => eigen.Values[k]).ThenBy(k => k)];
        var vectors = new double[size, size];
        for (var k = 0; k < size; k++)
        {
            var vector = eigen.Vectors[order[k]];
            var sign = vector.Sum() < 0 ? -1 : 1;
            for (var i = 0; i < size; i++)
            {
                vectors[i, k] = sign * vector[i];
            }
        }

        return new RankedEigen([.. order.Select(k => eigen.Values[k])], vectors);
    }

    /// <summary>Σ f(λ)·vvᵀ: the matrix with its eigenvalues changed.</summary>
    internal double[,] With(Func<double, double> change)
    {
        var size = Values.Length;
        var result = new double[size, size];
        for (var k = 0; k < size; k++)
        {
            var value = change(Values[k]);
            for (var i = 0; i < size; i++)
            {
                for (var j = 0; j < size; j++)
                {
                    result[i, j] += value * Vectors[i, k] * Vectors[j, k];
                }
            }
        }

        return result;
    }
}
