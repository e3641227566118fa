using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NavNotebooks.Charts.Drawing;

namespace NavNotebooks.Charts.Plotly;


/// <summary>The part of <see cref="PlotlyWriter"/> that writes layouts.</summary>
internal sealed class LayoutWriter(Utf8JsonWriter json, Action<string, double> number)
{
    /// <summary>The properties of the layout; the object around them is the caller's.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="doors">What the marks' custom data and the texts' names are places in.</param>
    public void Write(PlotlyLayout layout, ImmutableArray<string> doors)
    {
        Title(layout.Title);
        json.Object("meta", () =>
        {
            json.WriteString("description", layout.Description);
            if (!doors.IsEmpty)
            {
                json.WriteStartArray("doors");
                foreach (var door in doors)
                {
                    json.WriteStringValue(door);
                }

                json.WriteEndArray();
            }
        });
        number("height", layout.Height);
        json.Object("margin", () =>
        {
            number("l", layout.Margin.Left);
            number("r", layout.Margin.Right);
            number("t", layout.Margin.Top);
            number("b", layout.Margin.Bottom);
            json.WriteBoolean("autoexpand", false);
        });
        json.WriteString("separators", layout.Separators);
        Font(size: 12, color: Palette.Ink, family: true);
        json.WriteString("paper_bgcolor", Palette.Paper);
        json.WriteString("plot_bgcolor", Palette.Paper);
        json.WriteString("barmode", "overlay");
        json.WriteString("hovermode", "closest");
        json.WriteBoolean("dragmode", false);
        json.Object("xaxis", () => Axis(layout.XAxis, isVertical: false));
        if (layout.XAxis2 is { } second)
        {
            json.Object("xaxis2", () => Axis(second, isVertical: false));
        }

        json.Object("yaxis", () => Axis(layout.YAxis, isVertical: true));
        json.WriteBoolean("showlegend", false);
        json.List("annotations", layout.Annotations, annotation => Annotate(annotation, doors));
        json.List("shapes", layout.Shapes, Shaped);
    }

    private void Title(string text) => json.Object("title", () =>
    {
        json.WriteString("text", text);
        json.WriteString("xref", "container");
        json.WriteString("yref", "container");
        number("x", 0);
        number("y", 1);
        json.WriteString("xanchor", "left");
        json.WriteString("yanchor", "top");
        json.WriteBoolean("automargin", false);
        json.Object("pad", () =>
        {
            number("l", Page.Edge);
            number("t", Page.TitleTop + RaisedBy(text));
        });
        Font(size: Page.TitleSize, color: Palette.Ink);
    });

    /// <summary>
    /// How far above the place asked for plotly.js puts a title of several lines, in pixels: the 0.7 em that it lowers a single line by.
    /// The padding takes it back, or the first line would leave the picture.
    /// </summary>
    private static double RaisedBy(string title) => title.Contains("<br>", StringComparison.Ordinal) ? 0.7 * Page.TitleSize : 0;

    private void Axis(PlotlyAxis axis, bool isVertical)
    {
        Pair("range", (axis.From, axis.To));
        if (!isVertical)
        {
            Pair("domain", axis.Domain);
        }

        if (axis.Title is { } title)
        {
            json.Object("title", () =>
            {
                json.WriteString("text", title);
                number("standoff", 6);
                Font(size: 12, color: Palette.Soft);
            });
        }

        json.WriteString("tickmode", "array");
        json.WriteStartArray("tickvals");
        foreach (var value in axis.TickValues)
        {
            json.WriteRawValue(PlotlyNumber.Text(value));
        }

        json.WriteEndArray();
        json.WriteStartArray("ticktext");
        foreach (var text in axis.TickTexts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
        json.Object("tickfont", () => FontBody(axis.TickSize, Palette.Ink));
        number("tickangle", 0);
        json.WriteString("ticks", string.Empty);
        json.WriteBoolean("showgrid", axis.Grid);
        json.WriteString("gridcolor", Palette.Grid);
        json.WriteBoolean("zeroline", false);
        json.WriteBoolean("showline", false);
        json.WriteBoolean("fixedrange", true);
        json.WriteBoolean("automargin", false);
    }

    private void Annotate(Annotation annotation, ImmutableArray<string> doors)
    {
        json.WriteString("text", annotation.Text);
        number("x", annotation.X);
        number("y", annotation.Y);
        json.WriteString("xref", annotation.XRef);
        json.WriteString("yref", annotation.YRef);
        json.WriteBoolean("showarrow", annotation.ArrowFrom is not null);
        if (annotation.ArrowFrom is { } from)
        {
            number("ax", from.X);
            number("ay", from.Y);
            json.WriteString("axref", annotation.XRef);
            json.WriteString("ayref", annotation.YRef);
            number("arrowhead", 2);
            number("arrowwidth", 2);
            number("arrowsize", 1);
            number("standoff", 5);
            number("startstandoff", 5);
            json.WriteString("arrowcolor", annotation.Color);
            return;
        }

        json.WriteString("xanchor", annotation.XAnchor);
        json.WriteString("yanchor", annotation.YAnchor);
        json.WriteString("align", annotation.XAnchor);
        number("xshift", annotation.XShift);
        number("yshift", annotation.YShift);
        number("borderpad", annotation.Background is null ? 0 : 1);
        Font(annotation.Size, annotation.Color);
        if (annotation.Background is { } background)
        {
            json.WriteString("bgcolor", background);
        }

        if (annotation.Angle != 0)
        {
            number("textangle", annotation.Angle);
        }

        if (annotation.Hover is { } hover)
        {
            json.WriteString("hovertext", hover);
        }

        if (annotation.Door.Length > 0)
        {
            json.WriteString("name", doors.IndexOf(annotation.Door).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void Shaped(Shape shape)
    {
        json.WriteString("type", shape.Type);
        json.WriteString("xref", shape.InPixels && shape.Anchor is null ? "paper" : shape.XRef);
        json.WriteString("yref", shape.InPixels && shape.Anchor is null ? "paper" : shape.YRef);
        if (shape.InPixels)
        {
            json.WriteString("xsizemode", "pixel");
            json.WriteString("ysizemode", "pixel");
            number("xanchor", shape.Anchor?.X ?? 0);
            number("yanchor", shape.Anchor?.Y ?? 1);
        }

        if (shape.Path is { } path)
        {
            json.WriteString("path", path);
        }
        else
        {
            number("x0", shape.X.From);
            number("x1", shape.X.To);
            number("y0", shape.Y.From);
            number("y1", shape.Y.To);
        }

        json.WriteString("layer", shape.Below ? "below" : "above");
        if (shape.Fill is { } fill)
        {
            json.WriteString("fillcolor", fill);
        }

        json.Object("line", () =>
        {
            json.WriteString("color", shape.Color);
            number("width", shape.Width);
            json.WriteString("dash", shape.Dash);
        });
    }

    private void Font(double size, string color, bool family = false) => json.Object("font", () =>
    {
        if (family)
        {
            json.WriteString("family", Page.FontFamily);
        }

        FontBody(size, color);
    });

    private void FontBody(double size, string color)
    {
        number("size", size);
        json.WriteString("color", color);
    }

    private void Pair(string name, (double From, double To) ends)
    {
        json.WriteStartArray(name);
        json.WriteRawValue(PlotlyNumber.Text(ends.From));
        json.WriteRawValue(PlotlyNumber.Text(ends.To));
        json.WriteEndArray();
    }
}
