using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;

namespace NavNotebooks.Charts.Ranges;

/// <summary>How series differ: bars by pattern, dots by form, both by colour last. What is only implied is hollow.</summary>
internal static class RangeLook
{
    private static readonly ImmutableArray<string> Symbols = ["circle", "square", "diamond", "triangle-up"];
    private static readonly ImmutableArray<string> Patterns = ["", "x", "-", "."];

    public static BarMarker Bar(int series, bool isImplied)
    {
        var color = Palette.Of(series);
        var pattern = Patterns[series % Patterns.Length];
        return isImplied ? new BarMarker(Palette.Paper, color, 1.5)
            : pattern.Length == 0 ? new BarMarker(color, Palette.Ink, 1)
            : new BarMarker(Palette.Lighter(color, 0.7), Palette.Ink, 1, new FillPattern(pattern, Palette.Ink, Palette.Lighter(color, 0.6), 6, pattern == "." ? 0.35 : 0.2));
    }

    public static PointMarker Point(int series, bool isImplied) =>
        new(Symbols[series % Symbols.Length], 11, isImplied ? Palette.Paper : Palette.Of(series), isImplied ? Palette.Of(series) : Palette.Ink, isImplied ? 2 : 1.2);

    /// <summary>The head of an arrow at an open end.</summary>
    public static PointMarker Arrow(bool isLow) => new(isLow ? "triangle-left" : "triangle-right", 13, Palette.Ink, Palette.Ink, 1);
}
