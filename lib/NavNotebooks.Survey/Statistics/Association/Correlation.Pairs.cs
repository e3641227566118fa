using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Association;

/// <content>Measures of concordant and discordant pairs.</content>
public sealed partial record Correlation
{
    /// <summary>
    /// Kendall's τ-b = (C−D)/√((N−T₁)(N−T₂)), C and D concordant and discordant pairs, N all pairs and T those tied on one variable (Kendall 1945).
    /// Without ties and below 50 respondents p is exact (Kendall 1938), otherwise from z = (C−D)/s with the variance that ties leave (Kendall 1970, ch. 4), not corrected
    /// for continuity, as in R. Interval τ ± z·error, cut off at ±1, by the asymptotic error of a multinomial sample (Brown and Benedetti
    /// 1977). Worked number: 1, 2, 3, 4, 5 and 2, 1, 4, 3, 6 give τ = 0.6, p = 0.233333.
    /// </summary>
    /// <param name="first">Valid answers to the first question.</param>
    /// <param name="second">Those of the same respondents to the second.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static Correlation Kendall(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        RequirePairs(first, second, level);
        return OfPairs(CorrelationKind.KendallTauB, PairTable.Of(first, second), level);
    }

    /// <summary>Kendall's τ-b of a table; formulas as for answers.</summary>
    /// <param name="counts">A row per answer to the first question, a column per answer to the second, both in rising order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static Correlation Kendall(double[,] counts, double level = Interval.DefaultLevel) => OfTable(CorrelationKind.KendallTauB, counts, level);

    /// <summary>
    /// Goodman and Kruskal's γ = (C−D)/(C+D) of a table (Goodman and Kruskal 1954), test as for τ-b, interval by the asymptotic error of Goodman and Kruskal (1972).
    /// Worked number: 10, 20, 5 over 4, 18, 13 gives 0.5.
    /// </summary>
    /// <param name="counts">A row per answer to the first question, a column per answer to the second, both in rising order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static Correlation Gamma(double[,] counts, double level = Interval.DefaultLevel) => OfTable(CorrelationKind.Gamma, counts, level);

    /// <summary>
    /// Somers' d = (C−D)/(N−T₁) of a table, the second variable depending on the first (Somers 1962), test as for τ-b, interval by the asymptotic error of Goodman
    /// and Kruskal (1972). Worked number: 10, 20, 5 over 4, 18, 13 gives 0.310204.
    /// </summary>
    /// <param name="counts">A row per value of the first variable, which explains, a column per value of the second, both in rising order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static Correlation SomersD(double[,] counts, double level = Interval.DefaultLevel) => OfTable(CorrelationKind.SomersD, counts, level);

    private static Correlation OfTable(CorrelationKind kind, double[,] counts, double level)
    {
        Require.Level(level);
        return OfPairs(kind, PairTable.OfCounts(CountTable.Of(counts).Cells), level);
    }

    private static Correlation OfPairs(CorrelationKind kind, PairTable table, double level)
    {
        UndefinedReason? undefined = table.Count < 2 ? UndefinedReason.TooFewObservations
            : table.RowTotals.Length < 2 || table.ColumnTotals.Length < 2 ? UndefinedReason.NoVariation
            : null;
        var result = new Correlation
        {
            Undefined = undefined,
            Kind = kind,
            Count = table.Count,
            EffectiveCount = table.Count,
            Interval = Interval.Undefined(level),
        };
        if (undefined is not null)
        {
            return result;
        }

        var pairs = OrdinalPairs.Of(table);
        var (value, error) = kind switch
        {
            CorrelationKind.Gamma => pairs.Gamma(),
            CorrelationKind.SomersD => pairs.SomersD(),
            _ => pairs.TauB(),
        };
        if (double.IsNaN(value))
        {
            return result with { Undefined = UndefinedReason.AllTied };
        }

        var z = pairs.Statistic();
        var margin = CriticalValue.Normal(level) * error;
        var exact = table.Count < KendallDistribution.CountedBelow && table.IsWithoutTies;
        return result with
        {
            Value = value,
            Interval = new Interval(Math.Max(-1, value - margin), Math.Min(1, value + margin), level: level),
            Statistic = z,
            DegreesOfFreedom = double.PositiveInfinity,
            PValue = exact ? KendallDistribution.TwoSided((int)table.Count, pairs.Discordant / 2) : Distributions.PValue.FromZ(z),
            Test = exact ? CorrelationTest.Exact : CorrelationTest.Normal,
        };
    }
}
