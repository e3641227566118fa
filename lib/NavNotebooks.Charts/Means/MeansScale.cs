using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Means;

/// <summary>The length of the scale that means are drawn on, with the words at its ends and middle.</summary>
internal sealed class MeansScale
{
    private const double WordSize = 11;
    private const double WordBreadth = 118;

    private readonly ImmutableArray<double> codes;
    private readonly Scale? words;

    private MeansScale(ImmutableArray<double> codes, Scale? words, double? midpoint)
    {
        this.codes = codes;
        this.words = words;
        Midpoint = midpoint;
    }

    /// <summary>The lowest code; 0 for numbers that count.</summary>
    public double From => codes[0];

    /// <summary>The code of the neutral answer; null where there is none, or the items have different ones.</summary>
    public double? Midpoint { get; }

    /// <summary>The scale that all marks share. Where items word its ends differently the ends bear no words.</summary>
    /// <exception cref="ArgumentException">The scales have different codes.</exception>
    public static MeansScale Of(ImmutableArray<MarkedEstimate> marks)
    {
        var scales = marks.Select(mark => mark.Estimate.Of.Scale).ToList();
        var codes = scales[0].Points.Select(point => (double)point.Code).ToImmutableArray();
        if (scales.Exists(scale => !scale.Points.Select(point => (double)point.Code).SequenceEqual(codes)))
        {
            throw new ArgumentException(
                $"These means are not on one scale ({string.Join(", ", scales.Select(scale => scale.Id).Distinct())}). Draw the items of each scale in a chart of their own.",
                nameof(marks));
        }

        if (codes.IsEmpty)
        {
            var highest = marks.Where(mark => !mark.IsHidden).Select(mark => mark.Estimate.Interval?.High ?? mark.Value).Where(double.IsFinite).DefaultIfEmpty(1).Max();
            var step = Math.Max(1, Math.Ceiling(highest / 8));
            return new MeansScale([.. Enumerable.Range(0, (int)Math.Ceiling(highest / step) + 1).Select(tick => tick * step)], null, null);
        }

        var midpoints = scales.Select(scale => scale.Midpoint).Distinct().ToList();
        var wordings = scales.DistinctBy(scale => string.Join('|', scale.Points[0].Label.En, scale.Points[^1].Label.En)).ToList();
        return new MeansScale(codes, wordings.Count == 1 ? wordings[0] : null, midpoints.Count == 1 ? midpoints[0] : null);
    }

    /// <summary>Pixels that the ticks need below the plot.</summary>
    public double Foot(Language language) => 24 + (14 * Ticks(language).Max(tick => tick.Length - 1));

    /// <summary>The axis: every code, and words at the ends and in the middle.</summary>
    /// <param name="labelsTo">How far the labels behind the marks reach.</param>
    /// <param name="language">The reader's.</param>
    public PlotlyAxis Axis(double labelsTo, Language language)
    {
        var margin = (codes[^1] - codes[0]) * 0.02;
        return new PlotlyAxis(codes[0] - margin, Math.Max(codes[^1] + margin, labelsTo))
        {
            TickValues = codes,
            TickTexts = [.. Ticks(language).Select(lines => string.Join("<br>", lines.Select(TextMeasure.Plain)))],
            TickSize = WordSize,
            Grid = true,
        };
    }

    private ImmutableArray<ImmutableArray<string>> Ticks(Language language) =>
    [
        .. codes.Select((code, place) =>
        {
            var number = NumberText.Format(code, 0, language);
            var isWorded = words is not null && (place == 0 || place == codes.Length - 1 || code == Midpoint);
            return isWorded
                ? TextMeasure.Lines(words!.Points[place].Label.In(language), WordBreadth, WordSize).Insert(0, number)
                : [number];
        }),
    ];
}
