using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Two of several groups compared.</summary>
/// <remarks>The difference is first minus second. Where <see cref="Undefined"/> is set, error, statistic, p and interval are NaN.</remarks>
public sealed record PairwiseComparison : IStatisticalResult
{
    internal PairwiseComparison()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; internal init; }

    /// <summary>How.</summary>
    public GroupComparisonMethod Method { get; internal init; }

    /// <summary>Position of the first group among those given, from 0.</summary>
    public int First { get; internal init; }

    /// <summary>Position of the second group, from 0.</summary>
    public int Second { get; internal init; }

    /// <summary>The two groups' names, or their numbers from 1: "leader – caseworker".</summary>
    public string Label { get; internal init; } = string.Empty;

    /// <summary>Difference of means, or of mean ranks by Dunn; NaN where a group is empty.</summary>
    public double Difference { get; internal init; } = double.NaN;

    /// <summary>Standard error of the difference.</summary>
    public double StandardError { get; internal init; } = double.NaN;

    /// <summary>Degrees of freedom; infinite by Dunn.</summary>
    public double DegreesOfFreedom { get; internal init; } = double.NaN;

    /// <summary>√2·|difference|/standard error, on the scale of the studentized range; difference/standard error by Dunn.</summary>
    public double Statistic { get; internal init; } = double.NaN;

    /// <summary>p, for all pairs at once by Tukey and Games and Howell; for this pair by itself by Dunn.</summary>
    public double PValue { get; internal init; } = double.NaN;

    /// <summary>Interval of the difference, for all pairs at once or for this pair as <see cref="PValue"/>.</summary>
    public Interval DifferenceInterval { get; internal init; } = Interval.Undefined();

    /// <summary>The groups of which this pair is one: k of the studentized range.</summary>
    internal int GroupCount { get; init; }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(Label, reason, language);
        }

        var statistic = Method == GroupComparisonMethod.Dunn
            ? ReadingText.Statistic("z", Statistic, language)
            : ReadingText.Statistic("q", Statistic, language, GroupCount, DegreesOfFreedom);
        return ReadingText.Estimate(Label + ":" + language.In(" difference", " forskjell"), Difference, DifferenceInterval, language)
            + ", " + statistic + ", " + ReadingText.P(PValue, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
