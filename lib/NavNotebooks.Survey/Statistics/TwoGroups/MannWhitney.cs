using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Whether members of one group tend to be above those of the other: Mann and Whitney's U, which is Wilcoxon's rank sum test.</summary>
/// <remarks>
/// U counts pairs of one from each group in which the first is above, ties counting half (Mann and Whitney 1947; Wilcoxon 1945). Answers are
/// independent and at least ordinal; under the null hypothesis the groups share one distribution. Missing answers must be left out first.
/// The shift supposes two distributions of one shape. With all answers tied, or an empty group, U and all that follows is NaN.
/// </remarks>
public sealed record MannWhitney : IStatisticalResult
{
    private const string Name = "Mann\u2013Whitney U";

    private MannWhitney(EffectSize effect) => Effect = effect;

    /// <summary>U of the first group: from 0 to n₁n₂. R calls it W.</summary>
    public double U { get; private init; }

    /// <summary>(U − n₁n₂/2, corrected for continuity)/σ with σ² = n₁n₂/12·(N+1 − Σ(t³−t)/(N(N−1))) (Lehmann 1975, 1.4); NaN where p is exact.</summary>
    public double Statistic { get; private init; }

    /// <summary>p, of two sides or of the one asked for.</summary>
    public double PValue { get; private init; }

    /// <summary>
    /// Whether p was counted out: P(|U − n₁n₂/2| at least as large) over all ways to deal the midranks out (Streitberg and Röhmel 1986).
    /// </summary>
    public bool IsExact { get; private init; }

    /// <summary>What the test sets against no difference.</summary>
    public Alternative Alternative { get; private init; }

    /// <summary>Hodges and Lehmann's (1963) shift: the median of all differences, first minus second, in the variable's unit.</summary>
    public double Shift { get; private init; }

    /// <summary>
    /// Interval of the shift between two of the ordered differences, D₍q₎ and D₍n₁n₂+1−q₎ (Hollander and Wolfe 1999, 4.3), q the quantile of U without
    /// ties, or ⌈n₁n₂/2 − ½ − z√(n₁n₂(N+1)/12)⌉ where p is normal. With ties it covers at least at its level (Noether 1967). Infinite where the
    /// samples are too small for the level.
    /// </summary>
    public Interval ShiftInterval { get; private init; }

    /// <summary>Cliff's δ = 2U/(n₁n₂) − 1 with its two-sided interval (<see cref="EffectSize.CliffsDelta(ReadOnlySpan{double}, ReadOnlySpan{double}, double)"/>).</summary>
    public EffectSize Effect { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The test of two samples. Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give U = 3, exact p = 0.103175 and a shift of −3.5.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="options">Side, level and method; by default two sides, 0.95 and exact for samples below 50.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or an exact p was asked for and the samples are too large.</exception>
    public static MannWhitney Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, RankTestOptions? options = null) =>
        Of(JointRanks.Of(first, second), options ?? new RankTestOptions());

    /// <summary>The test of two groups whose answers on one scale have been counted; the shift is in steps of the scale.</summary>
    /// <param name="first">How many of the first group chose each step, from the lowest.</param>
    /// <param name="second">How many of the second group did, step by step.</param>
    /// <param name="options">As for samples.</param>
    /// <exception cref="ArgumentException">A count is negative, or the scales have different lengths.</exception>
    public static MannWhitney OfCounts(ReadOnlySpan<int> first, ReadOnlySpan<int> second, RankTestOptions? options = null) =>
        Of(JointRanks.OfCounts(first, second), options ?? new RankTestOptions());

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(Name, reason, language)
        : RankTestText.Of(ReadingText.Halves(Name, U, language), (Statistic, PValue, Alternative), Effect, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static MannWhitney Of(JointRanks ranks, RankTestOptions options)
    {
        Require.Level(options.Level);
        var effect = EffectSize.CliffsDelta(ranks, options.Level);
        if (ranks.Lack is { } lack)
        {
            return new MannWhitney(effect)
            {
                U = double.NaN,
                Statistic = double.NaN,
                PValue = double.NaN,
                Shift = double.NaN,
                ShiftInterval = Interval.Undefined(level: options.Level),
                Alternative = options.Alternative,
                Undefined = lack,
            };
        }

        var exact = options.IsExact(ranks.FirstCount, ranks.SecondCount);
        double pairs = (double)ranks.FirstCount * ranks.SecondCount, all = ranks.FirstCount + ranks.SecondCount;
        var variance = pairs / 12 * (all + 1 - (ranks.TieSum / (all * (all - 1))));
        var (z, p) = exact ? (double.NaN, ExactP(ranks, options.Alternative)) : options.NormalTest(ranks.U - (pairs / 2), variance);
        var differences = new PairwiseDifferences(ranks);
        return new MannWhitney(effect)
        {
            U = ranks.U,
            Statistic = z,
            PValue = p,
            IsExact = exact,
            Alternative = options.Alternative,
            Shift = differences.Median(),
            ShiftInterval = differences.Between(exact ? ExactRank(ranks, options) : NormalRank(pairs, all, options), options.Alternative, options.Level),
        };
    }

    private static double ExactP(JointRanks ranks, Alternative alternative)
    {
        var ofFirst = ranks.FirstCount <= ranks.SecondCount;
        var drawn = ofFirst ? ranks.FirstCount : ranks.SecondCount;
        long[] ties = [.. ranks.First.Zip(ranks.Second, (one, other) => one + other)];
        var distribution = RankSumDistribution.OfSubset(ties, (int)drawn);

        // Doubled: rank sum = U + n(n+1)/2, and its mean n(N+1)/2.
        var u = ofFirst ? (2 * ranks.Superior) + ranks.Tied : (2 * ranks.Inferior) + ranks.Tied;
        var sum = u + (drawn * (drawn + 1));
        return alternative switch
        {
            Alternative.TwoSided => distribution.AsFar(sum, 2 * drawn * (ranks.FirstCount + ranks.SecondCount + 1)),
            Alternative.Greater => ofFirst ? distribution.AtLeast(sum) : distribution.AtMost(sum),
            _ => ofFirst ? distribution.AtMost(sum) : distribution.AtLeast(sum),
        };
    }

    private static double ExactRank(JointRanks ranks, RankTestOptions options)
    {
        var drawn = Math.Min(ranks.FirstCount, ranks.SecondCount);
        var untied = Enumerable.Repeat(1L, (int)(ranks.FirstCount + ranks.SecondCount)).ToArray();
        var tail = (1 - options.Alternative.TwoSidedLevel(options.Level)) / 2;
        return RankSumDistribution.OfSubset(untied, (int)drawn).Quantile(tail, smallest: drawn * (drawn + 1));
    }

    private static double NormalRank(double pairs, double all, RankTestOptions options)
    {
        var z = options.Alternative.Reach(options.Level, share => CriticalValue.Normal(level: share));
        return Math.Ceiling((pairs / 2) - 0.5 - (z * Math.Sqrt(pairs * (all + 1) / 12)));
    }
}
