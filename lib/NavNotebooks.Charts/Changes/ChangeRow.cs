using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Changes;

/// <summary>One arrow: from the second estimate of a contrast to the first.</summary>
/// <param name="Contrast">The difference, with its interval and test.</param>
/// <param name="From">Where it begins: the earlier wave.</param>
/// <param name="To">Where it ends.</param>
internal sealed record ChangeRow(Contrast Contrast, MarkedEstimate From, MarkedEstimate To)
{
    /// <summary>Whether one of the ends must not be shown; the difference is hidden with it.</summary>
    public bool IsHidden => From.IsHidden || To.IsHidden;

    /// <summary>What its row is about.</summary>
    public RowSubject Subject => new(To.Estimate.Of, To.Group);

    /// <summary>A row of a contrast.</summary>
    public static ChangeRow Of(Contrast contrast) => new(contrast, Mark(contrast.Second), Mark(contrast.First));

    /// <summary>"+18.0 points", "−0.35"; a dash where it must not be shown.</summary>
    public string Difference(Language language)
    {
        if (IsHidden)
        {
            return ChartWords.Hidden(language, Contrast.First, Contrast.Second);
        }

        var isShare = To.Estimate.Of.Statistic == EstimatedStatistic.Share;
        var value = isShare ? NumberText.Format(Contrast.Difference * 100, 1, language) : NumberText.Format(Contrast.Difference, 2, language);
        var sign = Contrast.Difference > 0 ? "+" : string.Empty;
        return sign + value + (isShare ? language.Pick(" points", " poeng") : string.Empty);
    }

    /// <summary>"9.9 to 25.9"; a dash where none is known or it must not be shown.</summary>
    public string Interval(Language language)
    {
        if (IsHidden || Contrast.Interval is not { } interval)
        {
            return "–";
        }

        var (factor, decimals) = To.Estimate.Of.Statistic == EstimatedStatistic.Share ? (100, 1) : (1, 2);
        return NumberText.Format(interval.Low * factor, decimals, language) + language.Pick(" to ", " til ") + NumberText.Format(interval.High * factor, decimals, language);
    }

    /// <summary>The p-value, with the range that rounding leaves open; a dash where there is no test or it must not be shown.</summary>
    public string P(Language language)
    {
        if (IsHidden || Contrast.PValue is not { } p)
        {
            return "–";
        }

        return Contrast.PRange is { Width: > 0 } range
            ? NumberText.PValue(p, language) + " [" + NumberText.PValue(range.Low, language) + "; " + NumberText.PValue(range.High, language) + "]"
            : NumberText.PValue(p, language);
    }

    private static MarkedEstimate Mark(Estimate estimate) => PrintedOverlay.Of([estimate])[0] with { Together = null };
}
