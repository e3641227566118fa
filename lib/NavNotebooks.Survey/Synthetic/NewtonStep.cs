namespace NavNotebooks.Survey.Synthetic;

/// <summary>Solves the small symmetric systems of <see cref="DualSearch"/>.</summary>
internal static class NewtonStep
{
    /// <summary>x with matrix·x = right, by Cholesky; pivots that vanish (constraints that repeat one another) are lifted.</summary>
    /// <param name="matrix">Row by row, positive semi-definite; destroyed.</param>
    /// <param name="right">The right-hand side.</param>
    public static double[] Solve(double[] matrix, double[] right)
    {
        var size = right.Length;
        Factorise(matrix, size);
        var x = (double[])right.Clone();
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= matrix[(i * size) + k] * x[k];
            }

            x[i] /= matrix[(i * size) + i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
            {
                x[i] -= matrix[(k * size) + i] * x[k];
            }

            x[i] /= matrix[(i * size) + i];
        }

        return x;
    }

    private static void Factorise(double[] matrix, int size)
    {
        for (var i = 0; i < size; i++)
        {
            var original = matrix[(i * size) + i];
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[(i * size) + j];
                for (var k = 0; k < j; k++)
                {
                    sum -= matrix[(i * size) + k] * matrix[(j * size) + k];
                }

                matrix[(i * size) + j] = i == j ? Math.Sqrt(Math.Max(sum, (1e-12 * original) + 1e-12)) : sum / matrix[(j * size) + j];
            }
        }
    }
}
