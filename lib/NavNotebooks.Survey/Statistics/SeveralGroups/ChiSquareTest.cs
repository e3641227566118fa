using System.Globalization;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Pearson's χ² test: of independence in a table of counts, or of the fit of counts to given shares.</summary>
/// <remarks>
/// Counts may be sums of weights; the test then is only as good as the effective number of respondents, so scale the weights to
/// the effective count first (see <see cref="Summary.EffectiveCount"/>). Rows and columns that nobody is in are left out. With one row
/// or column left, or nobody, χ², p and V are NaN.
/// </remarks>
public sealed record ChiSquareTest
{
    /// <summary>Below this expected count the χ² distribution is a doubtful approximation: 5 (Cochran 1954).</summary>
    public const double SmallExpectedCount = 5;

    private readonly double[,] expected;

    private ChiSquareTest(double[,] expected) => this.expected = expected;

    /// <summary>Sum of the table.</summary>
    public double Count { get; private init; }

    /// <summary>χ².</summary>
    public double Statistic { get; private init; }

    /// <summary>(rows−1)(columns−1), or categories less one for a fit; 0 when there is nothing to test.</summary>
    public int DegreesOfFreedom { get; private init; }

    /// <summary>Upper-tail p.</summary>
    public double PValue => DegreesOfFreedom > 0 ? Distributions.PValue.FromChiSquare(Statistic, DegreesOfFreedom) : double.NaN;

    /// <summary>Whether Yates' correction was made.</summary>
    public bool Corrected { get; private init; }

    /// <summary>Cramér's V, √(χ²/(n·(min(rows, columns)−1))), from 0 to 1, never from the corrected χ² (Cramér 1946). NaN for a fit.</summary>
    public double CramersV { get; private init; } = double.NaN;

    /// <summary>Cohen's w, √(χ²/n), never from the corrected χ² (Cohen 1988, 7.2). Judge it by <see cref="RulesOfThumb.CohensW"/>.</summary>
    public double CohensW { get; private init; } = double.NaN;

    /// <summary>Rows with anybody in them; 1 for a fit.</summary>
    public int Rows => expected.GetLength(0);

    /// <summary>Columns with anybody in them, or categories of a fit.</summary>
    public int Columns => expected.GetLength(1);

    /// <summary>The smallest expected count; NaN for an empty table.</summary>
    public double SmallestExpected => expected.Length == 0 ? double.NaN : expected.Cast<double>().Min();

    /// <summary>How many cells expect fewer than <see cref="SmallExpectedCount"/>; above a fifth of all cells the p is not to be trusted.</summary>
    public int SmallExpectedCells => expected.Cast<double>().Count(cell => cell < SmallExpectedCount);

    /// <summary>Expected count of a cell, rows and columns that nobody is in not counted; both from 0.</summary>
    public double Expected(int row, int column) => expected[row, column];

    /// <summary>
    /// Are rows and columns independent? χ² = Σ(observed−expected)²/expected with expected = row·column/n (Pearson 1900; Fisher 1922).
    /// Worked number: 10, 20 over 30, 40 gives χ² = 0.793651, p = 0.372998, V = 0.089087.
    /// </summary>
    /// <param name="counts">A table of counts, or of sums of weights; not negative.</param>
    /// <param name="yates">Whether a 2×2 table gets Yates' correction (Yates 1934), each deviation half a respondent less but never below 0; others never do.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static ChiSquareTest Independence(double[,] counts, bool yates = false)
    {
        var table = CountTable.Of(counts);
        var (rows, columns) = (table.RowTotals.Count, table.ColumnTotals.Count);
        var expected = new double[rows, columns];
        double smallestDeviation = double.PositiveInfinity;
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                expected[row, column] = table.RowTotals[row] * table.ColumnTotals[column] / table.Total;
                smallestDeviation = Math.Min(smallestDeviation, Math.Abs(table.Cells[row, column] - expected[row, column]));
            }
        }

        var tested = rows > 1 && columns > 1;
        var corrected = yates && rows == 2 && columns == 2;
        var plain = tested ? Sum(table.Cells, expected, correction: 0) : double.NaN;
        return new ChiSquareTest(expected)
        {
            Count = table.Total,
            Statistic = corrected ? Sum(table.Cells, expected, correction: Math.Min(0.5, smallestDeviation)) : plain,
            DegreesOfFreedom = tested ? (rows - 1) * (columns - 1) : 0,
            Corrected = corrected,
            CramersV = Math.Sqrt(plain / (table.Total * (Math.Min(rows, columns) - 1))),
            CohensW = Math.Sqrt(plain / table.Total),
        };
    }

    /// <summary>
    /// Do counts fit given shares? χ² = Σ(observed−n·share)²/(n·share) with one degree of freedom fewer than categories (Pearson 1900).
    /// Worked number: 20, 30, 50 against equal shares gives χ² = 14, p = 0.000912, w = 0.374166.
    /// </summary>
    /// <param name="counts">Counts, or sums of weights, of each category; not negative.</param>
    /// <param name="shares">The expected share of each; above 0; taken in proportion, so they need not sum to 1.</param>
    /// <exception cref="ArgumentException">A count or share is NaN, infinite or negative, a share is 0, or the lengths differ.</exception>
    public static ChiSquareTest GoodnessOfFit(ReadOnlySpan<double> counts, ReadOnlySpan<double> shares)
    {
        Require.SameLength(shares.Length, counts.Length, nameof(shares), nameof(counts));
        CountTable.RequireCounts(counts, nameof(counts));
        CountTable.RequireCounts(shares, nameof(shares));
        var zero = shares.IndexOf(0);
        if (zero >= 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"'shares' is 0 at position {zero}, where nobody is expected. Leave that category out."),
                nameof(shares));
        }

        double total = Moments.Sum(counts), whole = Moments.Sum(shares);
        var (expected, observed) = (new double[1, counts.Length], new double[1, counts.Length]);
        for (var i = 0; i < counts.Length; i++)
        {
            expected[0, i] = total * shares[i] / whole;
            observed[0, i] = counts[i];
        }

        var tested = counts.Length > 1 && total > 0;
        var statistic = tested ? Sum(observed, expected, correction: 0) : double.NaN;
        return new ChiSquareTest(expected)
        {
            Count = total,
            Statistic = statistic,
            DegreesOfFreedom = tested ? counts.Length - 1 : 0,
            CohensW = Math.Sqrt(statistic / total),
        };
    }

    private static double Sum(double[,] observed, double[,] expected, double correction)
    {
        double sum = 0, carry = 0;
        for (var row = 0; row < expected.GetLength(0); row++)
        {
            for (var column = 0; column < expected.GetLength(1); column++)
            {
                var deviation = Math.Abs(observed[row, column] - expected[row, column]) - correction;
                Moments.Add(ref sum, ref carry, deviation * deviation / expected[row, column]);
            }
        }

        return sum + carry;
    }
}
