using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>
/// Direct oblimin with γ = 0 by gradient projection: minimises ¼ Σ λ²ᵢⱼλ²ᵢₖ over pairs of different factors, on pattern loadings
/// Λ = A(Tᵀ)⁻¹ with columns of T of length 1, factor correlations TᵀT (Jennrich 2002; Bernaards and Jennrich 2005).
/// </summary>
/// <remarks>
/// Starts from varimax: unrotated loadings of symmetric clusters are a saddle, which a gradient never leaves. Once the criterion has no
/// digits left to tell two points apart, a step counts when it makes the gradient smaller.
/// </remarks>
internal static class Oblimin
{
    private const int MaximumIterations = 100_000;
    private const int MaximumHalvings = 60;
    private const double Settled = 1e-13;
    private const double Near = 1e-6;

    internal static RotatedFactors Rotate(double[,] loadings)
    {
        var start = Varimax.Rotate(loadings).Pattern;
        var unrotated = DenseMatrix.OfArray(start);
        var now = Point.At(unrotated, DenseMatrix.CreateIdentity(start.GetLength(1)));
        var step = 1.0;
        for (var iteration = 0; iteration < MaximumIterations && now.Steepness >= Settled; iteration++)
        {
            step *= 2;
            Point? better = null;
            for (var halving = 0; halving < MaximumHalvings && better is null; halving++)
            {
                var next = Point.At(unrotated, (now.Turn - (step * now.Direction)).NormalizeColumns(2));
                better = next.IsBelow(now, step) ? next : null;
                step = better is null ? step / 2 : step;
            }

            if (better is null)
            {
                break;
            }

            now = better;
        }

        // What rounding leaves of the gradient moves loadings by about as much.
        return new RotatedFactors(now.Pattern.ToArray(), (now.Turn.Transpose() * now.Turn).ToArray(), Converged: now.Steepness < Near * Near);
    }

    /// <summary>A turn of the factors, with the criterion there and the way down that keeps the columns of the turn at length 1.</summary>
    private sealed record Point(Matrix<double> Turn, Matrix<double> Pattern, double Value, Matrix<double> Direction, double Steepness)
    {
        internal static Point At(Matrix<double> unrotated, Matrix<double> turn)
        {
            var inverse = turn.Inverse();
            var pattern = unrotated * inverse.Transpose();
            var squares = pattern.PointwiseMultiply(pattern);
            var factors = turn.ColumnCount;
            var others = squares * (DenseMatrix.Create(factors, factors, 1) - DenseMatrix.CreateIdentity(factors));
            var gradient = -(pattern.Transpose() * pattern.PointwiseMultiply(others) * inverse).Transpose();
            var along = turn.PointwiseMultiply(gradient).ColumnSums();
            var direction = gradient - (turn * DiagonalMatrix.OfDiagonal(factors, factors, along));
            return new Point(turn, pattern, squares.PointwiseMultiply(others).ColumnSums().Sum() / 4, direction, direction.FrobeniusNorm());
        }

        internal bool IsBelow(Point other, double step) =>
            other.Value - Value > 0.5 * other.Steepness * other.Steepness * step || (other.Steepness < Near && Steepness < other.Steepness);
    }
}
