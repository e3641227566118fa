using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Whether two shares of the same respondents differ: McNemar's test, and the difference with its interval.</summary>
/// <remarks>
/// Only the b pairs with yes the first time only and the c with yes the second time only tell of a change (McNemar 1947). Respondents are
/// independent of each other. Without respondents everything is NaN; where nobody changed the test is, and the difference is 0 with an interval.
/// </remarks>
public sealed record McNemar : IStatisticalResult
{
    private McNemar(PairedShares pairs) => Pairs = pairs;

    /// <summary>The counts.</summary>
    public PairedShares Pairs { get; }

    /// <summary>How p was found.</summary>
    public McNemarMethod Method { get; private init; }

    /// <summary>(b−c)²/(b+c), corrected (|b−c|−1)²/(b+c); NaN where p is exact.</summary>
    public double Statistic { get; private init; }

    /// <summary>Two-sided p; exact: twice the smaller binomial tail of b out of b+c at one half, at most 1.</summary>
    public double PValue { get; private init; }

    /// <summary>First share minus second: (b−c)/n.</summary>
    public double Difference => Pairs.Difference;

    /// <summary>
    /// The differences Δ that the score test does not reject: |b−c−nΔ| at most z√(n(2q̃+Δ(1−Δ))), q̃ the most likely share of pairs that changed to yes given Δ
    /// (Tango 1998).
    /// </summary>
    public Interval DifferenceInterval { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The test. Worked number: 101 both, 59 only first, 33 only second, 121 neither give exact p = 0.008781, χ² = 7.347826, corrected
    /// 6.793478, and a difference of 0.082803 from 0.023338 to 0.142641.
    /// </summary>
    /// <param name="pairs">The four counts.</param>
    /// <param name="method">How p is found; exact by default.</param>
    /// <param name="level">Level of the interval.</param>
    public static McNemar Of(PairedShares pairs, McNemarMethod method = McNemarMethod.Exact, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        double b = pairs.OnlyFirst, c = pairs.OnlySecond, moved = b + c;
        UndefinedReason? reason = pairs.Count == 0 ? UndefinedReason.EmptyGroup : moved == 0 ? UndefinedReason.NoVariation : null;
        var gap = method == McNemarMethod.Corrected ? Math.Max(0, Math.Abs(b - c) - 1) : Math.Abs(b - c);
        var statistic = reason is not null || method == McNemarMethod.Exact ? double.NaN : gap * gap / moved;
        return new McNemar(pairs)
        {
            Method = method,
            Statistic = statistic,
            PValue = reason is not null ? double.NaN
                : method == McNemarMethod.Exact ? ExactP(pairs)
                : Distributions.PValue.FromChiSquare(statistic, 1),
            DifferenceInterval = pairs.Count == 0 ? Interval.Undefined(level: level) : Tango(pairs, level),
            Undefined = reason,
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        const string Name = "McNemar";
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(Name, reason, language);
        }

        var test = Method == McNemarMethod.Exact
            ? Name + ": " + language.In("exact ", "eksakt ")
            : ReadingText.Statistic(Name + " χ²", Statistic, language, 1) + ", ";
        return test + ReadingText.P(PValue, language) + ", "
            + ReadingText.BoundedEstimate(language.In("difference", "forskjell"), Difference, DifferenceInterval, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double ExactP(PairedShares pairs) =>
        Math.Min(1, 2 * BinomialDistribution.LowerTail(Math.Min(pairs.OnlyFirst, pairs.OnlySecond), pairs.OnlyFirst + pairs.OnlySecond, 0.5));

    private static Interval Tango(PairedShares pairs, double level)
    {
        var z = CriticalValue.Normal(level);
        var low = Root.Between(x => Score(pairs, x) - z, -1, pairs.Difference);
        var high = Root.Between(x => Score(pairs, x) + z, pairs.Difference, 1);
        return new Interval(double.IsNaN(low) ? -1 : low, double.IsNaN(high) ? 1 : high, level);
    }

    /// <summary>(b − c − nΔ)/√(n(2q̃ + Δ(1−Δ))), q̃ the larger root of 2n·q² + ((2n−b+c)Δ − b − c)·q − cΔ(1−Δ) = 0.</summary>
    private static double Score(PairedShares pairs, double difference)
    {
        double n = pairs.Count, b = pairs.OnlyFirst, c = pairs.OnlySecond;
        var linear = (((2 * n) - b + c) * difference) - b - c;
        var constant = -c * difference * (1 - difference);
        var root = Math.Sqrt(Math.Max(0, (linear * linear) - (8 * n * constant)));
        var changed = linear <= 0 ? (root - linear) / (4 * n) : -2 * constant / (root + linear);
        var variance = n * ((2 * changed) + (difference * (1 - difference)));
        var deviation = b - c - (n * difference);
        return deviation == 0 ? 0 : variance > 0 ? deviation / Math.Sqrt(variance) : deviation > 0 ? double.PositiveInfinity : double.NegativeInfinity;
    }
}
