using NavNotebooks.Charts.Plotly;

namespace NavNotebooks.Charts.Drawing;

/// <summary>Makes an axis long enough for the labels behind its marks.</summary>
internal static class LabelRoom
{
    /// <summary>Pixels between a mark and its label.</summary>
    public const double Gap = 5;

    /// <summary>Pixels between the middle of a point without an interval and its label; also used behind intervals.</summary>
    public const double PointGap = 9;

    /// <summary>A label behind a point or its interval.</summary>
    /// <param name="label">Where the mark ends, in units of the axis, and the label's text.</param>
    /// <param name="y">The middle of the row.</param>
    public static Annotation Behind((double At, string Text) label, double y) => new()
    {
        Text = label.Text,
        X = label.At,
        XRef = "x",
        XShift = PointGap,
        Background = Palette.Paper,
        Y = y,
        YRef = "y",
    };

    /// <summary>The end that an axis needs so that every label fits on the narrowest page.</summary>
    /// <param name="from">Where the axis begins.</param>
    /// <param name="labels">Where each label begins, in units of the axis, and its text.</param>
    /// <param name="breadth">Pixels of the plot on the narrowest page.</param>
    public static double To(double from, IEnumerable<(double At, string Text)> labels, double breadth) => labels
        .Select(label =>
        {
            var room = breadth - TextMeasure.Width(label.Text, 12) - PointGap - 4;
            return room <= 0 ? label.At : from + ((label.At - from) * breadth / room);
        })
        .DefaultIfEmpty(from)
        .Max();
}
