using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Charts.Forest;

/// <summary>One row of a forest plot: a difference, or two numbers that are none.</summary>
internal sealed record ForestRow
{
    private ForestRow(EstimateSubject first, EstimateSubject second) => (First, Second) = (first, second);

    /// <summary>What the one estimate is of.</summary>
    public EstimateSubject First { get; }

    /// <summary>What the other is of.</summary>
    public EstimateSubject Second { get; }

    /// <summary>The difference; null where there is none.</summary>
    public Contrast? Contrast { get; private init; }

    /// <summary>Why there is no difference; null where there is one.</summary>
    public BilingualText? Refusal { get; private init; }

    /// <summary>What the document says of it.</summary>
    public required PrintedDifference Printed { get; init; }

    /// <summary>The ids of the claims that tell of the difference; empty where none does.</summary>
    public ImmutableArray<string> Claims => [.. Printed.Claims.Select(claim => claim.Id).Concat(Contrast?.Statements ?? []).Distinct()];

    /// <summary>Whether it may not be shown.</summary>
    public bool IsHidden => Contrast is { } contrast && (contrast.First.IsSuppressed || contrast.Second.IsSuppressed);

    /// <summary>What it rests on: the weaker of the two where they differ.</summary>
    public DataBasis Basis => Contrast is not { } contrast || contrast.First.Basis == contrast.Second.Basis ? Contrast?.First.Basis ?? DataBasis.Published
        : contrast.First.Basis == DataBasis.Synthetic || contrast.Second.Basis == DataBasis.Synthetic ? DataBasis.Synthetic
        : DataBasis.Microdata;

    /// <summary>Where it is drawn: standard deviations for means, percentage points for shares; null where it cannot be.</summary>
    public double? Value => IsHidden || Contrast is not { } contrast ? null
        : Finite(contrast.First.Of.Statistic == EstimatedStatistic.Share ? contrast.Difference * 100 : contrast.EffectSize?.Value);

    /// <summary>Its 95 per cent interval in the same unit; null where there is none.</summary>
    public Interval? Interval => Value is null ? null
        : Contrast!.First.Of.Statistic == EstimatedStatistic.Mean ? Contrast.EffectSize is { Interval: { IsDefined: true } interval } ? interval : null
        : Contrast.Interval is { } points ? new Interval(points.Low * 100, points.High * 100, points.Level) : null;

    /// <summary>The differences nearest to zero that the sizes could have shown, in the same unit; null where it was not asked for.</summary>
    public (double Down, double Up)? Detectable
    {
        get
        {
            if (IsHidden || Contrast is not { Detectable: { Undefined: null } least } contrast)
            {
                return null;
            }

            if (contrast.First.Of.Statistic == EstimatedStatistic.Share)
            {
                return (Finite(least.Downwards * 100) ?? -100, Finite(least.Upwards * 100) ?? 100);
            }

            var standard = MinimalDifference.OfMeans(new SampleSizes(least.Counts[0], least.Counts[1]), plan: least.Plan);
            return (standard.Downwards, standard.Upwards);
        }
    }

    /// <summary>Whether the p that counts is below 0.05: the adjusted one where a family was declared.</summary>
    public bool IsSignificant => !IsHidden && Contrast is { IsSignificant: true };

    /// <summary>The rows of a table: its differences as they stand, then what was refused.</summary>
    public static ImmutableArray<ForestRow> Of(ContrastTable contrasts) =>
    [
        .. contrasts.Select(contrast => new ForestRow(contrast.First.Of, contrast.Second.Of) { Contrast = contrast, Printed = PrintedDifference.Of(contrast) }),
        .. contrasts.Refused.Select(pair => new ForestRow(pair.First, pair.Second) { Refusal = pair.Reason, Printed = PrintedDifference.Of(pair.First, pair.Second) }),
    ];

    /// <summary>The group, or the two groups, or the two waves, that differ.</summary>
    public string Pair(Display.Language language)
    {
        var (first, second) = (RowLabel.Group(First, First.Group, language), RowLabel.Group(Second, Second.Group, language));
        return First.Wave == Second.Wave
            ? first + language.Pick(" less ", " minus ") + ChartWords.Small(second)
            : first + ", " + RowLabel.Wave(First.Wave) + language.Pick(" less ", " minus ") + RowLabel.Wave(Second.Wave);
    }

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
