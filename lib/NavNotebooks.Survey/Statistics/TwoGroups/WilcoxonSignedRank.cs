using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Whether differences within pairs lie around zero: Wilcoxon's signed ranks.</summary>
/// <remarks>
/// Pairs without a difference take no part in the test (Wilcoxon 1945), but do in the shift. The rest are ranked by the size of their
/// difference, ties by midranks; V is the rank sum of those above zero. Pairs are independent, and under the null hypothesis the differences are
/// symmetric around zero. Differences are taken as the machine computes them: measure decimals in whole units where ties matter. With no
/// pairs, or none that differ, V and all that follows is NaN.
/// </remarks>
public sealed record WilcoxonSignedRank : IStatisticalResult
{
    private const string Name = "Wilcoxon V";

    private WilcoxonSignedRank(EffectSize effect) => Effect = effect;

    /// <summary>Rank sum of the pairs in which the first is above; from 0 to n(n+1)/2, n the pairs that differ.</summary>
    public double V { get; private init; }

    /// <summary>(V − n(n+1)/4, corrected for continuity)/σ with σ² = n(n+1)(2n+1)/24 − Σ(t³−t)/48 (Lehmann 1975, 3.2); NaN where p is exact.</summary>
    public double Statistic { get; private init; }

    /// <summary>p, of two sides or of the one asked for.</summary>
    public double PValue { get; private init; }

    /// <summary>Whether p was counted out, over all signs that the midranks could have had.</summary>
    public bool IsExact { get; private init; }

    /// <summary>What the test sets against no difference.</summary>
    public Alternative Alternative { get; private init; }

    /// <summary>Hodges and Lehmann's (1963) shift: the median of all averages of two differences, each with itself too, in the variable's unit.</summary>
    public double Shift { get; private init; }

    /// <summary>
    /// Interval of the shift between two of the ordered averages (Hollander and Wolfe 1999, 3.3), q the quantile of V without ties, or
    /// ⌈M/2 − ½ − z√(n(n+1)(2n+1)/24)⌉ of M = n(n+1)/2 where p is normal, n all pairs. With ties it covers at least at its level (Noether 1967).
    /// Infinite where the pairs are too few for the level.
    /// </summary>
    public Interval ShiftInterval { get; private init; }

    /// <summary>Rank-biserial correlation of the pairs (<see cref="EffectSize.PairedRankBiserial"/>).</summary>
    public EffectSize Effect { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The test of pairs. Worked number: 1, 2, 3, 4 and 2, 2, 5, 7 give V = 0, exact p = 0.25 and a shift of −1.5.</summary>
    /// <param name="first">First answer of each pair.</param>
    /// <param name="second">Second answer of each pair, in the same order.</param>
    /// <param name="options">Side, level and method; by default two sides, 0.95 and exact for fewer than 50 pairs that differ.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, the lengths differ, or an exact p was asked for and the pairs are too many.</exception>
    public static WilcoxonSignedRank Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, RankTestOptions? options = null)
    {
        options ??= new RankTestOptions();
        Require.Level(options.Level);
        var differences = Pairs.Differences(first, second);
        var ranks = SignedRanks.Of(differences);
        var effect = EffectSize.RankBiserial(ranks, options.Level);
        return ranks.Lack is { } lack ? None(effect, lack, options) : Of(effect, ranks, new WalshAverages(differences), options);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(Name, reason, language)
        : RankTestText.Of(ReadingText.Halves(Name, V, language), (Statistic, PValue, Alternative), Effect, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static WilcoxonSignedRank Of(EffectSize effect, SignedRanks ranks, WalshAverages averages, RankTestOptions options)
    {
        double n = ranks.Count, v = ranks.DoubledPositive / 2.0, ties = 0;
        foreach (double group in ranks.Ties)
        {
            ties += (group * group * group) - group;
        }

        var exact = options.IsExact(ranks.Count, 0);
        var (z, p) = exact
            ? (double.NaN, ExactP(ranks, options.Alternative))
            : options.NormalTest(v - (n * (n + 1) / 4), (n * (n + 1) * ((2 * n) + 1) / 24) - (ties / 48));
        return new WilcoxonSignedRank(effect)
        {
            V = v,
            Statistic = z,
            PValue = p,
            IsExact = exact,
            Alternative = options.Alternative,
            Shift = averages.Median(),
            ShiftInterval = averages.Between(Rank(ranks.All, exact && ranks.All <= RankTestOptions.MostForExact, options), options.Alternative, options.Level),
        };
    }

    private static WilcoxonSignedRank None(EffectSize effect, UndefinedReason reason, RankTestOptions options) => new(effect)
    {
        V = double.NaN,
        Statistic = double.NaN,
        PValue = double.NaN,
        Shift = double.NaN,
        ShiftInterval = Interval.Undefined(level: options.Level),
        Alternative = options.Alternative,
        Undefined = reason,
    };

    private static double ExactP(SignedRanks ranks, Alternative alternative)
    {
        var distribution = RankSumDistribution.OfSigns(ranks.Ties);
        return alternative switch
        {
            Alternative.TwoSided => distribution.AsFar(ranks.DoubledPositive, ranks.Count * (ranks.Count + 1)),
            Alternative.Greater => distribution.AtLeast(ranks.DoubledPositive),
            _ => distribution.AtMost(ranks.DoubledPositive),
        };
    }

    private static double Rank(long count, bool exact, RankTestOptions options)
    {
        if (exact)
        {
            var untied = Enumerable.Repeat(1L, (int)count).ToArray();
            return RankSumDistribution.OfSigns(untied).Quantile((1 - options.Alternative.TwoSidedLevel(options.Level)) / 2, smallest: 0);
        }

        double n = count, all = n * (n + 1) / 2;
        var z = options.Alternative.Reach(options.Level, share => CriticalValue.Normal(level: share));
        return Math.Ceiling((all / 2) - 0.5 - (z * Math.Sqrt(n * (n + 1) * ((2 * n) + 1) / 24)));
    }
}
