using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Effects;

public sealed partial record EffectSize
{
    /// <summary>
    /// Cliff's δ: (pairs with the first above − pairs with the second above)/(n₁n₂) (Cliff 1993). Interval: with the unbiased variance s² of δ
    /// (Cliff 1993), (δ − δ³ ± z·s·√((1−δ²)² + z²s²))/(1 − δ² + z²s²) (Feng and Cliff 2004), which supposes neither equal shapes nor
    /// equal spread. Where the groups do not overlap, s is 0, and the inner end is (n − z²)/(n + z²), n the smaller count: Wilson's
    /// limit for a share of 1. Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give δ = −0.7, from −0.939564 to −0.000287.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static EffectSize CliffsDelta(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel) =>
        CliffsDelta(JointRanks.Of(first, second), level);

    /// <summary>
    /// Probability that a member of the first group is above one of the second, ties counting half: (δ + 1)/2, interval likewise (Vargha and
    /// Delaney 2000). Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give 0.15.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static EffectSize ProbabilityOfSuperiority(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel) =>
        CliffsDelta(first, second, level: level).Mapped(EffectMeasure.ProbabilityOfSuperiority, delta => (delta + 1) / 2);

    /// <summary>
    /// The same probability for normal answers of one variance, from means and deviations alone: Φ(d/√2), the common-language effect size
    /// (McGraw and Wong 1992), interval likewise from that of d. Worked number: means 3.52 and 3.21, deviations 1.04 and 0.93, n 158 and 106 give 0.586979.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize ProbabilityOfSuperiority(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel) =>
        CohensD(first, second, level: level).Mapped(EffectMeasure.ProbabilityOfSuperiority, d => NormalDistribution.LowerTail(d / Math.Sqrt(2)));

    /// <summary>
    /// Rank-biserial correlation of two groups: the same number as Cliff's δ (Glass 1965; Kerby 2014), with an interval on Fisher's z scale from the
    /// standard error without a difference: tanh(artanh r ± z√((N+1)/(3n₁n₂))). Where r is ±1 the inner end is Wilson's limit
    /// for a share of 1 of 3n₁n₂/(N+1). Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give r = −0.7, from −0.931214 to −0.067048.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static EffectSize RankBiserial(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var ranks = JointRanks.Of(first, second);
        double n1 = ranks.FirstCount, n2 = ranks.SecondCount;
        return ranks.Lack is { } lack
            ? None(EffectMeasure.RankBiserial, lack, level)
            : RankBiserial((ranks.Superior - ranks.Inferior) / (n1 * n2), (n1 + n2 + 1) / (3 * n1 * n2), level);
    }

    /// <summary>
    /// Rank-biserial correlation of pairs: (W₊ − W₋)/(W₊ + W₋) of Wilcoxon's signed ranks, pairs without a difference left out (Kerby
    /// 2014). Interval as for two groups, with the variance 2(2n+1)/(3n(n+1)) of r without a difference, n the pairs that differ. Worked
    /// number: 1, 2, 3, 4 and 2, 2, 5, 5 give r = −1.
    /// </summary>
    /// <param name="first">First answer of each pair.</param>
    /// <param name="second">Second answer of each pair, in the same order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static EffectSize PairedRankBiserial(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel) =>
        RankBiserial(SignedRanks.Of(Pairs.Differences(first, second)), level);

    internal static EffectSize RankBiserial(SignedRanks ranks, double level)
    {
        Require.Level(level);
        double n = ranks.Count;
        return ranks.Lack is { } lack
            ? None(EffectMeasure.RankBiserial, lack, level)
            : RankBiserial(((2 * ranks.DoubledPositive) - (n * (n + 1))) / (n * (n + 1)), 2 * ((2 * n) + 1) / (3 * n * (n + 1)), level);
    }

    internal static EffectSize CliffsDelta(JointRanks ranks, double level)
    {
        Require.Level(level);
        if (ranks.Lack is { } lack)
        {
            return None(EffectMeasure.CliffsDelta, lack, level);
        }

        double n1 = ranks.FirstCount, n2 = ranks.SecondCount, delta = (ranks.Superior - ranks.Inferior) / (n1 * n2);
        if (Math.Abs(delta) == 1)
        {
            return Extreme(EffectMeasure.CliffsDelta, delta, Math.Min(n1, n2), level);
        }

        if (Math.Min(n1, n2) < 2)
        {
            return new EffectSize(EffectMeasure.CliffsDelta, delta, Interval.Undefined(level: level));
        }

        var z = CriticalValue.Normal(level);
        var variance = Math.Max(0, DeltaVariance(ranks, delta));
        var room = 1 - (delta * delta);
        var half = z * Math.Sqrt(variance) * Math.Sqrt((room * room) + (z * z * variance));
        var below = room + (z * z * variance);
        var interval = new Interval(Math.Clamp(((delta * room) - half) / below, -1, delta), Math.Clamp(((delta * room) + half) / below, delta, 1), level);
        return new EffectSize(EffectMeasure.CliffsDelta, delta, interval);
    }

    /// <summary>[n₂²Σ(dᵢ−δ)² + n₁²Σ(dⱼ−δ)² − ΣΣ(dᵢⱼ−δ)²]/(n₁n₂(n₁−1)(n₂−1)), d the mean dominance of a member over the other group.</summary>
    private static double DeltaVariance(JointRanks ranks, double delta)
    {
        double n1 = ranks.FirstCount, n2 = ranks.SecondCount, firstBelow = 0, secondBelow = 0, rows = 0, columns = 0;
        for (var i = 0; i < ranks.Values.Length; i++)
        {
            double first = ranks.First[i], second = ranks.Second[i];
            var row = ((secondBelow - (n2 - secondBelow - second)) / n2) - delta;
            var column = (((n1 - firstBelow - first) - firstBelow) / n1) - delta;
            rows += first * row * row;
            columns += second * column * column;
            firstBelow += first;
            secondBelow += second;
        }

        var single = ranks.Superior + ranks.Inferior - (n1 * n2 * delta * delta);
        return ((n2 * n2 * rows) + (n1 * n1 * columns) - single) / (n1 * n2 * (n1 - 1) * (n2 - 1));
    }

    private static EffectSize RankBiserial(double r, double variance, double level)
    {
        if (Math.Abs(r) == 1)
        {
            return Extreme(EffectMeasure.RankBiserial, r, 1 / variance, level);
        }

        var margin = CriticalValue.Normal(level) * Math.Sqrt(variance);
        return new EffectSize(EffectMeasure.RankBiserial, r, new Interval(Math.Tanh(Math.Atanh(r) - margin), Math.Tanh(Math.Atanh(r) + margin), level));
    }

    /// <summary>An effect of ±1: Wilson's limit of a share of 1 on the scale from −1 to 1.</summary>
    private static EffectSize Extreme(EffectMeasure measure, double value, double count, double level)
    {
        var z = CriticalValue.Normal(level);
        var end = (count - (z * z)) / (count + (z * z));
        return new EffectSize(measure, value, value > 0 ? new Interval(end, 1, level) : new Interval(-1, -end, level));
    }

    private EffectSize Mapped(EffectMeasure measure, Func<double, double> rising) => Undefined is { } reason
        ? None(measure, reason, Interval.Level)
        : new EffectSize(measure, rising(Value), Interval.IsDefined ? new Interval(rising(Interval.Low), rising(Interval.High), Interval.Level) : Interval);
}
