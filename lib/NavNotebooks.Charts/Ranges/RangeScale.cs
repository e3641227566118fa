using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Ranges;

/// <summary>The ticks of a range plot, all values between the first and the last of them.</summary>
internal sealed class RangeScale
{
    private const int MostTicks = 8;

    /// <summary>The part of the axis that an open end is drawn on, beyond what is known.</summary>
    private const double Beyond = 0.08;

    private static readonly ImmutableArray<double> Hours = [0.5, 1, 2, 3, 6];
    private static readonly ImmutableArray<double> Months = [1.0 / 12, 2.0 / 12, 3.0 / 12, 6.0 / 12, 1, 2, 5, 10, 20, 50];
    private static readonly ImmutableArray<double> Round = [1, 2, 5];

    private readonly RangeAxis axis;
    private readonly double step;

    public RangeScale(RangeAxis axis, IReadOnlyCollection<RangeMark> marks)
    {
        this.axis = axis;
        var placed = marks.Where(mark => mark.IsPlaced).ToList();
        var values = placed.SelectMany(mark => new[] { mark.Low, mark.High }).OfType<double>().ToList();
        var low = axis == RangeAxis.FromZero ? 0 : values.Min();
        var span = Math.Max(values.Max() - low, axis == RangeAxis.Calendar ? 0.1 : 1);
        if (axis != RangeAxis.FromZero && placed.Exists(mark => mark.Low is null))
        {
            var beyond = low >= 0 ? Math.Min(low, span * Beyond) : span * Beyond;
            (low, span) = (low - beyond, span + beyond);
        }

        span *= placed.Exists(mark => mark.High is null) ? 1 + Beyond : 1;
        step = Steps(axis, span).First(candidate => span / candidate <= MostTicks - 1);
        var (first, last) = ((int)Math.Floor((low / step) + 1e-6), (int)Math.Ceiling(((low + span) / step) - 1e-6));
        Ticks = [.. Enumerable.Range(first, Math.Max(2, last - first + 1)).Select(tick => Math.Round(tick * step, 9))];
    }

    /// <summary>Where the ticks are.</summary>
    public ImmutableArray<double> Ticks { get; }

    public string Text(double tick, Language language) => axis switch
    {
        RangeAxis.Clock => Clock(tick, language),
        RangeAxis.Calendar when step < 1 => CalendarText.Month(tick, language),
        RangeAxis.Calendar => tick.ToString("0", CultureInfo.InvariantCulture),
        _ => NumberText.Format(tick, step < 1 ? 1 : 0, language),
    };

    /// <summary>A value in words: "12:30" on a clock, "17" or "2.5" else.</summary>
    public string Value(double value, Language language) => axis switch
    {
        RangeAxis.Clock => Clock(value, language),
        RangeAxis.Calendar => NumberText.Ungrouped(value, 2, language),
        _ => NumberText.Format(value, value == Math.Floor(value) ? 0 : 1, language),
    };

    private static string Clock(double hours, Language language)
    {
        var minutes = (int)Math.Round(hours * 60);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}{language.Pick(":", ".")}{minutes % 60:00}");
    }

    private static IEnumerable<double> Steps(RangeAxis axis, double span) => axis switch
    {
        RangeAxis.Clock => Hours.Append(24),
        RangeAxis.Calendar => Months.Append(span),
        _ => Enumerable.Range(0, 12).SelectMany(power => Round.Select(factor => factor * Math.Pow(10, power))),
    };
}
