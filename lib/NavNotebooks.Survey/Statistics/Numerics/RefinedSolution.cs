namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Least-squares coefficients and residuals, refined until nothing more is gained.</summary>
/// <remarks>
/// Refinement of the system r + Xb = y, Xᵀr = 0 with residuals accumulated in twofold precision (Björck 1967): nearly collinear
/// predictors then cost far fewer digits.
/// </remarks>
internal sealed class RefinedSolution
{
    private const int MostSteps = 10;

    private RefinedSolution(double[] coefficients, double[] residuals)
    {
        Coefficients = coefficients;
        Residuals = residuals;
    }

    internal double[] Coefficients { get; }

    internal double[] Residuals { get; }

    internal static RefinedSolution Of(Householder factors, IReadOnlyList<double[]> columns, double[] response)
    {
        double[] coefficients = new double[columns.Count], residuals = new double[response.Length];
        var last = double.PositiveInfinity;
        for (var step = 0; step < MostSteps; step++)
        {
            var unexplained = Unexplained(columns, response, (coefficients, residuals));
            double[] slack = [.. columns.Select(column => -Moments.Dot(column, residuals))];
            var shift = factors.SolveTransposed(slack);
            var rotated = factors.Rotate(unexplained);
            double[] difference = [.. shift.Select((value, j) => rotated[j] - value)];
            var change = factors.SolveUpper(difference);
            var size = Size(change, coefficients);
            if (size >= last)
            {
                break;
            }

            last = size;
            shift.CopyTo(rotated, 0);
            AddTo(coefficients, change);
            AddTo(residuals, factors.RotateBack(rotated));
        }

        return new RefinedSolution(coefficients, residuals);
    }

    /// <summary>y − r − Xb, row by row.</summary>
    private static double[] Unexplained(IReadOnlyList<double[]> columns, double[] response, (double[] Coefficients, double[] Residuals) at)
    {
        var row = new double[columns.Count + 2];
        double[] factors = [.. at.Coefficients.Select(coefficient => -coefficient), 1, -1];
        var unexplained = new double[response.Length];
        for (var i = 0; i < response.Length; i++)
        {
            for (var j = 0; j < columns.Count; j++)
            {
                row[j] = columns[j][i];
            }

            row[^2] = response[i];
            row[^1] = at.Residuals[i];
            unexplained[i] = Moments.Dot(row, factors);
        }

        return unexplained;
    }

    /// <summary>Largest relative change of a coefficient.</summary>
    private static double Size(double[] change, double[] coefficients) =>
        change.Select((value, j) => Math.Abs(value) / Math.Max(double.Epsilon, Math.Abs(coefficients[j] + value))).DefaultIfEmpty(0).Max();

    private static void AddTo(double[] values, double[] change)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] += change[i];
        }
    }
}
