using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A quantity as a sum over cells, or as a number that is known already.</summary>
internal sealed record QuantityCells
{
    /// <summary>Per respondent in a cell: 1/n for a share, code/n for a mean; empty where the number is known.</summary>
    public ImmutableArray<CellTerm> Terms { get; init; } = [];

    /// <summary>The same with squared codes, for the spread of a mean.</summary>
    public ImmutableArray<CellTerm> Squares { get; init; } = [];

    /// <summary>The number where it is known; otherwise 0.</summary>
    public double Known { get; init; }

    /// <summary>Standard deviation of a known mean.</summary>
    public double KnownDeviation { get; init; } = double.NaN;

    /// <summary>All that a printed number stands for, in the quantity's own unit.</summary>
    public (double Low, double High)? Printed { get; init; }

    /// <summary>Valid answers that it is of; 0 where unknown.</summary>
    public required int Count { get; init; }

    /// <summary>Share or mean.</summary>
    public required QuantityStatistic Statistic { get; init; }

    /// <summary>The scale's midpoint, or <see langword="null"/>.</summary>
    public int? Midpoint { get; init; }

    public bool IsShare => Statistic == QuantityStatistic.Share;

    public bool IsKnown => Terms.IsEmpty;

    /// <summary>The present number.</summary>
    public double Value(IReadOnlyList<double[]> counts) => IsKnown ? Known : Sum(Terms, counts);

    /// <summary>The present mean of the squared answers; of a share, the share.</summary>
    public double MeanSquare(IReadOnlyList<double[]> counts) => IsShare || IsKnown ? Value(counts) : Sum(Squares, counts);

    /// <summary>What one respondent in a cell adds to a sum.</summary>
    public static double Coefficient(ImmutableArray<CellTerm> terms, int block, int cell)
    {
        foreach (var term in terms)
        {
            if (term.Block == block && term.Cell == cell)
            {
                return term.Coefficient;
            }
        }

        return 0;
    }

    /// <summary>The present standard deviation of the answers (of 0 and 1 for a share).</summary>
    public double Deviation(IReadOnlyList<double[]> counts)
    {
        var mean = Value(counts);
        var variance = IsShare ? mean * (1 - mean) : IsKnown ? KnownDeviation * KnownDeviation : Sum(Squares, counts) - (mean * mean);
        return Math.Sqrt(Math.Max(variance, 0));
    }

    private static double Sum(ImmutableArray<CellTerm> terms, IReadOnlyList<double[]> counts)
    {
        var sum = 0.0;
        foreach (var term in terms)
        {
            sum += term.Coefficient * counts[term.Block][term.Cell];
        }

        return sum;
    }
}
