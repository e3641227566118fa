using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>Count, mean and spread of one variable's valid answers, unweighted or with survey weights.</summary>
/// <remarks>
/// All in the unit of the variable unless said otherwise. Without any answer every number but the counts is NaN; with one
/// answer the mean is that answer, and spread, error and interval are NaN. Respondents with weight 0 are left out altogether.
/// Weights are survey weights: their scale does not matter, only their proportions (Lumley 2010, ch. 2).
/// </remarks>
public sealed record Summary : IStatisticalResult
{
    private Summary()
    {
    }

    /// <summary>Respondents with a valid answer and a weight above 0.</summary>
    public int Count { get; private init; }

    /// <summary>Sum of the weights; equal to the count when unweighted.</summary>
    public double SumOfWeights { get; private init; }

    /// <summary>Σwx / Σw.</summary>
    public double Mean { get; private init; }

    /// <summary>Unbiased variance in the variable's squared unit: Σ(x−m)²/(n−1); weighted Σw(x−m)²/Σw · n/(n−1).</summary>
    public double Variance { get; private init; }

    /// <summary>√<see cref="Variance"/>.</summary>
    public double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>
    /// Standard error of the mean: s/√n; weighted by linearisation with replacement, √(n/(n−1) · Σw²(x−m)²) / Σw
    /// (Särndal, Swensson, Wretman 1992, 5.7). No correction for a finite population.
    /// </summary>
    public double StandardError { get; private init; }

    /// <summary>Effective number of respondents, (Σw)²/Σw² (Kish 1965, 11.7); at most the count.</summary>
    public double EffectiveCount { get; private init; }

    /// <summary>Design effect of weighting, n·Σw²/(Σw)² = 1 + CV²(w) (Kish 1965); 1 when unweighted. It knows nothing of clusters.</summary>
    public double DesignEffect => Count / EffectiveCount;

    /// <summary>Interval of the mean: m ± t(n−1)·<see cref="StandardError"/>.</summary>
    public Interval MeanInterval { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Count == 0 ? UndefinedReason.EmptyGroup : Count == 1 ? UndefinedReason.TooFewObservations : null;

    /// <summary>Summary of unweighted answers. Worked number: 1, 2, 3, 4 gives mean 2.5, variance 1.666667, standard error 0.645497.</summary>
    /// <param name="values">Valid answers, in any order.</param>
    /// <param name="level">Level of the mean's interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static Summary Of(ReadOnlySpan<double> values, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.Valid(values, nameof(values));
        var (mean, squares) = Moments.MeanAndSquares(values);
        var variance = values.Length > 1 ? squares / (values.Length - 1) : double.NaN;
        var summary = new Summary
        {
            Count = values.Length,
            SumOfWeights = values.Length,
            Mean = mean,
            Variance = variance,
            StandardError = Math.Sqrt(variance / values.Length),
            EffectiveCount = values.Length,
        };
        return summary with { MeanInterval = summary.IntervalAt(level) };
    }

    /// <summary>
    /// Summary of weighted answers. Worked number: 1, 2, 4 with weights 1, 1, 2 gives mean 2.75, standard error 0.962175,
    /// effective count 2.666667 and design effect 1.125.
    /// </summary>
    /// <param name="values">Valid answers.</param>
    /// <param name="weights">One per answer, in the same order; not negative.</param>
    /// <param name="level">Level of the mean's interval.</param>
    /// <exception cref="ArgumentException">A value or weight is NaN or infinite, a weight is negative, or the lengths differ.</exception>
    public static Summary Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.Valid(values, nameof(values));
        Require.Weights(weights, values.Length);
        var sums = WeightedSums.Of(values, weights);
        var inflation = sums.Count > 1 ? (double)sums.Count / (sums.Count - 1) : double.NaN;
        var summary = new Summary
        {
            Count = sums.Count,
            SumOfWeights = sums.Weights,
            Mean = sums.Mean,
            Variance = inflation * sums.Squares / sums.Weights,
            StandardError = Math.Sqrt(inflation * sums.SquaredResiduals) / sums.Weights,
            EffectiveCount = sums.Count == 0 ? 0 : sums.Weights * sums.Weights / sums.SquaredWeights,
        };
        return summary with { MeanInterval = summary.IntervalAt(level) };
    }

    /// <summary>"M = 3.47 [3.30, 3.64], SD = 1.12, n = 158".</summary>
    /// <param name="language">The language of the numbers.</param>
    public string Reading(Language language) => Count == 0
        ? ReadingText.Undefined(language.In("mean", "gjennomsnitt"), UndefinedReason.EmptyGroup, language)
        : ReadingText.Estimate("M", Mean, MeanInterval, language)
            + (Count == 1 ? string.Empty : ReadingText.Estimate(", SD", StandardDeviation, Interval.Undefined(), language))
            + ReadingText.Count(Count, EffectiveCount, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private Interval IntervalAt(double level) =>
        Count > 1
            ? Interval.Around(Mean, CriticalValue.StudentT(Count - 1, level: level) * StandardError, level: level)
            : Interval.Undefined(level: level);
}
