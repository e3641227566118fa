using System.Globalization;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>A fitted proportional-odds model: the iterations' end, and the way from their orthonormal basis to thresholds and coefficients.</summary>
internal sealed class OrdinalFit
{
    private readonly Design design;
    private readonly OrdinalData data;
    private readonly Householder factors;
    private readonly OrdinalIterations? iterations;
    private readonly Cholesky? information;

    private OrdinalFit(Design design, OrdinalData data, Householder factors)
    {
        (this.design, this.data, this.factors) = (design, data, factors);
        if (data.Thresholds == 0)
        {
            Undefined = UndefinedReason.NoVariation;
            return;
        }

        iterations = OrdinalIterations.Of(data);
        Undefined = iterations.Undefined;
        if (Undefined is not null)
        {
            SeparatedBy = iterations.Direction.Length == 0 ? [] : Separation.Names(design, InCoefficients(iterations.Direction));
            return;
        }

        var coefficients = InCoefficients(iterations.Parameters);
        Values = [.. iterations.Parameters.Take(data.Thresholds).Select(threshold => threshold - coefficients[0]), .. coefficients.Skip(1)];
        information = Cholesky.Of(data.Derivatives(iterations.Parameters).Information);
        NullLogLikelihood = (data with { Columns = [] }).LogLikelihood(data.Start());
    }

    /// <summary>Thresholds, then coefficients.</summary>
    internal double[] Values { get; } = [];

    internal UndefinedReason? Undefined { get; }

    internal IReadOnlyList<string> SeparatedBy { get; } = [];

    internal double LogLikelihood => iterations?.LogLikelihood ?? double.NaN;

    internal double NullLogLikelihood { get; } = double.NaN;

    internal static void RequireKind(ErrorKind kind)
    {
        if (kind is not (ErrorKind.Classical or ErrorKind.HC0 or ErrorKind.CR1))
        {
            throw new ArgumentException(
                $"A proportional-odds regression has no {kind} errors: leverages are those of linear and logistic models. Ask for classical, HC0 or CR1 errors.",
                nameof(kind));
        }
    }

    internal static OrdinalFit Of(Design design, int[] outcome)
    {
        int[] categories = [.. outcome.Distinct().Order()];
        var factors = Householder.Of(design.Columns);
        design.RequireIndependence(factors);
        var data = new OrdinalData(
            [.. outcome.Select(code => Array.BinarySearch(categories, code))],
            categories.Length - 1,
            factors.Basis(design.Count)[1..],
            design.Weights);
        return new OrdinalFit(design, data, factors);
    }

    internal static string[] Names(Design design, int[] outcome)
    {
        string[] categories = [.. outcome.Distinct().Order().Select(code => code.ToString(CultureInfo.InvariantCulture))];
        return [.. categories.Skip(1).Select((upper, k) => categories[k] + "|" + upper), .. design.Names.Skip(1)];
    }

    internal ErrorEstimate Errors(ModelErrors errors)
    {
        if (information is null)
        {
            return ErrorEstimate.Missing(contrast => contrast, Values.Length, UndefinedReason.NotConverged);
        }

        if (errors.Kind == ErrorKind.Classical)
        {
            return new(ToBasis, SquareMatrix.Identity(Values.Length), double.PositiveInfinity);
        }

        var (clusters, count) = errors.Clusters is null ? (Enumerable.Range(0, design.Count).ToArray(), design.Count) : design.Keep(errors.Clusters);
        if (count < 2)
        {
            return ErrorEstimate.Missing(contrast => contrast, Values.Length, UndefinedReason.SingleCluster);
        }

        double[][] scores = [.. data.Scores(iterations!.Parameters, clusters, count).Select(information.SolveLower)];
        return errors.Clusters is null
            ? ErrorEstimate.OfScores(ToBasis, scores)
            : ErrorEstimate.OfClusterScores(ToBasis, scores, 1);
    }

    /// <summary>The constant that the basis has taken out, and then the coefficients, of parameters in the basis.</summary>
    private double[] InCoefficients(double[] parameters) => factors.SolveUpper([0, .. parameters.Skip(data.Thresholds)]);

    /// <summary>A combination of thresholds and coefficients, in the basis where the inverse information is the identity.</summary>
    private double[] ToBasis(double[] contrast)
    {
        var thresholds = contrast.AsSpan(0, data.Thresholds);
        var columns = factors.SolveTransposed([-Moments.Sum(thresholds), .. contrast.AsSpan(data.Thresholds)]);
        return information!.SolveLower([.. thresholds, .. columns.AsSpan(1)]);
    }
}
