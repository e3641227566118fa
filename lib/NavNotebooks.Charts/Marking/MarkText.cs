using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Marking;

/// <summary>The words beside and behind a mark. A hidden estimate has no number in any of them.</summary>
internal static class MarkText
{
    private const string Dagger = "\u00a0†";

    /// <summary>The label beside the mark: as printed, in bold, or rounded.</summary>
    public static string Label(MarkedEstimate mark, Language language)
    {
        if (mark.IsHidden)
        {
            return TextMeasure.Plain(ChartWords.Hidden(language, mark.Estimate));
        }

        var pooled = mark.IsPooled ? Dagger : string.Empty;
        return mark.Printed is { } printed
            ? "<b>" + TextMeasure.Plain(printed.Text(language)) + "</b>" + pooled
            : Value(mark.Estimate, 0, language) + pooled;
    }

    /// <summary>What the pointer shows: value, basis and place, interval, n.</summary>
    public static string Hover(MarkedEstimate mark, Language language)
    {
        var of = mark.Estimate.Of;
        var lines = new List<string>
        {
            "<b>" + TextMeasure.Plain(of.Variable.Label.In(language)) + "</b>",
            TextMeasure.Plain(RowLabel.Group(of, mark.Group, language)) + ", " + RowLabel.Wave(of.Wave),
        };
        if (mark.IsHidden)
        {
            lines.Add(TextMeasure.Plain(ChartWords.Hidden(language, mark.Estimate)));
            return string.Join("<br>", lines);
        }

        if (mark.Printed is { } printed)
        {
            lines.Add(TextMeasure.Plain(language.Pick("Printed: ", "Trykt: ") + printed.Text(language) + " (" + printed.Place(language) + ")"));
        }

        if (mark.Printed is null || mark.IsReplaced)
        {
            lines.Add(Computed(mark.Estimate, language));
        }

        if (mark.Together is { } together)
        {
            lines.Add(TextMeasure.Plain(language.Pick("Printed for several groups together: ", "Trykt for flere grupper samlet: ")
                + together.Text(language) + " (" + together.Place(language) + ")"));
        }

        return string.Join("<br>", lines);
    }

    /// <summary>"69.0 %" or "3.42"; in per cent with as many decimals as given, a mean with two.</summary>
    public static string Value(Estimate estimate, int decimals, Language language) => estimate.Of.Statistic == EstimatedStatistic.Share
        ? NumberText.Percent(estimate.Value, decimals, language)
        : NumberText.Format(estimate.Value, 2, language);

    /// <summary>"61.4 to 75.8"; "–" where there is none or it must not be shown.</summary>
    public static string Interval(Estimate estimate, Language language)
    {
        if (estimate.IsSuppressed || estimate.Interval is not { } interval)
        {
            return "–";
        }

        var (factor, decimals) = estimate.Of.Statistic == EstimatedStatistic.Share ? (100, 1) : (1, 2);
        return NumberText.Format(interval.Low * factor, decimals, language) + language.Pick(" to ", " til ")
            + NumberText.Format(interval.High * factor, decimals, language);
    }

    /// <summary>The n of what is drawn; "&lt; 5" or "*" where hidden, "–" where none is printed.</summary>
    public static string Valid(MarkedEstimate mark, Language language) => mark.Estimate.IsBaseSuppressed
        ? "< 5"
        : mark is { IsHidden: true, Valid: null } ? "*"
        : mark.Valid is { } n ? NumberText.Format(n, 0, language) : "–";

    private static string Computed(Estimate estimate, Language language)
    {
        var n = estimate.Base.Valid is { } valid ? ", n " + NumberText.Format(valid, 0, language) : string.Empty;
        var interval = estimate.Interval is null ? string.Empty : " (95\u00a0%: " + Interval(estimate, language) + ")";
        var sources = estimate.Sources.IsEmpty ? string.Empty : " (" + string.Join(", ", estimate.Sources) + ")";
        return ChartWords.Capital(ChartWords.Basis(estimate.Basis, language)) + ": " + Value(estimate, 1, language) + interval + n + sources;
    }
}
