using NavNotebooks.Display;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>A claim of no significant difference, with the smallest difference that its n could have shown with 80 per cent power at the 0.05 level.</summary>
public sealed record UndetectedDifference : IStatisticalResult
{
    /// <summary>The claim.</summary>
    public required Claim Claim { get; init; }

    /// <summary>Answers in each group, as printed or at most.</summary>
    public required (double First, double Second) Counts { get; init; }

    /// <summary>Where the less well known of the two n is from; beyond <see cref="PrintedBaseOrigin.Item"/> they are the most there can be, and the difference the least.</summary>
    public required PrintedBaseOrigin CountOrigin { get; init; }

    /// <summary>Whether both n are printed for the item; otherwise the differences below are at least as large as shown.</summary>
    public required bool CountsAreExact { get; init; }

    /// <summary>The standard deviation, in scale points, or the share it is measured from.</summary>
    public required double Spread { get; init; }

    /// <summary>Where the spread is from.</summary>
    public required SpreadOrigin SpreadOrigin { get; init; }

    /// <summary>As if everyone answered independently; <see langword="null"/> where no n is known or bounded.</summary>
    public MinimalDifference? Independent { get; init; }

    /// <summary>With colleagues alike, at its most: groups that share offices lose less.</summary>
    public MinimalDifference? Clustered { get; init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Independent is null ? UndefinedReason.TooFewObservations : Independent.Undefined;

    /// <summary>The smallest difference with independent answers, in percentage points or scale points; NaN where there is none.</summary>
    public double Smallest => Size(Independent);

    /// <summary>The smallest difference with clustered answers.</summary>
    public double SmallestClustered => Size(Clustered);

    /// <inheritdoc/>
    public string Reading(Language language) => Independent is null
        ? $"{Claim.Id}: " + language.In("the n is neither printed nor bounded", "n er verken trykt eller avgrenset")
        : $"{Claim.Id}: {Independent.Reading(language)}" + (CountsAreExact ? string.Empty : language.In(" (with the largest possible n)", " (med størst mulig n)"))
            + (Clustered is null ? string.Empty : language.In("; clustered: ", "; med klynger: ") + Clustered.Reading(language));

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static double Size(MinimalDifference? difference) => difference is null ? double.NaN
        : (double.IsNaN(difference.Upwards) ? -difference.Downwards : double.IsNaN(difference.Downwards) ? difference.Upwards : Math.Min(difference.Upwards, -difference.Downwards))
            * (difference.Unit == DifferenceUnit.Share ? 100 : 1);
}
