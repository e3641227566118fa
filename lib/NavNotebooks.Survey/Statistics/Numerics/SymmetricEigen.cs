namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Eigenvalues and orthonormal eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan 2013, 8.5).</summary>
/// <remarks>
/// Small eigenvalues of a positive definite matrix keep more digits than under QR iterations (Demmel and Veselić 1992). One thread, one
/// order: the same bits everywhere. About 10·n³ operations: meant for up to a few hundred rows.
/// </remarks>
internal sealed class SymmetricEigen
{
    private const int MostSweeps = 60;

    private SymmetricEigen(double[] values, double[][] vectors)
    {
        Values = values;
        Vectors = vectors;
    }

    /// <summary>In no particular order.</summary>
    internal double[] Values { get; }

    /// <summary>One vector per value, in the same order, each of length 1.</summary>
    internal double[][] Vectors { get; }

    internal static SymmetricEigen Of(double[][] matrix)
    {
        double[][] work = [.. matrix.Select(row => (double[])row.Clone())];
        var vectors = SquareMatrix.Identity(matrix.Length);
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            if (!Sweep(work, vectors))
            {
                break;
            }
        }

        return new SymmetricEigen([.. work.Select((row, j) => row[j])], vectors);
    }

    /// <summary>Σ f(λ)vvᵀ.</summary>
    internal double[][] Apply(Func<double, double> function)
    {
        var n = Values.Length;
        var result = SquareMatrix.Zero(n);
        for (var k = 0; k < n; k++)
        {
            var (value, vector) = (function(Values[k]), Vectors[k]);
            for (var i = 0; i < n; i++)
            {
                var factor = value * vector[i];
                for (var j = 0; j < n; j++)
                {
                    result[i][j] += factor * vector[j];
                }
            }
        }

        return result;
    }

    /// <summary>One rotation for every pair; false when none was needed any more.</summary>
    private static bool Sweep(double[][] work, double[][] vectors)
    {
        var changed = false;
        for (var p = 0; p < work.Length; p++)
        {
            for (var q = p + 1; q < work.Length; q++)
            {
                var (app, aqq, apq) = (work[p][p], work[q][q], work[p][q]);
                if (apq == 0 || Math.Abs(apq) <= 1e-17 * Math.Sqrt(Math.Abs(app) * Math.Abs(aqq)))
                {
                    continue;
                }

                changed = true;
                var theta = (aqq - app) / (2 * apq);
                var tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(1 + (theta * theta)));
                var cosine = 1 / Math.Sqrt(1 + (tangent * tangent));
                Rotate(work, (p, q), (cosine, tangent * cosine));
                work[p][p] = app - (tangent * apq);
                work[q][q] = aqq + (tangent * apq);
                work[p][q] = work[q][p] = 0;
                RotateRows(vectors[p], vectors[q], (cosine, tangent * cosine));
            }
        }

        return changed;
    }

    private static void Rotate(double[][] work, (int P, int Q) pair, (double Cosine, double Sine) by)
    {
        var (first, second) = (work[pair.P], work[pair.Q]);
        RotateRows(first, second, by);
        for (var k = 0; k < work.Length; k++)
        {
            work[k][pair.P] = first[k];
            work[k][pair.Q] = second[k];
        }
    }

    private static void RotateRows(double[] first, double[] second, (double Cosine, double Sine) by)
    {
        for (var k = 0; k < first.Length; k++)
        {
            var (a, b) = (first[k], second[k]);
            first[k] = (by.Cosine * a) - (by.Sine * b);
            second[k] = (by.Sine * a) + (by.Cosine * b);
        }
    }
}
