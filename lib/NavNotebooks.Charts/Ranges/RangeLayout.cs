using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Ranges;

/// <summary>
/// Places marks and their labels so that none overlaps another on the narrowest page: a label stands right of its mark where there is room,
/// else left of it, and a mark that would touch another of its row goes to a line of its own.
/// </summary>
internal sealed class RangeLayout
{
    /// <summary>Size of labels in pixels.</summary>
    public const double LabelSize = 11;

    /// <summary>The least breadth of a bar in pixels.</summary>
    public const double LeastBar = 6;

    private const double LineHeight = 20;
    private const double Leading = 13.5;
    private const double BroadestLabel = 160;
    private const double HalfDot = 7;
    private const double Gap = 6;

    private readonly RangePlot plot;
    private readonly RangeScale scale;
    private readonly double breadth;

    private RangeLayout(RangePlot plot, RangeScale scale, double breadth, Language language)
    {
        this.plot = plot;
        this.scale = scale;
        this.breadth = breadth;
        To = scale.Ticks[^1];
        var placed = All(language);
        To = Math.Max(To, LabelRoom.To(From, placed.Where(mark => !mark.LabelIsLeft).SelectMany(mark => mark.Label.Select(line => (High(mark.Mark), line))), breadth));
        Marks = All(language);
    }

    /// <summary>Where the axis begins.</summary>
    public double From => scale.Ticks[0];

    /// <summary>Where the axis ends, labels and all.</summary>
    public double To { get; private set; }

    /// <summary>The marks that have a place.</summary>
    public ImmutableArray<PlacedMark> Marks { get; }

    /// <summary>A layout for the narrowest page.</summary>
    /// <param name="plot">What is drawn.</param>
    /// <param name="scale">Its axis.</param>
    /// <param name="breadth">Pixels of the plot on the narrowest page.</param>
    /// <param name="language">The reader's.</param>
    public static RangeLayout Of(RangePlot plot, RangeScale scale, double breadth, Language language) => new(plot, scale, breadth, language);

    /// <summary>Height of a row's lines together.</summary>
    public double Height(int row) => Heights(row).DefaultIfEmpty(LineHeight).Sum();

    /// <summary>The middle of a mark's line, in pixels from the middle of its row.</summary>
    public double Middle(PlacedMark mark)
    {
        var heights = Heights(mark.Row);
        return heights.Take(mark.Line).Sum() + (heights[mark.Line] / 2) - (heights.Sum() / 2);
    }

    /// <summary>Where a mark begins; an open end at the axis's beginning.</summary>
    public double Low(RangeMark mark) => mark.Low ?? From;

    /// <summary>Where a mark ends; an open end at the last tick.</summary>
    public double High(RangeMark mark) => mark.High ?? scale.Ticks[^1];

    /// <summary>Units of the axis that so many pixels take on the narrowest page.</summary>
    public double Units(double pixels) => pixels * (To - From) / breadth;

    /// <summary>From where to where a mark and its label reach, in pixels of the narrowest page.</summary>
    public (double Left, double Right) Reach(PlacedMark mark)
    {
        var (left, right) = Ends(mark.Mark);
        var label = mark.Label.IsEmpty ? 0 : mark.LabelWidth + Gap;
        return mark.LabelIsLeft ? (left - label, right) : (left, right + label);
    }

    private List<double> Heights(int row) =>
        [.. Marks.Where(mark => mark.Row == row).GroupBy(mark => mark.Line).OrderBy(line => line.Key).Select(line => Math.Max(LineHeight, (line.Max(mark => mark.Label.Length) * Leading) + 4))];

    private (double Left, double Right) Ends(RangeMark mark)
    {
        double left = Pixel(Low(mark)), right = Pixel(High(mark));
        return mark.IsExact ? (left - HalfDot, right + HalfDot) : (left, Math.Max(right, left + LeastBar) + (mark.High is null ? HalfDot : 0));
    }

    private double Pixel(double value) => (value - From) / (To - From) * breadth;

    private ImmutableArray<PlacedMark> All(Language language) =>
        [.. Enumerable.Range(0, plot.Rows.Length).SelectMany(row => Row(row, language))];

    private IEnumerable<PlacedMark> Row(int row, Language language)
    {
        var lines = new List<List<(double Left, double Right)>>();
        foreach (var mark in plot.Rows[row].Marks.Where(mark => mark.IsPlaced))
        {
            var placed = new PlacedMark(row, mark, 0, mark.Text is { } text ? TextMeasure.Lines(text.In(language), BroadestLabel, LabelSize) : [], LabelIsLeft: false);
            var width = placed.LabelWidth + Gap;
            var (left, right) = Ends(mark);
            placed = placed with { LabelIsLeft = !placed.Label.IsEmpty && right + width > breadth + Page.Edge && left - width >= 0 };
            var reach = Reach(placed);
            var line = lines.FindIndex(taken => taken.TrueForAll(other => reach.Right + 3 <= other.Left || other.Right + 3 <= reach.Left));
            if (line < 0)
            {
                line = lines.Count;
                lines.Add([]);
            }

            lines[line].Add(reach);
            yield return placed with { Line = line };
        }
    }
}
