using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>
/// Bias-reduced linearisation (Bell and McCaffrey 2002; Pustejovsky and Tipton 2018): per cluster the adjusted score, and what degrees of freedom need.
/// </summary>
/// <remarks>
/// In the orthonormal basis Q, with Φ the working variances: T = Φ(Φ(I − QQᵀ)Φ)^(−1/2)Q, score Tᵀe, S = TᵀT and U = QᵀT, cluster by cluster. Where
/// Φ is the same for all, T = Q(I − QᵀQ)^(−1/2), and a cluster costs no more than its rows times p², however large it is. Otherwise it
/// is that of <see cref="UnevenAdjustment"/>. Directions that a cluster determines alone get the pseudoinverse: they add nothing.
/// </remarks>
internal sealed class ClusterAdjustment
{
    private const double LeastEigenvalue = 1e-12;
    private const double MostShareLost = 1e-6;

    private ClusterAdjustment(double[][] scores, double[][][] squares, double[][][] products)
    {
        Scores = scores;
        Squares = squares;
        Products = products;
    }

    /// <summary>Tᵀe.</summary>
    internal double[][] Scores { get; }

    /// <summary>TᵀT.</summary>
    private double[][][] Squares { get; }

    /// <summary>QᵀT.</summary>
    private double[][][] Products { get; }

    internal static ClusterAdjustment Of(WorkingModel model, int[][] clusters)
    {
        var adjustment = new ClusterAdjustment(new double[clusters.Length][], new double[clusters.Length][][], new double[clusters.Length][][]);
        for (var g = 0; g < clusters.Length; g++)
        {
            if (model.Variances is null)
            {
                adjustment.SetEven(g, model, clusters[g]);
            }
            else
            {
                adjustment.SetUneven(g, model, clusters[g]);
            }
        }

        return adjustment;
    }

    /// <summary>
    /// 2·E(v)²/Var(v) of the variance v of a combination when the working model holds, from the matrix
    /// P(g, h) = [g = h]·zᵀS(g)z − (U(g)z)ᵀ(U(h)z) (Pustejovsky and Tipton 2018); NaN where a single cluster determines part of the combination, so that its variance cannot be seen.
    /// </summary>
    internal double Satterthwaite(double[] z)
    {
        double trace = 0, squares = 0;
        var outer = SquareMatrix.Zero(z.Length);
        for (var g = 0; g < Scores.Length; g++)
        {
            var s = SquareMatrix.Between(z, Squares[g], z);
            var v = SquareMatrix.Times(Products[g], z);
            var length = Moments.Dot(v, v);
            trace += s - length;
            squares += s * (s - (2 * length));
            SquareMatrix.AddSquare(outer, v, 1);
        }

        return IsUnbiased(trace, Moments.Dot(z, z)) ? trace * trace / (squares + SquareMatrix.Frobenius(outer, outer)) : double.NaN;
    }

    /// <summary>
    /// q(q + 1)/Σ Var of the entries of the standardised covariance of q combinations under the working model: the degrees of freedom of the
    /// Wishart matrix with that total variance (Pustejovsky and Tipton 2018).
    /// </summary>
    internal double HotellingFreedom(double[][] combinations)
    {
        if (Standardized(combinations) is not { } z)
        {
            return double.NaN;
        }

        double total = 0;
        for (var s = 0; s < z.Length; s++)
        {
            for (var t = 0; t < z.Length; t++)
            {
                total += Variance(z[s], z[t]);
            }
        }

        return z.Length * (z.Length + 1) / total;
    }

    /// <summary>Combinations whose expected covariance is the identity; null where a single cluster determines part of one.</summary>
    private double[][]? Standardized(double[][] z)
    {
        var expected = SquareMatrix.Zero(z.Length);
        for (var g = 0; g < Scores.Length; g++)
        {
            double[][] v = [.. z.Select(combination => SquareMatrix.Times(Products[g], combination))];
            for (var s = 0; s < z.Length; s++)
            {
                for (var t = 0; t < z.Length; t++)
                {
                    expected[s][t] += SquareMatrix.Between(z[s], Squares[g], z[t]) - Moments.Dot(v[s], v[t]);
                }
            }
        }

        for (var s = 0; s < z.Length; s++)
        {
            if (!IsUnbiased(expected[s][s], Moments.Dot(z[s], z[s])))
            {
                return null;
            }
        }

        return SquareMatrix.Times(SymmetricEigen.Of(expected).Apply(value => 1 / Math.Sqrt(value)), z);
    }

    /// <summary>Whether the adjusted variance is expected to be that of the working model, as it is unless a pseudoinverse left something out.</summary>
    private static bool IsUnbiased(double expected, double model) => Math.Abs(expected - model) <= MostShareLost * model;

    private double Variance(double[] s, double[] t)
    {
        double sum = 0;
        var mixed = SquareMatrix.Zero(s.Length);
        for (var g = 0; g < Scores.Length; g++)
        {
            var (vs, vt) = (SquareMatrix.Times(Products[g], s), SquareMatrix.Times(Products[g], t));
            var (ss, tt, st) = (SquareMatrix.Between(s, Squares[g], s), SquareMatrix.Between(t, Squares[g], t), SquareMatrix.Between(s, Squares[g], t));
            sum += (ss * tt) - (ss * Moments.Dot(vt, vt)) - (tt * Moments.Dot(vs, vs)) + (st * st) - (2 * st * Moments.Dot(vs, vt));
            SquareMatrix.AddProduct(mixed, vs, vt);
        }

        return sum + SquareMatrix.Frobenius(mixed, mixed) + SquareMatrix.Frobenius(mixed, SquareMatrix.Transposed(mixed));
    }

    private void SetEven(int g, WorkingModel model, int[] rows)
    {
        var p = model.Parameters;
        var (gram, sum, row) = (SquareMatrix.Zero(p), new double[p], new double[p]);
        foreach (var i in rows)
        {
            model.CopyRow(i, row);
            SquareMatrix.AddSquare(gram, row, 1);
            for (var j = 0; j < p; j++)
            {
                sum[j] += row[j] * model.Residuals[i];
            }
        }

        var eigen = SymmetricEigen.Of(gram);
        var root = eigen.Apply(value => Root(1 - value));
        Scores[g] = SquareMatrix.Times(root, sum);
        Squares[g] = eigen.Apply(value => value * Root(1 - value) * Root(1 - value));
        Products[g] = eigen.Apply(value => value * Root(1 - value));
    }

    private void SetUneven(int g, WorkingModel model, int[] rows)
    {
        var (p, n) = (model.Parameters, rows.Length);
        var basis = SquareMatrix.Rows(n, p);
        double[] variances = [.. rows.Select(i => model.Variances![i])];
        for (var i = 0; i < n; i++)
        {
            model.CopyRow(rows[i], basis[i]);
        }

        var adjusted = UnevenAdjustment.Of(basis, variances);
        var transposed = SquareMatrix.Transposed(adjusted);
        Scores[g] = SquareMatrix.Times(transposed, [.. rows.Select(i => model.Residuals[i])]);
        Squares[g] = SquareMatrix.Times(transposed, adjusted);
        Products[g] = SquareMatrix.Times(SquareMatrix.Transposed(basis), adjusted);
    }

    private static double Root(double value) => value > LeastEigenvalue ? 1 / Math.Sqrt(value) : 0;
}
