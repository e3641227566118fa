namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Known totals that weights were made to fit, which take their part of the variation out of later estimates.</summary>
/// <remarks>
/// A linearised value z = w·e becomes w·(e − Bx), B the regression of e on the group memberships x with the weights before calibration
/// (Deville and Särndal 1992, section 3; Särndal, Swensson and Wretman 1992, 7.6 for post-strata).
/// </remarks>
internal sealed class Calibration
{
    private const double LeastPivot = 1e-10;
    private readonly double[] before;
    private readonly double[] after;
    private readonly IReadOnlyList<int[]> margins;
    private readonly int[] offsets;
    private readonly double[][] factor;
    private readonly bool[] kept;
    private readonly Calibration? earlier;

    private Calibration(SampleDesign design, double[] after, IReadOnlyList<RowGroups> groups)
    {
        (before, this.after, earlier) = (design.Weights, after, design.Calibration);
        margins = [.. groups.Select(margin => margin.Codes)];
        offsets = new int[groups.Count + 1];
        for (var m = 0; m < groups.Count; m++)
        {
            offsets[m + 1] = offsets[m] + groups[m].Names.Count;
        }

        (factor, kept) = Factored(Crossed());
    }

    internal static Calibration Of(SampleDesign design, double[] after, IReadOnlyList<RowGroups> groups) => new(design, after, groups);

    /// <summary>The linearised values with what the known totals explain taken out.</summary>
    internal double[] Residuals(double[] linearized)
    {
        var values = earlier?.Residuals(linearized) ?? linearized;
        var right = new double[offsets[^1]];
        for (var m = 0; m < margins.Count; m++)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (after[i] > 0)
                {
                    right[offsets[m] + margins[m][i]] += before[i] * (values[i] / after[i]);
                }
            }
        }

        var slopes = Solve(right);
        var residuals = new double[values.Length];
        for (var i = 0; i < residuals.Length; i++)
        {
            var explained = 0.0;
            for (var m = 0; m < margins.Count; m++)
            {
                explained += slopes[offsets[m] + margins[m][i]];
            }

            residuals[i] = values[i] - (after[i] * explained);
        }

        return residuals;
    }

    /// <summary>Σ of weights over rows in group j of one margin and group k of another.</summary>
    private double[][] Crossed()
    {
        double[][] crossed = [.. Enumerable.Range(0, offsets[^1]).Select(_ => new double[offsets[^1]])];
        for (var m = 0; m < margins.Count; m++)
        {
            for (var other = 0; other <= m; other++)
            {
                for (var i = 0; i < before.Length; i++)
                {
                    crossed[offsets[m] + margins[m][i]][offsets[other] + margins[other][i]] += before[i];
                }
            }
        }

        return crossed;
    }

    /// <summary>Cholesky's factor of the lower triangle; a group that follows from those before it is passed over.</summary>
    private static (double[][] Factor, bool[] Kept) Factored(double[][] matrix)
    {
        var kept = new bool[matrix.Length];
        for (var j = 0; j < matrix.Length; j++)
        {
            var whole = matrix[j][j];
            for (var k = 0; k <= j; k++)
            {
                var sum = matrix[j][k];
                for (var l = 0; l < k; l++)
                {
                    sum -= kept[l] ? matrix[j][l] * matrix[k][l] : 0;
                }

                matrix[j][k] = k < j ? (kept[k] ? sum / matrix[k][k] : 0) : sum;
            }

            kept[j] = matrix[j][j] > LeastPivot * whole;
            matrix[j][j] = kept[j] ? Math.Sqrt(matrix[j][j]) : 0;
        }

        return (matrix, kept);
    }

    private double[] Solve(double[] right)
    {
        var x = (double[])right.Clone();
        for (var j = 0; j < x.Length; j++)
        {
            for (var k = 0; k < j; k++)
            {
                x[j] -= factor[j][k] * x[k];
            }

            x[j] = kept[j] ? x[j] / factor[j][j] : 0;
        }

        for (var j = x.Length - 1; j >= 0; j--)
        {
            for (var k = j + 1; k < x.Length; k++)
            {
                x[j] -= factor[k][j] * x[k];
            }

            x[j] = kept[j] ? x[j] / factor[j][j] : 0;
        }

        return x;
    }
}
