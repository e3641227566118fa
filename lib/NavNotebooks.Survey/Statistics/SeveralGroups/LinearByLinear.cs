using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Linear-by-linear association: do answers on an ordered scale rise over ordered groups, such as waves?</summary>
/// <remarks>
/// Assumes independent respondents and scores that mean something. With two columns it is the Cochran–Armitage test but for n − 1 in
/// place of n. It is undefined with fewer than two respondents, and where all are in rows, or all in columns, of one score.
/// </remarks>
public sealed record LinearByLinear : IStatisticalResult
{
    private LinearByLinear()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Sum of the table.</summary>
    public double Count { get; private init; }

    /// <summary>Pearson's correlation of the scores.</summary>
    public double Correlation { get; private init; } = double.NaN;

    /// <summary>M² = (n − 1)·r², χ² with one degree of freedom.</summary>
    public double Statistic => (Count - 1) * Correlation * Correlation;

    /// <summary>Upper-tail p.</summary>
    public double PValue => double.IsNaN(Correlation) ? double.NaN : Distributions.PValue.FromChiSquare(Statistic, 1);

    /// <summary>
    /// M² = (n−1)·r², r the correlation of row and column scores over the respondents (Mantel 1963; Agresti 2002, 3.4.1). Worked number:
    /// 10, 20, 5 over 4, 18, 13 with scores 1, 2 and 1, 2, 3 gives r = 0.296866, M² = 6.080935, p = 0.013665.
    /// </summary>
    /// <param name="counts">A table of counts; not negative.</param>
    /// <param name="rowScores">The place of each row on its line.</param>
    /// <param name="columnScores">The place of each column.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative, a score NaN or infinite, or scores and table do not fit.</exception>
    public static LinearByLinear Of(double[,] counts, ReadOnlySpan<double> rowScores, ReadOnlySpan<double> columnScores)
    {
        double[] cells = [.. counts.Cast<double>()];
        CountTable.RequireCounts(cells, nameof(counts));
        Require.SameLength(rowScores.Length, counts.GetLength(0), nameof(rowScores), "the table's rows");
        Require.SameLength(columnScores.Length, counts.GetLength(1), nameof(columnScores), "the table's columns");
        Require.Valid(rowScores, nameof(rowScores));
        Require.Valid(columnScores, nameof(columnScores));
        double[] x = new double[cells.Length], y = new double[cells.Length];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            x[cell] = rowScores[cell / columnScores.Length];
            y[cell] = columnScores[cell % columnScores.Length];
        }

        var sums = CrossProducts.Weighted(x, y, cells);
        UndefinedReason? undefined = sums.Weights < 2 ? UndefinedReason.TooFewObservations
            : sums.FirstSquares > 0 && sums.SecondSquares > 0 ? null : UndefinedReason.NoVariation;
        return new LinearByLinear { Count = sums.Weights, Undefined = undefined, Correlation = undefined is null ? sums.Correlation : double.NaN };
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(language.In("Linear-by-linear association", "Lineær sammenheng"), reason, language)
        : ReadingText.Statistic("M²", Statistic, language, 1) + ", " + ReadingText.P(PValue, language) + ", r = " + ReadingText.Bounded(Correlation, 2, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
