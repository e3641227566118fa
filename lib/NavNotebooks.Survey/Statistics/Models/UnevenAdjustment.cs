using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Φ(Φ(I − QQᵀ)Φ)^(−1/2)Q of one cluster whose working variances Φ differ.</summary>
/// <remarks>
/// Small clusters, and those that determine a direction alone, by eigenvectors, with the pseudoinverse. Others by B^(−1/2) = 2/π·∫(t² + B)⁻¹dt (Higham 2008, ch. 5 and 6): with t = e^s the
/// trapezoidal rule of step h errs by about e^(−π²/h) (Trefethen and Weideman 2014), and as B is diagonal less p products each term costs the rows times p².
/// </remarks>
internal static class UnevenAdjustment
{
    private const int MostRowsForEigenvectors = 24;
    private const double LeastEigenvalue = 1e-12;

    /// <summary>How far from singular I − QᵀQ must be for the integral to keep its digits.</summary>
    private const double LeastDistance = 1e-5;

    /// <summary>π²/h = 37, where e^(−π²/h) is less than a rounding error; and as far beyond the spectrum as e^(−distance) is.</summary>
    private const double Step = 0.26;
    private const double Beyond = 37;

    /// <summary>The adjusted rows of Q.</summary>
    internal static double[][] Of(double[][] basis, double[] variances)
    {
        if (basis.Length <= MostRowsForEigenvectors)
        {
            return ByEigenvectors(basis, variances);
        }

        var gram = SquareMatrix.Zero(basis[0].Length);
        foreach (var row in basis)
        {
            SquareMatrix.AddSquare(gram, row, 1);
        }

        return SymmetricEigen.Of(gram).Values.Max() < 1 - LeastDistance ? ByIntegral(basis, variances) : ByEigenvectors(basis, variances);
    }

    internal static double[][] ByEigenvectors(double[][] basis, double[] variances)
    {
        var n = basis.Length;
        var inner = SquareMatrix.Zero(n);
        for (var i = 0; i < n; i++)
        {
            for (var k = 0; k < n; k++)
            {
                inner[i][k] = variances[i] * variances[k] * ((i == k ? 1 : 0) - Moments.Dot(basis[i], basis[k]));
            }
        }

        var eigen = SymmetricEigen.Of(inner);
        var least = LeastEigenvalue * eigen.Values.Max();
        var adjusted = SquareMatrix.Times(eigen.Apply(value => value > least ? 1 / Math.Sqrt(value) : 0), basis);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < adjusted[i].Length; j++)
            {
                adjusted[i][j] *= variances[i];
            }
        }

        return adjusted;
    }

    internal static double[][] ByIntegral(double[][] basis, double[] variances)
    {
        var adjusted = SquareMatrix.Rows(basis.Length, basis[0].Length);
        var first = Math.Log(variances.Min() * LeastDistance) - Beyond;
        var last = Math.Log(variances.Max()) + Beyond;
        var points = (int)Math.Ceiling((last - first) / Step);
        for (var point = 0; point <= points; point++)
        {
            Add(adjusted, (basis, variances), Math.Exp(first + (point * Step)));
        }

        return adjusted;
    }

    /// <summary>Adds the integrand at t: rows (2h/π)·tφ/(t² + φ²)·qᵀ(I + φN), N = (I − Σφ²qqᵀ/(t² + φ²))⁻¹Σφqqᵀ/(t² + φ²).</summary>
    private static void Add(double[][] adjusted, (double[][] Basis, double[] Variances) of, double t)
    {
        var p = of.Basis[0].Length;
        double[][] left = SquareMatrix.Identity(p), right = SquareMatrix.Zero(p);
        for (var i = 0; i < adjusted.Length; i++)
        {
            var share = of.Variances[i] / ((t * t) + (of.Variances[i] * of.Variances[i]));
            SquareMatrix.AddSquare(left, of.Basis[i], -share * of.Variances[i]);
            SquareMatrix.AddSquare(right, of.Basis[i], share);
        }

        var factors = Cholesky.Of(left) ?? throw new InvalidOperationException("A cluster's leverages reach 1 where they were found to be smaller. Report this.");
        double[][] solved = [.. right.Select(factors.Solve)];
        for (var i = 0; i < adjusted.Length; i++)
        {
            var (row, target, variance) = (of.Basis[i], adjusted[i], of.Variances[i]);
            var weight = 2 * Step / Math.PI * t * variance / ((t * t) + (variance * variance));
            for (var j = 0; j < p; j++)
            {
                target[j] += weight * (row[j] + (variance * Moments.Dot(row, solved[j])));
            }
        }
    }
}
