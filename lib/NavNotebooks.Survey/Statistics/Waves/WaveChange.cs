using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>How much a mean or a share changed between two waves, and how sure that is when it is not known who answered twice.</summary>
/// <remarks>
/// The variance of the change is V₁ + V₂ − 2C, C = (m/(n₁n₂) − 1/N)·ρ·S₁S₂ for m people in both waves whose two answers correlate ρ
/// (Cochran 1977, 12.11; Tam 1984, The American Statistician 38, 288–289), N infinite unless given (the larger of the two waves' populations). Not
/// knowing m and ρ but their bounds, the variance has bounds too: C is linear in both, so they lie at corners. With positive correlation the
/// independent analysis errs on the side of caution; with negative correlation it does not. Means are tested by t, with Welch's
/// degrees of freedom if C is 0 for certain, with n − 1 in a panel, and otherwise with n − 1 of the smaller wave, which is never too many; shares by the
/// unpooled z, which agrees with its interval, their correlation kept to what the two shares allow. Assumes simple random
/// samples or counts that are effective ones. Leave missing answers out first. Where both waves are a census the change is a fact: error 0, p 0 or, without a change, 1.
/// </remarks>
public sealed record WaveChange : IStatisticalResult
{
    private WaveChange()
    {
    }

    /// <summary>The earlier wave.</summary>
    public required WaveEstimate From { get; init; }

    /// <summary>The later wave.</summary>
    public required WaveEstimate To { get; init; }

    /// <summary>What was assumed of the overlap.</summary>
    public required WaveOverlap Overlap { get; init; }

    /// <summary>Later minus earlier.</summary>
    public double Difference => To.Value - From.Value;

    /// <summary>As if nobody had answered twice (in a panel of rows: the paired test, the only one there is).</summary>
    public required WaveTest Independent { get; init; }

    /// <summary>At the smallest variance that the overlap allows.</summary>
    public required WaveTest Narrowest { get; init; }

    /// <summary>At the largest variance that the overlap allows.</summary>
    public required WaveTest Widest { get; init; }

    /// <summary>Smallest and largest p over the overlaps allowed.</summary>
    public Interval PValues => double.IsNaN(Narrowest.PValue)
        ? Interval.Undefined(level: 1)
        : new Interval(Math.Min(Narrowest.PValue, Widest.PValue), Math.Max(Narrowest.PValue, Widest.PValue), level: 1);

    /// <summary>What holds over all overlaps allowed, at significance 1 − level; null where undefined.</summary>
    public WaveConclusion? Conclusion => Undefined is not null ? null
        : PValues.High < 1 - Widest.Interval.Level ? WaveConclusion.SignificantThroughout
        : PValues.Low >= 1 - Widest.Interval.Level ? WaveConclusion.NotSignificantThroughout
        : WaveConclusion.DependsOnOverlap;

    /// <summary>
    /// Where the conclusion depends on the overlap: the correlation beyond which the change is significant if the overlap is the largest
    /// allowed; otherwise null.
    /// </summary>
    public double? TurningCorrelation { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The change between two waves. Worked number: 3.2 (s 1.1, n 158) to 3.5 (s 1.0, n 106) on 1–5 gives 0.3 with t(239.2) = 2.29 and p = .023 if
    /// independent; with an unknown overlap and correlations up to .5, p from .0036 to .024.
    /// </summary>
    /// <param name="from">The earlier wave.</param>
    /// <param name="to">The later wave, on the same scale.</param>
    /// <param name="overlap">What is assumed of those who answered twice.</param>
    /// <param name="level">Level of the intervals; the conclusion's significance is 1 − level.</param>
    /// <exception cref="ArgumentException">The scales differ, or one is a mean and the other a share.</exception>
    public static WaveChange Between(WaveEstimate from, WaveEstimate to, WaveOverlap overlap, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        RequireSameScale(from, to);
        if (ReasonOf(from, to) is { } reason)
        {
            return Nothing(from, to, overlap, level) with { Undefined = reason };
        }

        var test = new WaveTester(to.Value - from.Value, level);
        var variance = (from.StandardError * from.StandardError) + (to.StandardError * to.StandardError);
        var independent = test.At(variance, WelchFreedom(from, to));
        if (overlap == WaveOverlap.None)
        {
            return new WaveChange { From = from, To = to, Overlap = overlap, Independent = independent, Narrowest = independent, Widest = independent };
        }

        var (smallest, largest) = WaveCovariance.Range(from, to, overlap);
        var freedom = Math.Min(from.DegreesOfFreedom, to.DegreesOfFreedom);
        var change = new WaveChange
        {
            From = from,
            To = to,
            Overlap = overlap,
            Independent = independent,
            Narrowest = test.At(Math.Max(0, variance - (2 * largest)), freedom),
            Widest = test.At(Math.Max(0, variance - (2 * smallest)), freedom),
        };
        var turning = test.TurningCovariance(variance, freedom) / WaveCovariance.PerCorrelation(from, to, overlap.Share.High);
        return change.Conclusion == WaveConclusion.DependsOnOverlap && overlap.Correlation.Contains(turning)
            ? change with { TurningCorrelation = turning }
            : change;
    }

    /// <summary>
    /// A full panel whose rows are known: the paired test of later minus earlier. Worked number: 1, 2, 3, 4 to 2, 2, 4, 5 on 1–5 gives 0.75 with t(3) =
    /// 3.00 and p = .058.
    /// </summary>
    /// <param name="from">Answers of the earlier wave, one per person.</param>
    /// <param name="to">Answers of the same persons in the later wave, in the same order.</param>
    /// <param name="scale">The scale of both.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">An answer is not on the scale, or the lengths differ.</exception>
    public static WaveChange OfPanel(ReadOnlySpan<double> from, ReadOnlySpan<double> to, ScaleRange scale, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.SameLength(to.Length, from.Length, nameof(to), nameof(from));
        var (earlier, later) = (WaveEstimate.OfAnswers(from, scale), WaveEstimate.OfAnswers(to, scale));
        var differences = new double[from.Length];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = to[i] - from[i];
        }

        var summary = GroupSummary.Of(differences);
        if (differences.Length < 2 || summary.StandardDeviation == 0)
        {
            return Nothing(earlier, later, WaveOverlap.Known(correlation: 0), level) with
            {
                Undefined = differences.Length == 0 ? UndefinedReason.EmptyGroup
                    : differences.Length == 1 ? UndefinedReason.TooFewObservations
                    : UndefinedReason.NoVariation,
            };
        }

        // s²(d) = s₁² + s₂² − 2·r·s₁·s₂; a wave without variation correlates with nothing.
        double one = earlier.Deviation, two = later.Deviation, spread = summary.StandardDeviation;
        var correlation = one == 0 || two == 0 ? 0 : Math.Clamp(((one * one) + (two * two) - (spread * spread)) / (2 * one * two), -1, 1);
        var test = new WaveTester(later.Value - earlier.Value, level).At(summary.StandardError * summary.StandardError, differences.Length - 1);
        return new WaveChange { From = earlier, To = later, Overlap = WaveOverlap.Known(correlation), Independent = test, Narrowest = test, Widest = test };
    }

    /// <inheritdoc/>
    public string Reading(Language language) => WaveReading.Of(this, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static void RequireSameScale(WaveEstimate from, WaveEstimate to)
    {
        if (from.IsShare != to.IsShare)
        {
            throw new ArgumentException("One wave gives a mean and the other a share. Map the answers of the mean's wave with ScaleMapping.ToShare, or compare two means.", nameof(to));
        }

        if (from.Scale != to.Scale)
        {
            throw new ArgumentException(
                $"The earlier wave is on {from.Scale} and the later on {to.Scale}. A difference of scales is no change: say how they map, with ScaleMapping.ToUnit, ToShare or OfCodes.",
                nameof(to));
        }
    }

    private static UndefinedReason? ReasonOf(WaveEstimate from, WaveEstimate to) =>
        from.Count == 0 || to.Count == 0 ? UndefinedReason.EmptyGroup
        : double.IsNaN(from.Deviation) || double.IsNaN(to.Deviation) ? UndefinedReason.TooFewObservations
        : from.Deviation == 0 && to.Deviation == 0 && !(from.SamplingShare == 0 && to.SamplingShare == 0) ? UndefinedReason.NoVariation
        : null;

    private static double WelchFreedom(WaveEstimate from, WaveEstimate to)
    {
        double first = from.StandardError * from.StandardError, second = to.StandardError * to.StandardError, sum = first + second;
        return from.IsShare || sum == 0
            ? double.PositiveInfinity
            : sum * sum / ((first * first / from.DegreesOfFreedom) + (second * second / to.DegreesOfFreedom));
    }

    private static WaveChange Nothing(WaveEstimate from, WaveEstimate to, WaveOverlap overlap, double level)
    {
        var nothing = WaveTest.Nothing(level);
        return new WaveChange { From = from, To = to, Overlap = overlap, Independent = nothing, Narrowest = nothing, Widest = nothing };
    }
}
