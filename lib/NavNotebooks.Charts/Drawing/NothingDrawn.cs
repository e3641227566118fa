using System.Collections.Immutable;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Drawing;

/// <summary>A figure without an estimate: its title, and why there is nothing in it.</summary>
internal sealed class NothingDrawn(ImmutableArray<BilingualText> gaps, FigureRequest request) : IDrawing
{
    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var text = new PageText(
            request.Title([], language),
            [language.Pick("Nothing to draw.", "Ingenting å tegne.")],
            [.. gaps.Distinct().Select(gap => gap.In(language) + ".")]);
        var plot = new Plot
        {
            Height = 1,
            Left = Page.Edge,
            Right = Page.Edge,
            Header = 0,
            Foot = 0,
            XAxis = new PlotlyAxis(0, 1),
            YAxis = new PlotlyAxis(0, 1),
            Legend = [],
            Traces = [],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), new Table(text.Title, [.. text.Subtitle], [], text.Notes));
    }
}
