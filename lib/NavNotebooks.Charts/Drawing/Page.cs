using System.Collections.Immutable;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Drawing;


/// <summary>
/// Puts title, subtitle, legend, plot and notes one below the other. Every height is reckoned for the narrowest page, so that nothing
/// overlaps from there upwards.
/// </summary>
internal static class Page
{
    /// <summary>The narrowest page in pixels that texts are broken for.</summary>
    public const double NarrowestWidth = 600;

    /// <summary>Pixels from the page's edge to its texts.</summary>
    public const double Edge = 12;

    public const double TitleTop = 12;
    public const double TitleSize = 17;
    public const string FontFamily = "Arial, Helvetica, sans-serif";

    private const double SubtitleSize = 13;
    private const double NoteSize = 11;
    private const double Leading = 1.3;

    /// <summary>The whole figure.</summary>
    public static PlotlyFigure Compose(PageText text, Plot plot, Language language)
    {
        const double Breadth = NarrowestWidth - (2 * Edge);
        var title = TextMeasure.Lines(text.Title, Breadth / 1.06, TitleSize);
        var subtitle = text.Subtitle.SelectMany(line => TextMeasure.Lines(line, Breadth, SubtitleSize)).ToList();
        var notes = text.Notes.SelectMany(line => TextMeasure.Lines(line, Breadth, NoteSize)).ToList();
        var titleFoot = TitleTop + (title.Length * TitleSize * Leading) + 4;
        var subtitleFoot = titleFoot + (subtitle.Count * SubtitleSize * Leading) + 8;
        var legend = LegendLayout.Of(plot.Legend);
        var top = subtitleFoot + legend.Height + (legend.Height > 0 ? 10 : 0) + plot.Header;
        var bottom = plot.Foot + 10 + (notes.Count * NoteSize * Leading) + 10;
        return new PlotlyFigure(plot.Traces, new PlotlyLayout
        {
            Title = "<b>" + string.Join("<br>", title.Select(TextMeasure.Plain)) + "</b>",
            Description = string.Join(" ", new[] { text.Title + "." }.Concat(text.Subtitle).Append(RangeText.Of(plot, language)).Concat(text.Notes).Where(part => part.Length > 0)),
            Height = Math.Ceiling(top + plot.Height + bottom),
            Margin = (plot.Left, plot.Right, top, Math.Ceiling(top + plot.Height + bottom) - top - plot.Height),
            Separators = language.Pick(".,", ",\u00a0"),
            XAxis = plot.XAxis,
            XAxis2 = plot.XAxis2,
            YAxis = plot.YAxis,
            Annotations =
            [
                Paragraph(subtitle, plot, SubtitleSize) with { Y = 1, YShift = top - titleFoot, Color = Palette.Soft },
                .. legend.Words(Edge - plot.Left, plot.Header + 4),
                .. plot.Annotations,
                Paragraph(notes, plot, NoteSize) with { Y = 0, YShift = -plot.Foot - 10, Color = Palette.Soft },
            ],
            Shapes = [.. legend.Swatches(Edge - plot.Left, plot.Header + 4), .. plot.Shapes],
        });
    }

    private static Annotation Paragraph(List<string> lines, Plot plot, double size) => new()
    {
        Text = string.Join("<br>", lines.Select(TextMeasure.Plain)),
        X = 0,
        XShift = Edge - plot.Left,
        Y = 0,
        YAnchor = "top",
        Size = size,
    };
}
