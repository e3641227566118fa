using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;

namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>How the four stances look: by form alone, so that they differ on paper and without colour.</summary>
internal static class StanceLook
{
    private const double Size = 15;
    private const double Radius = Size / 2;

    /// <summary>How far a cubic curve's handles reach to draw a quarter of a circle, in radii.</summary>
    private const double Quarter = 0.5523;

    public static PointMarker Point(CellState stance) => stance switch
    {
        CellState.Says => new PointMarker("circle", Size, Palette.Blue, Palette.Ink, 1.5),
        CellState.SaysNot => new PointMarker("circle-x-open", Size, Palette.Ink, Palette.Ink, 2),
        CellState.Both => new PointMarker("circle", Size, Palette.Paper, Palette.Ink, 1.5),
        _ => new PointMarker("circle", 4, Palette.Soft, Palette.Soft, 0),
    };

    public static string Sign(CellState stance) => stance switch
    {
        CellState.Says => "●",
        CellState.SaysNot => "⊗",
        CellState.Both => "◐",
        _ => "·",
    };

    public static string Name(CellState stance, Language language) => stance switch
    {
        CellState.Says => language.Pick("says", "sier det"),
        CellState.SaysNot => language.Pick("says not", "sier at det ikke er så"),
        CellState.Both => language.Pick("says both", "sier begge deler"),
        _ => language.Pick("silent (not a no)", "taus (ikke et nei)"),
    };

    /// <summary>The filled left half of a circle, upon the open one.</summary>
    /// <param name="x">Its middle, along the page.</param>
    /// <param name="y">Its middle, down the page.</param>
    public static Shape Half(double x, double y) => Half(0, 0, (x, y));

    /// <summary>The filled half in pixels from a place.</summary>
    /// <param name="x">Pixels to the right.</param>
    /// <param name="y">Pixels upwards.</param>
    /// <param name="anchor">The place, in units of the axes; null for the plot's upper left corner.</param>
    public static Shape Half(double x, double y, (double X, double Y)? anchor)
    {
        const double K = Radius * Quarter;
        string At(double dx, double dy) => PlotlyNumber.Text(x + dx) + "," + PlotlyNumber.Text(y + dy);
        return new Shape("path", default, default)
        {
            InPixels = true,
            Anchor = anchor,
            Path = $"M{At(0, Radius)}C{At(-K, Radius)} {At(-Radius, K)} {At(-Radius, 0)}C{At(-Radius, -K)} {At(-K, -Radius)} {At(0, -Radius)}Z",
            Color = Palette.Ink,
            Width = 0.5,
            Fill = Palette.Blue,
        };
    }
}
