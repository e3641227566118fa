using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>
/// Direct oblimin with γ = 0 by gradient projection: minimises ¼ Σ λ²ᵢⱼλ²ᵢₖ over pairs of different factors, on pattern loadings
/// Λ = A(Tᵀ)⁻¹ with columns of T of length 1, factor correlations TᵀT (Jennrich 2002; Bernaards and Jennrich 2005).
/// </summary>
internal static class Oblimin
{
    private const int MaximumIterations = 100_000;
    private const int MaximumHalvings = 60;
    private const double Settled = 1e-12;

    internal static RotatedFactors Rotate(double[,] loadings)
    {
        var unrotated = DenseMatrix.OfArray(loadings);
        Matrix<double> turn = DenseMatrix.CreateIdentity(loadings.GetLength(1));
        var step = 1.0;
        var now = Criterion(unrotated, turn);
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            // Moves that only lengthen a column of T are taken out of the gradient.
            var along = turn.PointwiseMultiply(now.Gradient).ColumnSums();
            var direction = now.Gradient - (turn * DiagonalMatrix.OfDiagonal(turn.ColumnCount, turn.ColumnCount, along));
            var steepness = direction.FrobeniusNorm();
            if (steepness < Settled)
            {
                return Result(now.Pattern, turn, converged: true);
            }

            step *= 2;
            var (next, at) = (turn, now);
            for (var halving = 0; halving < MaximumHalvings; halving++)
            {
                next = (turn - (step * direction)).NormalizeColumns(2);
                at = Criterion(unrotated, next);
                if (now.Value - at.Value > 0.5 * steepness * steepness * step)
                {
                    break;
                }

                step /= 2;
            }

            if (now.Value - at.Value <= 0 && steepness < Math.Sqrt(Settled))
            {
                // Rounding alone stands between this point and the minimum.
                return Result(now.Pattern, turn, converged: true);
            }

            (turn, now) = (next, at);
        }

        return Result(now.Pattern, turn, converged: false);
    }

    private static (double Value, Matrix<double> Pattern, Matrix<double> Gradient) Criterion(Matrix<double> unrotated, Matrix<double> turn)
    {
        var inverse = turn.Inverse();
        var pattern = unrotated * inverse.Transpose();
        var squares = pattern.PointwiseMultiply(pattern);
        var factors = turn.ColumnCount;
        var others = squares * (DenseMatrix.Create(factors, factors, 1) - DenseMatrix.CreateIdentity(factors));
        var gradient = -(pattern.Transpose() * pattern.PointwiseMultiply(others) * inverse).Transpose();
        return (squares.PointwiseMultiply(others).ColumnSums().Sum() / 4, pattern, gradient);
    }

    private static RotatedFactors Result(Matrix<double> pattern, Matrix<double> turn, bool converged) =>
        new(pattern.ToArray(), (turn.Transpose() * turn).ToArray(), converged);
}
