using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>A table of ordered answers with the thresholds that its margins give, and its likelihood as a function of the correlation.</summary>
internal sealed class PolychoricTable
{
    // Below this a probability that is a difference of four is all rounding.
    private const double LeastProbability = 1e-15;

    // And below this an answer that somebody gave is out of the question.
    private const double Impossible = 1e-14;

    private readonly double[,] cells;
    private readonly double[] rowCuts;
    private readonly double[] columnCuts;

    private PolychoricTable(double[,] cells, double[] rowCuts, double[] columnCuts, double total) =>
        (this.cells, this.rowCuts, this.columnCuts, Total) = (cells, rowCuts, columnCuts, total);

    internal double Total { get; }

    internal int Rows => cells.GetLength(0);

    internal int Columns => cells.GetLength(1);

    internal ImmutableArray<double> FirstThresholds => [.. rowCuts[1..^1]];

    internal ImmutableArray<double> SecondThresholds => [.. columnCuts[1..^1]];

    internal static PolychoricTable Of(double[,] counts, double emptyCells)
    {
        var table = CountTable.Of(counts);
        var cells = table.Cells;
        double[] rows = new double[cells.GetLength(0)], columns = new double[cells.GetLength(1)];
        double total = 0;
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++)
            {
                cells[i, j] = cells[i, j] == 0 ? emptyCells : cells[i, j];
                rows[i] += cells[i, j];
                columns[j] += cells[i, j];
                total += cells[i, j];
            }
        }

        return new PolychoricTable(cells, Cuts(rows, total), Cuts(columns, total), total);
    }

    /// <summary>
    /// Derivative of the log-likelihood by the correlation: Σ n·P′/P. Infinite, towards 0, where the correlation is so near ±1 that a cell with
    /// answers has no probability left, and the derivative of it no digits.
    /// </summary>
    internal double Score(double correlation) => Over(
        correlation,
        (count, probability, slope) => count == 0 ? 0 : probability < Impossible ? -Math.Sign(correlation) * double.PositiveInfinity : count * slope / probability);

    /// <summary>Expected information on the correlation: n·Σ P′²/P.</summary>
    internal double Information(double correlation) => Total * Over(correlation, (_, probability, slope) => slope * slope / probability);

    private static double[] Cuts(double[] margin, double total)
    {
        var cuts = new double[margin.Length + 1];
        cuts[0] = double.NegativeInfinity;
        cuts[^1] = double.PositiveInfinity;
        double sum = 0;
        for (var i = 0; i < margin.Length - 1; i++)
        {
            sum += margin[i];
            cuts[i + 1] = NormalDistribution.Quantile(sum / total);
        }

        return cuts;
    }

    private double Over(double correlation, Func<double, double, double, double> term)
    {
        var below = new double[rowCuts.Length, columnCuts.Length];
        var density = new double[rowCuts.Length, columnCuts.Length];
        for (var i = 0; i < rowCuts.Length; i++)
        {
            for (var j = 0; j < columnCuts.Length; j++)
            {
                below[i, j] = BivariateNormal.LowerTail(rowCuts[i], columnCuts[j], correlation);

                // The derivative of the lower tail by the correlation is the density (Plackett 1954).
                density[i, j] = BivariateNormal.Density(rowCuts[i], columnCuts[j], correlation);
            }
        }

        double sum = 0, carry = 0;
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Columns; j++)
            {
                var probability = Math.Max(LeastProbability, Corner(below, i, j));
                var value = term(cells[i, j], probability, Corner(density, i, j));
                if (double.IsInfinity(value))
                {
                    return value;
                }

                Moments.Add(ref sum, ref carry, value);
            }
        }

        return sum + carry;
    }

    private static double Corner(double[,] values, int i, int j) => values[i + 1, j + 1] - values[i, j + 1] - values[i + 1, j] + values[i, j];
}
