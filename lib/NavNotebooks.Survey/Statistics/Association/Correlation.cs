using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>How two variables of the same respondents go together, from −1 to 1, with interval and test.</summary>
/// <remarks>
/// Assumes independent respondents; Pearson's t and interval also that both are normal, and any correlation by itself says nothing of
/// cause. NaN is refused: leave out respondents without both answers first. With fewer than three respondents (two for pairs), or where a
/// variable has one value only, every number is NaN. With three (Pearson, Spearman; one more for each control) value and p stand, but there is
/// no interval, and <see cref="Undefined"/> says that observations are too few.
/// </remarks>
public sealed partial record Correlation : IStatisticalResult
{
    private Correlation()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Which correlation.</summary>
    public CorrelationKind Kind { get; private init; }

    /// <summary>Respondents, those with weight 0 not counted.</summary>
    public double Count { get; private init; }

    /// <summary>Respondents that the weighted sample is worth, (Σw)²/Σw² (Kish 1965); the count when unweighted.</summary>
    public double EffectiveCount { get; private init; }

    /// <summary>Variables held constant; 0 for a plain correlation.</summary>
    public int Controls { get; private init; }

    /// <summary>The correlation.</summary>
    public double Value { get; private init; } = double.NaN;

    /// <summary>Its interval; how it was made stands with each correlation.</summary>
    public Interval Interval { get; private init; }

    /// <summary>t of Pearson and Spearman (also where p is not from it), z of the measures of pairs.</summary>
    public double Statistic { get; private init; } = double.NaN;

    /// <summary>Effective respondents less two and less the controls; infinite for measures of pairs.</summary>
    public double DegreesOfFreedom { get; private init; } = double.NaN;

    /// <summary>Two-sided p.</summary>
    public double PValue { get; private init; } = double.NaN;

    /// <summary>Where p comes from.</summary>
    public CorrelationTest Test { get; private init; }

    /// <summary>
    /// Pearson's r = Σ(x−x̄)(y−ȳ)/√(Σ(x−x̄)²·Σ(y−ȳ)²) (Pearson 1896); t = r√((n−2)/(1−r²)) on n − 2 degrees of freedom (Fisher 1915); interval
    /// tanh(artanh r ± z/√(n−3)) (Fisher 1921). Worked number: 1, 2, 3, 4, 5 and 2, 1, 4, 3, 6 give r = 0.821995 [−0.219343, 0.987852],
    /// t = 2.5 with 3 degrees of freedom, p = 0.087707.
    /// </summary>
    /// <param name="first">Valid answers to the first question.</param>
    /// <param name="second">Those of the same respondents to the second, in the same order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static Correlation Pearson(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        RequirePairs(first, second, level);
        return OfProducts(CorrelationKind.Pearson, CrossProducts.Of(first, second), (first.Length, first.Length, 0), level);
    }

    /// <summary>
    /// Pearson's r of weighted answers: sums and means are weighted, and the effective count takes the place of n in test and interval (Kish
    /// 1965, 11.7). Equal weights give the unweighted correlation. It knows nothing of clusters. Worked number: the example of the unweighted
    /// r with weights 1, 1, 2, 2, 1 gives r = 0.750568.
    /// </summary>
    /// <param name="first">Valid answers to the first question.</param>
    /// <param name="second">Those of the same respondents to the second.</param>
    /// <param name="weights">One per respondent, not negative.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value or weight is NaN or infinite, a weight is negative, or the lengths differ.</exception>
    public static Correlation Pearson(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ReadOnlySpan<double> weights, double level = Interval.DefaultLevel)
    {
        RequirePairs(first, second, level);
        Require.Weights(weights, first.Length);
        var (count, total, squares) = (0, Moments.Sum(weights), Moments.Dot(weights, weights));
        foreach (var weight in weights)
        {
            count += weight > 0 ? 1 : 0;
        }

        return OfProducts(CorrelationKind.Pearson, CrossProducts.Weighted(first, second, weights), (count, count == 0 ? 0 : total * total / squares, 0), level);
    }

    /// <summary>
    /// Spearman's ρ: Pearson's r of the ranks, ties sharing their mean rank (Spearman 1904). Without ties and below 1,290 respondents p is that
    /// of S = Σd² over all orders, counted up to nine respondents and by an Edgeworth series beyond (Best and Roberts 1975), otherwise of t as for r, as in R.
    /// Interval tanh(artanh ρ ± z·√((1+ρ²/2)/(n−3))) (Bonett and Wright 2000). Worked number: 1, 2, 3, 4, 5 and 2, 1, 4, 3, 6 give ρ = 0.8, p = 0.133333.
    /// </summary>
    /// <param name="first">Valid answers to the first question.</param>
    /// <param name="second">Those of the same respondents to the second.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static Correlation Spearman(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        RequirePairs(first, second, level);
        return OfRanks(PairTable.Of(first, second), level);
    }

    /// <summary>Spearman's ρ of a table; formulas as for answers.</summary>
    /// <param name="counts">A row per answer to the first question, a column per answer to the second, both in rising order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static Correlation Spearman(double[,] counts, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        return OfRanks(PairTable.OfCounts(CountTable.Of(counts).Cells), level);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var symbol = (Controls > 0 ? language.In("partial ", "partiell ") : string.Empty) + Symbol;
        if (Undefined is { } reason && double.IsNaN(Value))
        {
            return ReadingText.Undefined(symbol, reason, language);
        }

        return double.IsInfinity(DegreesOfFreedom)
            ? ReadingText.BoundedEstimate(symbol, Value, Interval, language) + ", " + ReadingText.Statistic("z", Statistic, language) + ", " + ReadingText.P(PValue, language)
            : ReadingText.BoundedEstimate(ReadingText.WithFreedom(symbol, language, DegreesOfFreedom), Value, Interval, language) + ", " + ReadingText.P(PValue, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private string Symbol => Kind switch
    {
        CorrelationKind.Spearman => "ρ",
        CorrelationKind.KendallTauB => "τ_b",
        CorrelationKind.Gamma => "γ",
        CorrelationKind.SomersD => "d",
        _ => "r",
    };

    private static Correlation OfRanks(PairTable table, double level)
    {
        var result = OfProducts(CorrelationKind.Spearman, table.RankProducts(), (table.Count, table.Count, 0), level);
        if (double.IsNaN(result.Value) || table.Count >= MostWithoutT || !table.IsWithoutTies)
        {
            return result;
        }

        // S of ranks without ties is whole.
        var n = (int)table.Count;
        var squares = Math.Round((1 - result.Value) * n * (((double)n * n) - 1) / 6);
        return result with
        {
            PValue = SpearmanDistribution.TwoSided(n, squares),
            Test = n <= SpearmanDistribution.MostCounted ? CorrelationTest.Exact : CorrelationTest.Edgeworth,
        };
    }

    private const int MostWithoutT = 1290;

    private static Correlation OfProducts(CorrelationKind kind, CrossProducts sums, (double Count, double Effective, int Controls) sample, double level)
    {
        var freedom = sample.Effective - 2 - sample.Controls;
        UndefinedReason? undefined = !(freedom > 0) ? UndefinedReason.TooFewObservations
            : sums.FirstSquares > 0 && sums.SecondSquares > 0 ? null : UndefinedReason.NoVariation;
        var result = new Correlation
        {
            Undefined = undefined,
            Kind = kind,
            Count = sample.Count,
            EffectiveCount = sample.Effective,
            Controls = sample.Controls,
            Interval = Interval.Undefined(level),
        };
        if (undefined is not null)
        {
            return result;
        }

        var r = sums.Correlation;
        var t = r * Math.Sqrt(freedom / ((1 - r) * (1 + r)));
        var spread = kind == CorrelationKind.Spearman ? 1 + (r * r / 2) : 1;
        return result with
        {
            Undefined = freedom > 1 ? null : UndefinedReason.TooFewObservations,
            Value = r,
            Interval = freedom > 1 ? FisherZ.Around(r, Math.Sqrt(spread / (freedom - 1)), level) : Interval.Undefined(level),
            Statistic = t,
            DegreesOfFreedom = freedom,
            PValue = Distributions.PValue.FromT(t, freedom),
            Test = CorrelationTest.StudentT,
        };
    }

    private static void RequirePairs(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level)
    {
        Require.Level(level);
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        Require.Valid(first, nameof(first));
        Require.Valid(second, nameof(second));
    }
}
