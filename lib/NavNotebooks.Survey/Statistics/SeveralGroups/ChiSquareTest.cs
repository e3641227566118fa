using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Pearson's χ² test, or the likelihood-ratio test G: of independence in a table of counts, or of the fit of counts to given shares.</summary>
/// <remarks>
/// Assumes independent respondents, each in one cell, and expected counts that are not small (<see cref="SmallExpectedCells"/>). Counts may
/// be sums of weights; the test then is only as good as the effective number of respondents, so scale the weights to the effective
/// count first (see <see cref="Summary.EffectiveCount"/>). Rows and columns that nobody is in are left out. With one row or column left,
/// or nobody, χ², p and V are NaN and <see cref="Undefined"/> says why.
/// </remarks>
public sealed record ChiSquareTest : IStatisticalResult
{
    /// <summary>Below this expected count the χ² distribution is a doubtful approximation: 5 (Cochran 1954).</summary>
    public const double SmallExpectedCount = 5;

    private readonly double[,] expected;

    private ChiSquareTest(double[,] expected) => this.expected = expected;

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Which statistic.</summary>
    public ChiSquareKind Kind { get; private init; }

    /// <summary>Sum of the table.</summary>
    public double Count { get; private init; }

    /// <summary>χ², or G.</summary>
    public double Statistic { get; private init; }

    /// <summary>(rows−1)(columns−1), or categories less one for a fit; 0 when there is nothing to test.</summary>
    public int DegreesOfFreedom { get; private init; }

    /// <summary>Upper-tail p.</summary>
    public double PValue => DegreesOfFreedom > 0 ? Distributions.PValue.FromChiSquare(Statistic, DegreesOfFreedom) : double.NaN;

    /// <summary>Whether Yates' correction was made.</summary>
    public bool Corrected => Kind == ChiSquareKind.Yates;

    /// <summary>Cramér's V, √(χ²/(n·(min(rows, columns)−1))), from 0 to 1, never from the corrected χ² (Cramér 1946). NaN for a fit.</summary>
    public double CramersV { get; private init; } = double.NaN;

    /// <summary>Cohen's w, √(χ²/n), never from the corrected χ² (Cohen 1988, 7.2). Judge it by <see cref="RulesOfThumb.CohensW"/>.</summary>
    public double CohensW { get; private init; } = double.NaN;

    /// <summary>
    /// Every cell with its adjusted residual (observed − expected)/√(expected·(1 − row share)·(1 − column share)), a standard normal where
    /// rows and columns are independent (Haberman 1973); beyond ±2 or so a cell stands out, and the cells of a table form a family. Row
    /// by row, named by their positions in the table given. Empty where there is nothing to test. Of a fit: (observed − expected)/√(expected·(1 − share)).
    /// </summary>
    public IReadOnlyList<CellResidual> Residuals { get; private init; } = [];

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
        var test = OfTable(table, counts.Length);
        if (!yates || test.Undefined is not null || table.Cells.Length != 4)
        {
            return test;
        }

        var smallest = test.Residuals.Min(cell => Math.Abs(cell.Observed - cell.Expected));
        return test with { Kind = ChiSquareKind.Yates, Statistic = Sum(table.Cells, test.expected, correction: Math.Min(0.5, smallest)) };
    }

    /// <summary>
    /// Are rows and columns independent? The likelihood-ratio statistic G = 2Σ observed·ln(observed/expected), with the degrees of freedom
    /// and the assumptions of χ² (Wilks 1938; Agresti 2002, 3.2.1). An empty cell adds 0. Worked number: 10, 20 over 30, 40 gives
    /// G = 0.804349, p = 0.369796.
    /// </summary>
    /// <param name="counts">A table of counts, or of sums of weights; not negative.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static ChiSquareTest LikelihoodRatio(double[,] counts)
    {
        var table = CountTable.Of(counts);
        var test = OfTable(table, counts.Length);
        if (test.Undefined is not null)
        {
            return test with { Kind = ChiSquareKind.LikelihoodRatio };
        }

        double sum = 0, carry = 0;
        foreach (var cell in test.Residuals.Where(cell => cell.Observed > 0))
        {
            // Observed less expected sums to 0, so taking it off changes nothing but the rounding of terms that nearly cancel.
            var excess = (cell.Observed - cell.Expected) / cell.Expected;
            Moments.Add(ref sum, ref carry, (cell.Observed * IncompleteBeta.Log1Plus(excess)) - (cell.Observed - cell.Expected));
        }

        foreach (var cell in test.Residuals.Where(cell => cell.Observed == 0))
        {
            Moments.Add(ref sum, ref carry, cell.Expected);
        }

        return test with { Kind = ChiSquareKind.LikelihoodRatio, Statistic = Math.Max(0, 2 * (sum + carry)) };
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
            Kind = ChiSquareKind.Fit,
            Undefined = tested ? null : total > 0 ? UndefinedReason.NoVariation : UndefinedReason.EmptyGroup,
            Count = total,
            Statistic = statistic,
            DegreesOfFreedom = tested ? counts.Length - 1 : 0,
            CohensW = Math.Sqrt(statistic / total),
            Residuals = tested ? [.. Enumerable.Range(0, counts.Length).Select(i => CellResidual.OfFit(i, observed[0, i], expected[0, i], total))] : [],
        };
    }

    /// <summary>Cramér's V with its interval; see <see cref="EffectSize.CramersV"/>.</summary>
    /// <param name="corrected">Whether V is freed of its bias (Bergsma 2013).</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="InvalidOperationException">The test is one of fit, which has no V.</exception>
    public EffectSize V(bool corrected = false, double level = Interval.DefaultLevel) => EffectSize.CramersV(this, corrected: corrected, level: level);

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var symbol = Kind == ChiSquareKind.LikelihoodRatio ? "G" : "χ²";
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(symbol, reason, language);
        }

        var effect = Kind == ChiSquareKind.Fit ? EffectSize.CohensW(this) : V();
        return ReadingText.Statistic(symbol, Statistic, language, DegreesOfFreedom)
            + (Corrected ? language.In(" (Yates’ correction)", " (Yates-korreksjon)") : string.Empty)
            + ", " + ReadingText.P(PValue, language) + ", " + effect.Reading(language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static ChiSquareTest OfTable(CountTable table, int size)
    {
        var (rows, columns) = (table.RowTotals.Count, table.ColumnTotals.Count);
        var expected = new double[rows, columns];
        var residuals = new List<CellResidual>();
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                expected[row, column] = table.RowTotals[row] * table.ColumnTotals[column] / table.Total;
                residuals.Add(CellResidual.OfTable(table, (row, column), expected[row, column]));
            }
        }

        var tested = rows > 1 && columns > 1;
        var statistic = tested ? Sum(table.Cells, expected, correction: 0) : double.NaN;
        return new ChiSquareTest(expected)
        {
            Undefined = tested ? null : rows == 0 || size == 0 ? UndefinedReason.EmptyGroup : UndefinedReason.EmptyCell,
            Count = table.Total,
            Statistic = statistic,
            DegreesOfFreedom = tested ? (rows - 1) * (columns - 1) : 0,
            CramersV = Math.Sqrt(statistic / (table.Total * (Math.Min(rows, columns) - 1))),
            CohensW = Math.Sqrt(statistic / table.Total),
            Residuals = tested ? residuals : [],
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
