using System.Collections.Immutable;
using NavNotebooks.Charts.Plotly;

namespace NavNotebooks.Charts.Drawing;

/// <summary>
/// Lays the legend out in rows that fit the narrowest page. Plotly's own legend breaks its rows by the plot's breadth when it is drawn,
/// so that nobody could say beforehand how high it will be.
/// </summary>
internal sealed class LegendLayout
{
    private const double Size = 12;
    private const double RowHeight = 20;
    private const double Swatch = 14;
    private const double Gap = 20;

    private readonly ImmutableArray<(LegendEntry Entry, double X, int Row)> places;

    private LegendLayout(ImmutableArray<(LegendEntry Entry, double X, int Row)> places) => this.places = places;

    /// <summary>Height of all rows in pixels; 0 where there is no entry.</summary>
    public double Height => places.IsEmpty ? 0 : (places[^1].Row + 1) * RowHeight;

    public static LegendLayout Of(ImmutableArray<LegendEntry> entries)
    {
        var places = ImmutableArray.CreateBuilder<(LegendEntry, double, int)>();
        var (x, row) = (0.0, 0);
        foreach (var entry in entries)
        {
            var width = Swatch + 6 + TextMeasure.Width(entry.Name, Size);
            if (x > 0 && x + width > Page.NarrowestWidth - (2 * Page.Edge))
            {
                (x, row) = (0, row + 1);
            }

            places.Add((entry, x, row));
            x += width + Gap;
        }

        return new LegendLayout(places.ToImmutable());
    }

    /// <summary>The words.</summary>
    /// <param name="left">Pixels from the plot's left edge to the legend's, negative to the left.</param>
    /// <param name="foot">Pixels from the plot's top up to the legend's foot.</param>
    public IEnumerable<Annotation> Words(double left, double foot) => places.Select(place => new Annotation
    {
        Text = TextMeasure.Plain(place.Entry.Name),
        X = 0,
        XShift = left + place.X + Swatch + 6,
        Y = 1,
        YShift = Middle(place.Row, foot),
        Size = Size,
    });

    /// <summary>The swatches, at the same places.</summary>
    public IEnumerable<Shape> Swatches(double left, double foot) => places.SelectMany(place =>
        SwatchOf(place.Entry, left + place.X, Middle(place.Row, foot)));

    private static IEnumerable<Shape> SwatchOf(LegendEntry entry, double x, double y) =>
    [
        .. entry.Bar is { } bar ? Bar(bar, x, y) : [],
        .. entry.Point is { } point ? Point(point, x + (Swatch / 2), y) : [],
        .. entry.Over is { } over ? [over(x + (Swatch / 2), y)] : Array.Empty<Shape>(),
    ];

    private double Middle(int row, double foot) => foot + Height - ((row + 0.5) * RowHeight);

    private static IEnumerable<Shape> Bar(BarMarker look, double x, double y)
    {
        yield return new Shape("rect", (x, x + Swatch), (y - 6, y + 6))
        {
            InPixels = true,
            Color = look.LineColor,
            Width = look.LineWidth,
            Fill = look.Pattern?.Background ?? look.Color,
        };
        if (look.Pattern is { } pattern)
        {
            yield return new Shape("path", default, default)
            {
                InPixels = true,
                Path = string.Join(' ', Hatching(pattern.Shape, x, y).Select(line => $"M{Px(line.X0)},{Px(line.Y0)}L{Px(line.X1)},{Px(line.Y1)}")),
                Color = pattern.Foreground,
                Width = 1.5,
            };
        }
    }

    private static IEnumerable<(double X0, double Y0, double X1, double Y1)> Hatching(string shape, double x, double y) => shape switch
    {
        "-" => [(x, y + 3, x + Swatch, y + 3), (x, y - 3, x + Swatch, y - 3)],
        "|" => [(x + 4, y - 6, x + 4, y + 6), (x + 10, y - 6, x + 10, y + 6)],
        "." => [.. from dot in Enumerable.Range(0, 6) let middle = x + 3 + (dot % 3 * 4) let row = y - 3 + (dot / 3 * 6) select (middle - 1, row, middle + 1, row)],
        "\\" => [(x, y, x + 6, y - 6), (x + 1, y + 6, x + 13, y - 6), (x + 8, y + 6, x + 14, y)],
        "x" => [(x + 1, y - 6, x + 13, y + 6), (x + 1, y + 6, x + 13, y - 6)],
        _ => [(x, y, x + 6, y + 6), (x + 1, y - 6, x + 13, y + 6), (x + 8, y - 6, x + 14, y)],
    };

    private static IEnumerable<Shape> Point(PointMarker look, double x, double y)
    {
        var half = look.Size / 2;
        if (look.Symbol is "circle-x-open")
        {
            var arm = half * 0.7;
            yield return new Shape("circle", (x - half, x + half), (y - half, y + half)) { InPixels = true, Color = look.LineColor, Width = look.LineWidth };
            yield return new Shape("path", default, default)
            {
                InPixels = true,
                Path = $"M{Px(x - arm)},{Px(y - arm)}L{Px(x + arm)},{Px(y + arm)}M{Px(x - arm)},{Px(y + arm)}L{Px(x + arm)},{Px(y - arm)}",
                Color = look.LineColor,
                Width = look.LineWidth,
            };
            yield break;
        }

        yield return look.Symbol switch
        {
            "line-ew" => new Shape("line", (x - half, x + half), (y, y)) { InPixels = true, Color = look.LineColor, Width = look.LineWidth },
            "line-ns-open" => new Shape("line", (x, x), (y - 8, y + 8)) { InPixels = true, Color = look.LineColor, Width = look.LineWidth },
            "diamond" => Closed(look, (x, y + half), (x + half, y), (x, y - half), (x - half, y)),
            "triangle-up" => Closed(look, (x, y + half), (x + half, y - half), (x - half, y - half)),
            _ => new Shape(look.Symbol == "square" ? "rect" : "circle", (x - half, x + half), (y - half, y + half))
            {
                InPixels = true,
                Color = look.LineColor,
                Width = look.LineWidth,
                Fill = look.Color,
            },
        };
    }

    private static Shape Closed(PointMarker look, params (double X, double Y)[] corners) => new("path", default, default)
    {
        InPixels = true,
        Path = "M" + string.Join('L', corners.Select(corner => $"{Px(corner.X)},{Px(corner.Y)}")) + "Z",
        Color = look.LineColor,
        Width = look.LineWidth,
        Fill = look.Color,
    };

    private static string Px(double value) => PlotlyNumber.Text(value);
}
