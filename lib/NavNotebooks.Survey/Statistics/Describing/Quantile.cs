using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Designs;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>A quantile of answers, such as their median, with an interval that assumes no distribution.</summary>
/// <remarks>
/// Ties need nothing special. Without answers everything is NaN; where the sample is too small for an interval at the level (a median of fewer than six at 95 per cent)
/// its ends are NaN and <see cref="Undefined"/> says so.
/// </remarks>
public sealed record Quantile : IStatisticalResult, ITellsFew
{
    private Quantile(double probability) => Probability = probability;

    /// <summary>The share below, above 0 and below 1.</summary>
    public double Probability { get; }

    /// <summary>The quantile, in the variable's unit.</summary>
    public double Value { get; private init; }

    /// <summary>
    /// Unweighted from answer to answer: the ranks outside which the binomial leaves at most half of α on either side (Conover 1999, 3.2), so that it covers
    /// at least at its level. Weighted Woodruff's (1952).
    /// </summary>
    public Interval Interval { get; private init; }

    /// <summary>What counts as a quantile between two answers.</summary>
    public QuantileRule Rule { get; private init; }

    /// <summary>Respondents with a weight above 0.</summary>
    public int Count { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <inheritdoc/>
    bool ITellsFew.TellsFew => Math.Min(Probability, 1 - Probability) * Count < FewPersons.Limit;

    /// <summary>
    /// A quantile of unweighted answers. Worked number: of 1, 2, 3, 4, 5, 6 the first quarter is 2.25 by type 7, 1.75 by type 6 and 2 by type 1; the median is 3.5,
    /// from 1 to 6.
    /// </summary>
    /// <param name="values">Valid answers, in any order.</param>
    /// <param name="probability">Above 0 and below 1; 0.5 is the median.</param>
    /// <param name="rule">Where it lies between two answers.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or probability or level are out of range.</exception>
    public static Quantile Of(ReadOnlySpan<double> values, double probability = 0.5, QuantileRule rule = QuantileRule.Type7, double level = Interval.DefaultLevel)
    {
        RequireProbability(probability);
        Require.Level(level);
        Require.Valid(values, nameof(values));
        if (values.IsEmpty)
        {
            return Nobody(probability, level) with { Rule = rule };
        }

        var sorted = values.ToArray();
        Array.Sort(sorted);
        var interval = Ranks(sorted, probability, level);
        return new Quantile(probability)
        {
            Value = Between(sorted, probability, rule),
            Interval = interval,
            Rule = rule,
            Count = sorted.Length,
            Undefined = interval.IsDefined ? null : UndefinedReason.TooFewObservations,
        };
    }

    /// <summary>
    /// A quantile of weighted answers by type 1: the least answer x with Σw up to and with x at least p·Σw. The interval turns p̂ ± t(n−1)·se of the share at or below
    /// it back into answers (Woodruff 1952). Worked number: the median of 1, 3, 2, 6 with weights 1, 1, 2, 2 is 2.
    /// </summary>
    /// <param name="values">Valid answers.</param>
    /// <param name="weights">One per answer, in the same order; not negative.</param>
    /// <param name="probability">Above 0 and below 1; 0.5 is the median.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value or weight is NaN or infinite, a weight is negative, or the lengths differ.</exception>
    public static Quantile Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, double probability = 0.5, double level = Interval.DefaultLevel)
    {
        RequireProbability(probability);
        Require.Level(level);
        Require.Valid(values, nameof(values));
        Require.Weights(weights, values.Length);
        var (kept, keptWeights) = Kept(values, weights);
        if (kept.Length < 2)
        {
            return Nobody(probability, level) with
            {
                Rule = QuantileRule.Type1,
                Value = kept is [var only] ? only : double.NaN,
                Count = kept.Length,
                Undefined = kept.Length == 0 ? UndefinedReason.EmptyGroup : UndefinedReason.TooFewObservations,
            };
        }

        var found = DesignQuantile.Of(SampleDesign.Of(keptWeights), kept, probability, level);
        return new Quantile(probability)
        {
            Value = found.Value,
            Interval = found.Interval,
            Rule = QuantileRule.Type1,
            Count = kept.Length,
            Undefined = found.Undefined,
        };
    }

    /// <summary>"median = 4.00 [3.00, 4.00], n = 158".</summary>
    /// <param name="language">The language of the words and numbers.</param>
    public string Reading(Language language)
    {
        var name = Probability == 0.5 ? "median" : language.In("quantile ", "kvantil ") + ReadingText.Bounded(Probability, 2, language);
        return double.IsNaN(Value)
            ? ReadingText.Undefined(name, UndefinedReason.EmptyGroup, language)
            : ReadingText.Estimate(name, Value, Interval, language) + ReadingText.Count(Count, Count, language);
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static Quantile Nobody(double probability, double level) => new(probability)
    {
        Value = double.NaN,
        Interval = Interval.Undefined(level: level),
        Undefined = UndefinedReason.EmptyGroup,
    };

    private static (double[] Values, double[] Weights) Kept(ReadOnlySpan<double> values, ReadOnlySpan<double> weights)
    {
        var kept = new List<double>(values.Length);
        var keptWeights = new List<double>(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (weights[i] > 0)
            {
                kept.Add(values[i]);
                keptWeights.Add(weights[i]);
            }
        }

        return ([.. kept], [.. keptWeights]);
    }

    private static double Between(double[] sorted, double probability, QuantileRule rule)
    {
        // A place that is whole but for the last bit of p·n is whole.
        var n = sorted.Length;
        if (rule == QuantileRule.Type1)
        {
            return sorted[Math.Clamp((int)Math.Ceiling((probability * n) - 1e-10) - 1, 0, n - 1)];
        }

        var place = rule == QuantileRule.Type6 ? (n + 1) * probability : 1 + ((n - 1) * probability);
        var whole = Math.Floor(place + 1e-12);
        var rest = Math.Max(0, place - whole);
        var lower = sorted[Math.Clamp((int)whole - 1, 0, n - 1)];
        var upper = sorted[Math.Clamp((int)whole, 0, n - 1)];
        return lower + (rest * (upper - lower));
    }

    /// <summary>From the largest rank r with P(X &lt; r) ≤ α/2 to the smallest s with P(X ≥ s) ≤ α/2, X binomial.</summary>
    private static Interval Ranks(double[] sorted, double probability, double level)
    {
        var (n, tail) = (sorted.Length, (1 - level) / 2);
        var lower = Least(0, n + 1, rank => BinomialDistribution.LowerTail(rank - 1, n, probability) > tail) - 1;
        var upper = Least(0, n + 1, rank => BinomialDistribution.UpperTail(rank, n, probability) <= tail);
        return lower < 1 || upper > n ? Interval.Undefined(level: level) : new Interval(sorted[lower - 1], sorted[upper - 1], level);
    }

    /// <summary>The least number from low to high, high included, from which on something holds.</summary>
    private static int Least(int low, int high, Func<int, bool> holds)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static void RequireProbability(double probability)
    {
        if (!(probability is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A quantile's share lies above 0 and below 1. Give the median as 0.5.");
        }
    }
}
