using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Charts.Intervals;

/// <summary>One row of a chart of intervals: a number that is no share or mean of a survey's answers, such as an intraclass correlation.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Value">The number, in the unit of the chart.</param>
/// <param name="Interval">Its 95 per cent interval, or, of level 1, all that it can be; undefined where it has none.</param>
public sealed record IntervalMark(BilingualText Label, double Value, Interval Interval)
{
    /// <summary>What it can be looked up by, such as the variable that it is of; <see langword="null"/> for nothing.</summary>
    public Mark? Mark { get; init; }

    /// <summary>A mark labelled alike in both languages.</summary>
    /// <param name="label">What it is of.</param>
    /// <param name="value">The number, in the unit of the chart.</param>
    /// <param name="interval">Its interval.</param>
    public IntervalMark(string label, double value, Interval interval)
        : this(new BilingualText(label, label), value, interval)
    {
    }
}
