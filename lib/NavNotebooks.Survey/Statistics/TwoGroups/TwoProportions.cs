using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>The difference of two independent shares, its interval, and the z tests that it is zero.</summary>
/// <remarks>
/// The difference is first minus second: 0.05 is five percentage points more in the first. Where a group is empty everything
/// that needs it is NaN; where all or none of both have the outcome the tests are, but difference and interval are not. The respondents of
/// both are taken to be different people, drawn independently.
/// </remarks>
public sealed record TwoProportions : IStatisticalResult
{
    private TwoProportions(Proportion first, Proportion second)
    {
        First = first;
        Second = second;
    }

    /// <summary>The share that the other is taken from.</summary>
    public Proportion First { get; }

    /// <summary>The share that is taken away.</summary>
    public Proportion Second { get; }

    /// <summary>First share minus second, from −1 to 1.</summary>
    public double Difference => First.Share - Second.Share;

    /// <summary>How the interval is made.</summary>
    public ShareDifferenceInterval Method { get; private init; }

    /// <summary>
    /// Interval of the difference, two-sided. By default from the intervals of the two shares: d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²),
    /// the hybrid score method 10 of Newcombe (1998); with weighted shares the same rule on their logit intervals
    /// (Zou and Donner 2008). Or the differences δ that the score test of Miettinen and Nurminen (1985) does not reject: |p₁−p₂−δ| at
    /// most z√((p̃₁q̃₁/n₁+p̃₂q̃₂/n₂)·N/(N−1)), p̃ the most likely shares with difference δ. Worked number: 56/70 and 48/80 give 0.2, from
    /// 0.052431 to 0.333873, and by Miettinen and Nurminen from 0.052830 to 0.338173.
    /// </summary>
    public Interval DifferenceInterval { get; private init; }

    /// <summary>
    /// Test with one common share under the hypothesis: z = d/√(p̄(1−p̄)(1/n₁+1/n₂)), p̄ = (n₁p₁+n₂p₂)/(n₁+n₂) (Fleiss, Levin,
    /// Paik 2003, 3.1), n the effective counts. z² is the uncorrected χ². Worked number: 56/70 and 48/80 give z = 2.650172, p = 0.008045.
    /// </summary>
    public ZTest Pooled { get; private init; } = null!;

    /// <summary>
    /// Test with each share's own standard error: z = d/√(se₁² + se₂²) (Agresti 2013, 3.1). Worked number: 56/70 and 48/80 give
    /// z = 2.750921, p = 0.005943.
    /// </summary>
    public ZTest Unpooled { get; private init; } = null!;

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Pooled.Undefined;

    /// <summary>Compares two shares, whether from counts, from print, or weighted.</summary>
    /// <param name="first">Minuend.</param>
    /// <param name="second">Subtrahend; its interval must have the same level.</param>
    /// <param name="interval">How the interval of the difference is made.</param>
    /// <param name="alternative">What the tests set against equal shares.</param>
    /// <exception cref="ArgumentException">The levels differ, or a score interval is asked for of weighted shares.</exception>
    public static TwoProportions Of(
        Proportion first,
        Proportion second,
        ShareDifferenceInterval interval = ShareDifferenceInterval.Newcombe,
        Alternative alternative = Alternative.TwoSided)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var level = first.Interval.Level;
        if (level != second.Interval.Level)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The shares have intervals at levels {level} and {second.Interval.Level}. Make both at the same level."),
                nameof(second));
        }

        var difference = first.Share - second.Share;
        var reason = first.EffectiveCount > 0 && second.EffectiveCount > 0 ? (UndefinedReason?)null : UndefinedReason.EmptyGroup;
        var ownError = Math.Sqrt((first.StandardError * first.StandardError) + (second.StandardError * second.StandardError));
        return new TwoProportions(first, second)
        {
            Method = interval,
            DifferenceInterval = reason is not null ? Interval.Undefined(level: level)
                : interval == ShareDifferenceInterval.Newcombe ? Newcombe(first, second, level)
                : MiettinenNurminen(first, second, level),
            Pooled = new ZTest(difference, PooledError(first, second), alternative: alternative, undefined: reason),
            Unpooled = new ZTest(difference, ownError, alternative: alternative, undefined: reason),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language) =>
        Pooled.Reading(language) + (DifferenceInterval.IsDefined
            ? ", " + ReadingText.BoundedEstimate(language.In("difference", "forskjell"), Difference, DifferenceInterval, language)
            : string.Empty);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double PooledError(Proportion first, Proportion second)
    {
        double n1 = first.EffectiveCount, n2 = second.EffectiveCount;
        var common = ((n1 * first.Share) + (n2 * second.Share)) / (n1 + n2);
        return Math.Sqrt(Math.Max(0, common * (1 - common)) * ((1 / n1) + (1 / n2)));
    }

    private static Interval MiettinenNurminen(Proportion first, Proportion second, double level)
    {
        if (first.Method != ProportionInterval.Wilson || second.Method != ProportionInterval.Wilson)
        {
            throw new ArgumentException(
                "Miettinen and Nurminen's interval is for counts, and a share is weighted. Take ShareDifferenceInterval.Newcombe, which uses the weighted intervals.",
                nameof(first));
        }

        return new ScoreStatistic(first.Share * first.Count, first.Count, second.Share * second.Count, second.Count).DifferenceInterval(level);
    }

    private static Interval Newcombe(Proportion first, Proportion second, double level)
    {
        if (!first.Interval.IsDefined || !second.Interval.IsDefined)
        {
            return Interval.Undefined(level: level);
        }

        var difference = first.Share - second.Share;
        return new Interval(
            difference - Length(first.Share - first.Interval.Low, second.Interval.High - second.Share),
            difference + Length(first.Interval.High - first.Share, second.Share - second.Interval.Low),
            level);

        static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
    }
}
