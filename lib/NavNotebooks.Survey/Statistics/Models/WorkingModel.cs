using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>
/// A model as the least squares it is, or ends as: columns and residuals times √weight, in the orthonormal basis Q of √W·X = QR, where
/// the inverse information is the identity. All errors are computed there.
/// </summary>
internal sealed class WorkingModel
{
    private readonly Lazy<double[][]> basis;

    internal WorkingModel(Design design, Householder factors)
    {
        Design = design;
        Factors = factors;
        basis = new(() => factors.Basis(design.Count));
    }

    internal Design Design { get; }

    internal Householder Factors { get; }

    /// <summary>Columns of Q; made when first asked for, since classical errors do without.</summary>
    internal double[][] Basis => basis.Value;

    /// <summary>Residuals times √weight.</summary>
    internal required double[] Residuals { get; init; }

    /// <summary>What columns and residuals were multiplied by the root of; null where all are 1.</summary>
    internal required double[]? Weights { get; init; }

    /// <summary>Working variances of the responses; null where all are the same.</summary>
    internal required double[]? Variances { get; init; }

    /// <summary>Of t where errors are not clustered; infinity for the normal.</summary>
    internal required double Freedom { get; init; }

    /// <summary>Variance of a response of weight 1; 1 where the model itself tells it.</summary>
    internal required double Dispersion { get; init; }

    internal int Parameters => Factors.Columns;

    /// <summary>Of t with clusters: (n − 1)/(n − p) belongs to least squares only.</summary>
    internal double SampleFactor => double.IsInfinity(Freedom) ? 1 : (Design.Count - 1) / (double)(Design.Count - Parameters);

    /// <summary>Row i of Q.</summary>
    internal void CopyRow(int i, double[] row)
    {
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = Basis[j][i];
        }
    }

    /// <summary>Squared lengths of the rows of Q.</summary>
    internal double[] Leverages()
    {
        var leverages = new double[Design.Count];
        foreach (var column in Basis)
        {
            for (var i = 0; i < leverages.Length; i++)
            {
                leverages[i] += column[i] * column[i];
            }
        }

        return leverages;
    }
}
