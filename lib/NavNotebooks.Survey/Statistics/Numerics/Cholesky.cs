namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>The factor L of a positive definite matrix LLᵀ (Golub and Van Loan 2013, 4.2).</summary>
internal sealed class Cholesky
{
    private readonly double[][] lower;

    private Cholesky(double[][] lower) => this.lower = lower;

    /// <summary>The logarithm of the determinant.</summary>
    internal double LogDeterminant => 2 * lower.Select((row, j) => Math.Log(row[j])).Sum();

    /// <summary>Factors a symmetric matrix; null where it is not positive definite.</summary>
    internal static Cholesky? Of(double[][] matrix)
    {
        var lower = SquareMatrix.Zero(matrix.Length);
        for (var j = 0; j < matrix.Length; j++)
        {
            var pivot = matrix[j][j] - Moments.Dot(lower[j].AsSpan(0, j), lower[j].AsSpan(0, j));
            if (!(pivot > 1e-14 * matrix[j][j]))
            {
                return null;
            }

            lower[j][j] = Math.Sqrt(pivot);
            for (var i = j + 1; i < matrix.Length; i++)
            {
                lower[i][j] = (matrix[i][j] - Moments.Dot(lower[i].AsSpan(0, j), lower[j].AsSpan(0, j))) / lower[j][j];
            }
        }

        return new Cholesky(lower);
    }

    /// <summary>The x with Lx = b: the basis in which the inverse of the matrix is the identity.</summary>
    internal double[] SolveLower(double[] right)
    {
        var x = (double[])right.Clone();
        for (var i = 0; i < x.Length; i++)
        {
            x[i] = (x[i] - Moments.Dot(lower[i].AsSpan(0, i), x.AsSpan(0, i))) / lower[i][i];
        }

        return x;
    }

    /// <summary>The x with LLᵀx = b.</summary>
    internal double[] Solve(double[] right)
    {
        var x = SolveLower(right);
        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
            {
                x[i] -= lower[k][i] * x[k];
            }

            x[i] /= lower[i][i];
        }

        return x;
    }
}
