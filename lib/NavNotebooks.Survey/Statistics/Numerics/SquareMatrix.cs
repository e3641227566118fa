namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Small matrices as rows, most of them square.</summary>
internal static class SquareMatrix
{
    internal static double[][] Zero(int size) => Rows(size, size);

    internal static double[][] Rows(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    internal static double[][] Identity(int size)
    {
        var identity = Zero(size);
        for (var i = 0; i < size; i++)
        {
            identity[i][i] = 1;
        }

        return identity;
    }

    internal static double[][] Times(double[][] left, double[][] right)
    {
        var product = new double[left.Length][];
        for (var i = 0; i < left.Length; i++)
        {
            product[i] = new double[right[0].Length];
            for (var k = 0; k < right.Length; k++)
            {
                for (var j = 0; j < product[i].Length; j++)
                {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }

        return product;
    }

    /// <summary>Mv.</summary>
    internal static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => Moments.Dot(row, vector))];

    /// <summary>uᵀMv.</summary>
    internal static double Between(double[] left, double[][] matrix, double[] right)
    {
        double sum = 0;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * Moments.Dot(matrix[i], right);
        }

        return sum;
    }

    /// <summary>Adds factor·vvᵀ.</summary>
    internal static void AddSquare(double[][] matrix, double[] vector, double factor)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            var scaled = factor * vector[i];
            for (var j = 0; j < vector.Length; j++)
            {
                matrix[i][j] += scaled * vector[j];
            }
        }
    }

    /// <summary>Adds uvᵀ.</summary>
    internal static void AddProduct(double[][] matrix, double[] left, double[] right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = 0; j < right.Length; j++)
            {
                matrix[i][j] += left[i] * right[j];
            }
        }
    }

    /// <summary>Sum of products of the entries of two matrices.</summary>
    internal static double Frobenius(double[][] first, double[][] second) => first.Select((row, i) => Moments.Dot(row, second[i])).Sum();

    internal static double[][] Transposed(double[][] matrix) =>
        [.. Enumerable.Range(0, matrix[0].Length).Select(j => (double[])[.. matrix.Select(row => row[j])])];

    internal static double[] Unit(int size, int at)
    {
        var unit = new double[size];
        unit[at] = 1;
        return unit;
    }
}
