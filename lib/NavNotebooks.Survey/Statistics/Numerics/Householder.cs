namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>QR factors of a tall matrix by Householder reflections (Householder 1958; Golub and Van Loan 2013, 5.2).</summary>
/// <remarks>Runs on one thread in a fixed order: the same bits everywhere. Columns are not exchanged.</remarks>
internal sealed class Householder
{
    private readonly double[][] reflections;
    private readonly double[][] upper;

    private Householder(double[][] reflections, double[][] upper)
    {
        this.reflections = reflections;
        this.upper = upper;
    }

    internal int Columns => upper.Length;

    /// <summary>Factors a matrix given by its columns, each at least as long as there are columns.</summary>
    internal static Householder Of(IReadOnlyList<double[]> columns)
    {
        var reflections = new double[columns.Count][];
        var upper = new double[columns.Count][];
        for (var j = 0; j < columns.Count; j++)
        {
            var column = (double[])columns[j].Clone();
            for (var i = 0; i < j; i++)
            {
                Reflect(reflections[i], column, from: i);
            }

            var norm = Math.Sqrt(Moments.Dot(column.AsSpan(j), column.AsSpan(j)));
            var diagonal = column[j] > 0 ? -norm : norm;
            upper[j] = [.. column.AsSpan(0, j), diagonal];
            reflections[j] = Reflection(column, j, diagonal);
        }

        return new Householder(reflections, upper);
    }

    /// <summary>What is left of column j beyond those before it, as a share of its length: 0 where it adds nothing.</summary>
    internal double Independence(int j)
    {
        var length = Math.Sqrt(Moments.Dot(upper[j], upper[j]));
        return length == 0 ? 0 : Math.Abs(upper[j][j]) / length;
    }

    /// <summary>Qᵀv.</summary>
    internal double[] Rotate(double[] vector)
    {
        var rotated = (double[])vector.Clone();
        for (var j = 0; j < Columns; j++)
        {
            Reflect(reflections[j], rotated, from: j);
        }

        return rotated;
    }

    /// <summary>Qv.</summary>
    internal double[] RotateBack(double[] vector)
    {
        var rotated = (double[])vector.Clone();
        for (var j = Columns - 1; j >= 0; j--)
        {
            Reflect(reflections[j], rotated, from: j);
        }

        return rotated;
    }

    /// <summary>The first columns of Q, one per column of the matrix: an orthonormal basis of what the matrix spans.</summary>
    internal double[][] Basis(int rows)
    {
        var basis = new double[Columns][];
        for (var j = 0; j < Columns; j++)
        {
            basis[j] = new double[rows];
            basis[j][j] = 1;
            for (var i = j; i >= 0; i--)
            {
                Reflect(reflections[i], basis[j], from: i);
            }
        }

        return basis;
    }

    /// <summary>Column j of R, down to its diagonal.</summary>
    internal ReadOnlySpan<double> Upper(int j) => upper[j];

    /// <summary>The x with Rx = b; only the first entries of b, one per column, are read.</summary>
    internal double[] SolveUpper(double[] right)
    {
        var x = right[..Columns];
        for (var j = Columns - 1; j >= 0; j--)
        {
            x[j] /= upper[j][j];
            for (var i = 0; i < j; i++)
            {
                x[i] -= upper[j][i] * x[j];
            }
        }

        return x;
    }

    /// <summary>The x with Rᵀx = b.</summary>
    internal double[] SolveTransposed(double[] right)
    {
        var x = right[..Columns];
        for (var j = 0; j < Columns; j++)
        {
            x[j] = (x[j] - Moments.Dot(upper[j].AsSpan(0, j), x.AsSpan(0, j))) / upper[j][j];
        }

        return x;
    }

    /// <summary>√ of the diagonal of (XᵀX)⁻¹: the length of each row of R⁻¹, since e_jᵀR⁻¹ solves Rᵀx = e_j.</summary>
    internal double[] InverseLengths()
    {
        var lengths = new double[Columns];
        for (var j = 0; j < Columns; j++)
        {
            var unit = new double[Columns];
            unit[j] = 1;
            var row = SolveTransposed(unit);
            lengths[j] = Math.Sqrt(Moments.Dot(row, row));
        }

        return lengths;
    }

    /// <summary>The unit vector whose mirror sends the column's lower part to its diagonal; zeros where there is nothing to send.</summary>
    private static double[] Reflection(double[] column, int j, double diagonal)
    {
        var reflection = column[j..];
        reflection[0] -= diagonal;
        var length = Math.Sqrt(Moments.Dot(reflection, reflection));
        for (var i = 0; i < reflection.Length; i++)
        {
            reflection[i] = length == 0 ? 0 : reflection[i] / length;
        }

        return reflection;
    }

    private static void Reflect(double[] reflection, double[] vector, int from)
    {
        var twice = 2 * Moments.Dot(reflection, vector.AsSpan(from));
        for (var i = 0; i < reflection.Length; i++)
        {
            vector[from + i] -= twice * reflection[i];
        }
    }
}
