using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The covariance of a model's coefficients, its degrees of freedom, and tests of them together.</summary>
internal sealed class ErrorEstimate
{
    private readonly Func<double[], double[]> toBasis;
    private readonly double[][] middle;
    private readonly double freedom;
    private readonly ClusterAdjustment? adjustment;

    /// <summary>A covariance in some basis.</summary>
    /// <param name="toBasis">Takes a combination of coefficients to the basis in which <paramref name="middle"/> is the covariance.</param>
    /// <param name="middle">Covariance in that basis.</param>
    /// <param name="freedom">Of t, unless adjusted by cluster.</param>
    internal ErrorEstimate(Func<double[], double[]> toBasis, double[][] middle, double freedom)
    {
        this.toBasis = toBasis;
        this.middle = middle;
        this.freedom = freedom;
    }

    private ErrorEstimate(Func<double[], double[]> toBasis, double[][] middle, ClusterAdjustment adjustment)
        : this(toBasis, middle, double.NaN) => this.adjustment = adjustment;

    internal UndefinedReason? Undefined { get; private init; }

    internal static ErrorEstimate Of(WorkingModel model, ModelErrors errors)
    {
        var toBasis = model.Factors.SolveTransposed;
        if (model.Freedom == 0)
        {
            return Missing(toBasis, model.Parameters, UndefinedReason.TooFewObservations);
        }

        return errors.Clusters is null ? Unclustered(model, errors.Kind) : Clustered(model, errors);
    }

    internal static ErrorEstimate Missing(Func<double[], double[]> toBasis, int parameters, UndefinedReason reason) =>
        new(toBasis, [.. SquareMatrix.Zero(parameters).Select(row => (double[])[.. row.Select(_ => double.NaN)])], double.NaN) { Undefined = reason };

    /// <summary>Standard error of Σ contrast·coefficient.</summary>
    internal double StandardError(double[] contrast)
    {
        var z = toBasis(contrast);
        return Math.Sqrt(Math.Max(0, SquareMatrix.Between(z, middle, z)));
    }

    internal double Covariance(double[] first, double[] second) => SquareMatrix.Between(toBasis(first), middle, toBasis(second));

    /// <summary>Degrees of freedom of Σ contrast·coefficient; infinity for the normal.</summary>
    internal double Freedom(double[] contrast) => adjustment is null ? freedom : adjustment.Satterthwaite(toBasis(contrast));

    /// <summary>The Wald test that all the combinations are zero.</summary>
    internal JointTest Joint(IReadOnlyList<string> names, double[][] contrasts, double[] values)
    {
        double[][] z = [.. contrasts.Select(contrast => toBasis(contrast))];
        double[][] covariance = [.. z.Select(left => (double[])[.. z.Select(right => SquareMatrix.Between(left, middle, right))])];
        var factors = Undefined is null ? Cholesky.Of(covariance) : null;
        if (factors is null)
        {
            return new JointTest(names, Undefined ?? UndefinedReason.TooFewObservations);
        }

        var root = factors.SolveLower(values);
        var wald = Moments.Dot(root, root);
        if (adjustment is null)
        {
            return new JointTest(names, wald / (double.IsInfinity(freedom) ? 1 : values.Length), freedom);
        }

        // Hotelling's T² with approximate degrees of freedom (Pustejovsky and Tipton 2018).
        var eta = adjustment.HotellingFreedom(z);
        var within = eta - values.Length + 1;
        return within > 0
            ? new JointTest(names, within / eta * wald / values.Length, within)
            : new JointTest(names, UndefinedReason.TooFewObservations);
    }

    private static ErrorEstimate Unclustered(WorkingModel model, ErrorKind kind)
    {
        var toBasis = model.Factors.SolveTransposed;
        var middle = SquareMatrix.Identity(model.Parameters);
        if (kind == ErrorKind.Classical)
        {
            return new(toBasis, [.. middle.Select(row => (double[])[.. row.Select(value => value * model.Dispersion)])], model.Freedom);
        }

        var (n, leverages) = (model.Design.Count, model.Leverages());
        var squares = new double[n];
        var power = kind == ErrorKind.HC2 ? 1 : kind == ErrorKind.HC3 ? 2 : 0;
        var factor = kind == ErrorKind.HC1 ? n / (double)(n - model.Parameters) : 1;
        for (var i = 0; i < n; i++)
        {
            var left = 1 - leverages[i];
            if (power > 0 && left < 1e-12)
            {
                return Missing(toBasis, model.Parameters, UndefinedReason.TooFewObservations);
            }

            squares[i] = factor * model.Residuals[i] * model.Residuals[i] / (power == 0 ? 1 : power == 1 ? left : left * left);
        }

        var weighted = new double[n];
        for (var j = 0; j < model.Parameters; j++)
        {
            for (var i = 0; i < n; i++)
            {
                weighted[i] = squares[i] * model.Basis[j][i];
            }

            for (var k = 0; k <= j; k++)
            {
                middle[j][k] = middle[k][j] = Moments.Dot(weighted, model.Basis[k]);
            }
        }

        return new(toBasis, middle, model.Freedom);
    }

    private static ErrorEstimate Clustered(WorkingModel model, ModelErrors errors)
    {
        var toBasis = model.Factors.SolveTransposed;
        var (clusters, count) = model.Design.Keep(errors.Clusters!);
        if (count < 2)
        {
            return Missing(toBasis, model.Parameters, UndefinedReason.SingleCluster);
        }

        if (errors.Kind == ErrorKind.CR2)
        {
            var adjustment = ClusterAdjustment.Of(model, ClusterRows.Of(clusters, count));
            return new(toBasis, Sum(adjustment.Scores, 1), adjustment);
        }

        var scores = SquareMatrix.Rows(count, model.Parameters);
        for (var j = 0; j < model.Parameters; j++)
        {
            var column = model.Basis[j];
            for (var i = 0; i < column.Length; i++)
            {
                scores[clusters[i]][j] += column[i] * model.Residuals[i];
            }
        }

        return OfClusterScores(toBasis, scores, model.SampleFactor);
    }

    /// <summary>CR1 from the sum of scores of each cluster.</summary>
    internal static ErrorEstimate OfClusterScores(Func<double[], double[]> toBasis, double[][] scores, double factor) =>
        new(toBasis, Sum(scores, factor * scores.Length / (scores.Length - 1)), scores.Length - 1);

    /// <summary>HC0 from the score of each respondent.</summary>
    internal static ErrorEstimate OfScores(Func<double[], double[]> toBasis, double[][] scores) => new(toBasis, Sum(scores, 1), double.PositiveInfinity);

    private static double[][] Sum(double[][] scores, double factor)
    {
        var sum = SquareMatrix.Zero(scores[0].Length);
        foreach (var score in scores)
        {
            SquareMatrix.AddSquare(sum, score, factor);
        }

        return sum;
    }
}
