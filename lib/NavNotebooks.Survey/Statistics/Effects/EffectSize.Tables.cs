using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <content>Association of the rows and columns of a table, from Pearson's χ².</content>
public sealed partial record EffectSize
{
    /// <summary>
    /// φ = √(χ²/n) of a table of two rows and two columns (Cohen 1988, 7.2); without sign, which the correlation of the two has. The interval is
    /// that of √(λ/n), λ the noncentrality of χ² (Smithson 2003; Steiger 2004), cut off at 1. Worked number: 10, 20 over 30, 40 gives
    /// 0.089087 [0, 0.284926].
    /// </summary>
    /// <remarks>
    /// Neither φ nor V or w is ever taken from Yates' χ² or from G. Rows and columns that nobody is in do not count. Undefined where χ² is.
    /// </remarks>
    /// <param name="test">A test of a table of two rows and two columns.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="InvalidOperationException">The table is larger, or there is none (a test of fit).</exception>
    public static EffectSize Phi(ChiSquareTest test, double level = Interval.DefaultLevel) =>
        test is { Undefined: null, Kind: not ChiSquareKind.Fit } && (test.Rows, test.Columns) != (2, 2)
            ? throw new InvalidOperationException("φ is of two rows and two columns. Use CramersV for a larger table.")
            : OfTable(EffectMeasure.Phi, test, level);

    /// <summary>
    /// V = √(χ²/(n·(min(r, c)−1))) (Cramér 1946, p. 282). Freed of its bias: √(φ̃²/(min(r̃, c̃)−1)) with φ̃² = max(0, χ²/n − (r−1)(c−1)/(n−1)) and
    /// r̃ = r − (r−1)²/(n−1), c̃ likewise (Bergsma 2013). The interval is that of √(λ/(n·(min(r, c)−1))), the population's V, with or without
    /// correction: an uncorrected V of a small table can pass its upper end. Worked number: 12, 30, 7 over 25, 22, 4 gives 0.256499, and
    /// 0.214604 corrected.
    /// </summary>
    /// <param name="test">A test of independence.</param>
    /// <param name="corrected">Whether V is freed of its bias.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="InvalidOperationException">The test is one of fit.</exception>
    public static EffectSize CramersV(ChiSquareTest test, bool corrected = false, double level = Interval.DefaultLevel) =>
        OfTable(corrected ? EffectMeasure.CorrectedCramersV : EffectMeasure.CramersV, test, level);

    /// <summary>
    /// w = √(χ²/n), of a table or a fit (Cohen 1988, 7.2); interval as <see cref="Phi"/>, not cut off. Worked number: 20, 30, 50 against equal
    /// shares gives 0.374166.
    /// </summary>
    /// <param name="test">A test of independence or of fit.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize CohensW(ChiSquareTest test, double level = Interval.DefaultLevel) => OfTable(EffectMeasure.CohensW, test, level);

    private static EffectSize OfTable(EffectMeasure measure, ChiSquareTest test, double level)
    {
        Require.Level(level);
        if (test.Undefined is { } reason)
        {
            return None(measure, reason, level);
        }

        if (test.Kind == ChiSquareKind.Fit && measure != EffectMeasure.CohensW)
        {
            throw new InvalidOperationException("A test of fit has no table, so no φ and no V. Use CohensW.");
        }

        var value = measure switch
        {
            EffectMeasure.CramersV => test.CramersV,
            EffectMeasure.CorrectedCramersV => Corrected(test),
            _ => test.CohensW,
        };
        var scale = test.Count * (measure is EffectMeasure.CramersV or EffectMeasure.CorrectedCramersV ? Math.Min(test.Rows, test.Columns) - 1 : 1);
        var most = measure == EffectMeasure.CohensW ? double.PositiveInfinity : 1;
        var range = NoncentralityRange.OfChiSquare(test.CohensW * test.CohensW * test.Count, test.DegreesOfFreedom, level);
        return Of(measure, value, new Interval(Math.Min(most, Math.Sqrt(range.Low / scale)), Math.Min(most, Math.Sqrt(range.High / scale)), level: level));
    }

    private static double Corrected(ChiSquareTest test)
    {
        double rows = test.Rows, columns = test.Columns, rest = test.Count - 1;
        var association = Math.Max(0, (test.CohensW * test.CohensW) - ((rows - 1) * (columns - 1) / rest));
        var smaller = Math.Min(rows - ((rows - 1) * (rows - 1) / rest), columns - ((columns - 1) * (columns - 1) / rest));
        return association == 0 ? 0 : Math.Sqrt(association / (smaller - 1));
    }
}
