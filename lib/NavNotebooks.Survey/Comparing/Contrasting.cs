using System.Globalization;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Planning;
using NavNotebooks.Survey.Statistics.TwoGroups;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Makes contrasts of estimates that may be contrasted, and refuses the others.</summary>
internal static class Contrasting
{
    public static Contrast Of(Estimate first, Estimate second)
    {
        RefuseDifferentKinds(first, second);
        var caution = CautionOf(first.Of, second.Of);
        return first.Of.Statistic == EstimatedStatistic.Share
            ? Shares(first, second, caution)
            : Means(first, second, caution);
    }

    /// <summary>The later estimate less the earlier, with what is assumed of those who answered in both waves.</summary>
    public static Contrast Over(Estimate later, Estimate earlier, WaveOverlap? overlap)
    {
        var contrast = Of(later, earlier);
        return overlap is null || WaveOf(earlier) is not { } from || WaveOf(later) is not { } to
            ? contrast
            : contrast with { OverWaves = WaveChange.Between(from, to, overlap) };
    }

    /// <summary>The contrast with the smallest difference that its sizes could have shown.</summary>
    public static Contrast Detecting(Contrast contrast, PowerPlan plan)
    {
        if (contrast.First is { Proportion: { EffectiveCount: > 0 } one } && contrast.Second is { Proportion: { EffectiveCount: > 0 } two })
        {
            return contrast with { Detectable = MinimalDifference.OfShares(two.Share, new SampleSizes(one.EffectiveCount, two.EffectiveCount), plan) };
        }

        if (contrast.First is not { Summary: { EffectiveCount: > 0 } first } || contrast.Second is not { Summary: { EffectiveCount: > 0 } second })
        {
            return contrast;
        }

        var deviation = PooledDeviation.Of(
            new GroupSummary(first.Count, first.Mean, first.StandardDeviation), new GroupSummary(second.Count, second.Mean, second.StandardDeviation));
        return deviation > 0
            ? contrast with { Detectable = MinimalDifference.OfMeans(new SampleSizes(first.EffectiveCount, second.EffectiveCount), deviation, plan) }
            : contrast;
    }

    private static WaveEstimate? WaveOf(Estimate estimate)
    {
        if (estimate.Proportion is { } share)
        {
            return WaveEstimate.OfShare(share.Share, share.EffectiveCount);
        }

        var codes = estimate.Of.Scale.Points.Select(point => (int)point.Code).ToList();
        return estimate.Summary is { } mean && codes.Count > 1
            ? WaveEstimate.OfMean(new GroupSummary(mean.EffectiveCount, mean.Mean, mean.StandardDeviation), new ScaleRange(codes.Min(), codes.Max()))
            : null;
    }

    private static Contrast Shares(Estimate first, Estimate second, BilingualText? caution)
    {
        if (first.Proportion is not { } one || second.Proportion is not { } two)
        {
            return new Contrast { First = first, Second = second, Caution = caution };
        }

        var test = TwoProportions.Of(one, two);
        return new Contrast
        {
            First = first,
            Second = second,
            Interval = test.DifferenceInterval.IsDefined ? test.DifferenceInterval : null,
            Test = "two-proportion z (pooled)",
            Statistic = test.Pooled.Statistic,
            PValue = test.Pooled.PValue,
            PRange = RangeOf(first, second),
            EffectSize = EffectSize.CohensH(one, two),
            Caution = caution,
        };
    }

    private static Interval? RangeOf(Estimate first, Estimate second)
    {
        if (first.Rounding is null && second.Rounding is null)
        {
            return null;
        }

        return TwoProportionsRange.Of(
            first.Rounding ?? Point(first.Value),
            first.Proportion!.Count,
            second.Rounding ?? Point(second.Value),
            second.Proportion!.Count).PooledP;

        static Interval Point(double value) => new(value, value, level: 1);
    }

    private static Contrast Means(Estimate first, Estimate second, BilingualText? caution)
    {
        var (one, two) = (first.Summary!, second.Summary!);
        var test = TTest.Welch(one, two);
        return new Contrast
        {
            First = first,
            Second = second,
            Interval = test.DifferenceInterval.IsDefined ? test.DifferenceInterval : null,
            Test = "Welch t",
            Statistic = test.Statistic,
            DegreesOfFreedom = test.DegreesOfFreedom,
            PValue = test.PValue,
            EffectSize = EffectSize.HedgesG(
                new GroupSummary(one.Count, one.Mean, one.StandardDeviation),
                new GroupSummary(two.Count, two.Mean, two.StandardDeviation)),
            Caution = caution,
        };
    }

    private static void RefuseDifferentKinds(Estimate first, Estimate second)
    {
        if (first.Of.Statistic != second.Of.Statistic)
        {
            throw new InvalidOperationException("A share and a mean have no difference. Ask both for a share or both for a mean.");
        }

        if (first.Of.Statistic == EstimatedStatistic.Mean && !SamePoints(first.Of.Scale, second.Of.Scale))
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{first.Of.Variable.Name}' has {first.Of.Scale.Points.Length} points in {first.Of.Survey} {first.Of.Wave} and {second.Of.Scale.Points.Length} in {second.Of.Survey} {second.Of.Wave}: their means are not on one scale. Compare shares of answers that you choose, or recode one of them."));
        }
    }

    private static bool SamePoints(Scale first, Scale second) =>
        first.Points.Select(point => point.Code).SequenceEqual(second.Points.Select(point => point.Code));

    /// <summary>Why two estimates must not be subtracted; <see langword="null"/> where they may, with or without a caution.</summary>
    public static BilingualText? RefusalOf(EstimateSubject first, EstimateSubject second) => EntryOf(first, second) switch
    {
        { Verdict: Comparability.Differs } entry => entry.Reason,
        _ when first.Statistic == EstimatedStatistic.Mean && !SamePoints(first.Scale, second.Scale) => OtherPoints(first, second),
        _ => null,
    };

    private static BilingualText OtherPoints(EstimateSubject first, EstimateSubject second)
    {
        var (later, earlier) = (first.Scale.Points.Length, second.Scale.Points.Length);
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{earlier} points in {second.Wave}, {later} in {first.Wave}."),
            string.Create(CultureInfo.InvariantCulture, $"{earlier} punkter i {second.Wave}, {later} i {first.Wave}."));
    }

    private static Comparability? EntryOf(EstimateSubject first, EstimateSubject second) => first.Survey == second.Survey && first.Wave == second.Wave
        ? null
        : first.Variable.ComparedWith(second.Survey, second.Wave) ?? second.Variable.ComparedWith(first.Survey, first.Wave);

    private static BilingualText? CautionOf(EstimateSubject first, EstimateSubject second) =>
        EntryOf(first, second) is { } entry && entry.Verdict != Comparability.Same ? entry.Reason : null;
}
