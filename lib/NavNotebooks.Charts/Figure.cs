using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;

namespace NavNotebooks.Charts;

/// <summary>
/// A chart with everything that it needs to be read alone: title, base, n, data basis and source are in the picture, and the same
/// numbers stand in a table behind it.
/// </summary>
/// <remarks>Immutable. Drawn anew for each language; the same figure gives the same bytes on every machine.</remarks>
public sealed class Figure : IDisplayable
{
    private readonly IDrawing drawing;

    internal Figure(IDrawing drawing) => this.drawing = drawing;

    /// <summary>The numbers as a table, with data basis and source as notes.</summary>
    public Table DataTable(Language language) => drawing.Draw(language).Twin;

    /// <summary>The figure as plotly.js reads it: an object with <c>data</c>, <c>layout</c> and <c>config</c>, on one line.</summary>
    public string PlotlyJson(Language language) => PlotlyWriter.Write(drawing.Draw(language).Picture);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context)
    {
        var drawn = drawing.Draw(context.Language);
        return new MimeBundle(drawn.Twin.ToString())
            .With(MimeTypes.Plotly, PlotlyWriter.Write(drawn.Picture))
            .With(MimeTypes.Html, drawn.Twin.ToHtml());
    }

    /// <summary>The data table as plain English text.</summary>
    public override string ToString() => DataTable(Language.English).ToString();
}
