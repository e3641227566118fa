using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>A group as reports print it: n, mean and standard deviation.</summary>
/// <remarks>Mean and deviation in the variable's unit. Equal when all three are equal.</remarks>
public readonly record struct GroupSummary : IStatisticalResult
{
    /// <summary>A group from its printed numbers.</summary>
    /// <param name="count">Number of valid answers, 0 or more; need not be whole (an effective count).</param>
    /// <param name="mean">Mean; NaN for an empty group.</param>
    /// <param name="standardDeviation">With denominator n − 1; NaN for fewer than two answers.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count or the deviation is negative, or one that the group must have is NaN or infinite.</exception>
    public GroupSummary(double count, double mean, double standardDeviation)
    {
        Require.Count(count, nameof(count));
        if (standardDeviation < 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(standardDeviation),
                standardDeviation,
                "A standard deviation is not negative. Give the deviation of the answers, not a difference.");
        }

        if ((count > 0 && !double.IsFinite(mean)) || (count >= 2 && !double.IsFinite(standardDeviation)))
        {
            throw new ArgumentOutOfRangeException(
                double.IsFinite(mean) ? nameof(standardDeviation) : nameof(mean),
                "A group with answers has a finite mean, and with two or more a finite deviation. Give what the report prints, or a count of 0 for an empty group.");
        }

        Count = count;
        Mean = mean;
        StandardDeviation = standardDeviation;
    }

    /// <summary>Number of valid answers.</summary>
    public double Count { get; }

    /// <summary>Arithmetic mean.</summary>
    public double Mean { get; }

    /// <summary>Standard deviation with denominator n − 1.</summary>
    public double StandardDeviation { get; }

    /// <summary>Standard error of the mean, s/√n; NaN for fewer than two answers.</summary>
    public double StandardError => Count < 2 ? double.NaN : StandardDeviation / Math.Sqrt(Count);

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Count == 0 ? UndefinedReason.EmptyGroup : double.IsNaN(StandardDeviation) ? UndefinedReason.TooFewObservations : null;

    /// <summary>The group of these unweighted answers.</summary>
    /// <param name="values">Valid answers.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static GroupSummary Of(ReadOnlySpan<double> values)
    {
        var summary = Summary.Of(values);
        return new GroupSummary(summary.Count, summary.Mean, summary.StandardDeviation);
    }

    /// <summary>"M = 3.47, SD = 1.12, n = 158".</summary>
    /// <param name="language">The language of the numbers.</param>
    public string Reading(Language language) => Count == 0
        ? ReadingText.Undefined(language.In("mean", "gjennomsnitt"), UndefinedReason.EmptyGroup, language)
        : ReadingText.Estimate("M", Mean, Interval.Undefined(), language)
            + (double.IsNaN(StandardDeviation) ? string.Empty : ReadingText.Estimate(", SD", StandardDeviation, Interval.Undefined(), language))
            + ReadingText.Count(Count, Count, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);
}
