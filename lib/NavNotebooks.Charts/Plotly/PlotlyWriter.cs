using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NavNotebooks.Charts.Plotly;


/// <summary>Writes a figure as JSON. The only place that knows plotly.js's key names; keys always come in the same order.</summary>
internal sealed class PlotlyWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;

    /// <summary>What marks and texts lead to, each once; they name them by their places.</summary>
    private readonly ImmutableArray<string> doors;

    private PlotlyWriter(Utf8JsonWriter json, PlotlyFigure figure)
    {
        this.json = json;
        doors =
        [
            .. figure.Traces.SelectMany(trace => trace.Doors).Concat(figure.Layout.Annotations.Select(text => text.Door))
                .Where(ids => ids.Length > 0).Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The figure as one line of JSON: <c>data</c>, <c>layout</c>, <c>config</c>.</summary>
    public static string Write(PlotlyFigure figure)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            new PlotlyWriter(json, figure).Figure(figure);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Figure(PlotlyFigure figure)
    {
        json.WriteStartObject();
        json.List("data", figure.Traces, Trace);
        json.Object("layout", () => new LayoutWriter(json, Number).Write(figure.Layout, doors));
        json.Object("config", () =>
        {
            json.WriteBoolean("responsive", true);
            json.WriteBoolean("displaylogo", false);
        });
        json.WriteEndObject();
    }

    private void Trace(PlotlyTrace trace)
    {
        json.WriteString("type", trace is BarTrace ? "bar" : "scatter");
        json.WriteString("name", trace.Name);
        if (trace.XAxis != "x")
        {
            json.WriteString("xaxis", trace.XAxis);
        }

        Numbers("x", trace.X);
        Numbers("y", trace.Y);
        if (trace is BarTrace bar)
        {
            Bars(bar);
        }
        else
        {
            Points((ScatterTrace)trace);
        }

        if (trace.ErrorX is { } error)
        {
            json.Object("error_x", () => Errors(error));
        }

        json.WriteString("hoverinfo", trace.Hover.IsEmpty ? "skip" : "text");
        Texts("hovertext", trace.Hover);
        CustomData(trace.Doors);
    }

    private void CustomData(ImmutableArray<string> ids)
    {
        if (ids.All(id => id.Length == 0))
        {
            return;
        }

        json.WriteStartArray("customdata");
        foreach (var id in ids)
        {
            if (id.Length == 0)
            {
                json.WriteNullValue();
            }
            else
            {
                json.WriteNumberValue(doors.IndexOf(id));
            }
        }

        json.WriteEndArray();
    }

    private void Bars(BarTrace bar)
    {
        json.WriteString("orientation", "h");
        Number("width", bar.Width);
        if (!bar.Base.IsEmpty)
        {
            Numbers("base", bar.Base);
        }

        json.Object("marker", () =>
        {
            json.WriteString("color", bar.Marker.Color);
            Line(bar.Marker.LineColor, bar.Marker.LineWidth);
            if (bar.Marker.Pattern is { } pattern)
            {
                json.Object("pattern", () =>
                {
                    json.WriteString("shape", pattern.Shape);
                    json.WriteString("fgcolor", pattern.Foreground);
                    json.WriteString("bgcolor", pattern.Background);
                    Number("size", pattern.Size);
                    Number("solidity", pattern.Solidity);
                });
            }
        });
    }

    private void Points(ScatterTrace points)
    {
        json.WriteString("mode", points.Marker is null ? "text" : points.Text.IsEmpty ? "markers" : "markers+text");
        if (points.Marker is { } marker)
        {
            json.Object("marker", () =>
            {
                json.WriteString("symbol", marker.Symbol);
                Number("size", marker.Size);
                json.WriteString("color", marker.Color);
                Line(marker.LineColor, marker.LineWidth);
            });
        }

        if (!points.Text.IsEmpty)
        {
            Texts("text", points.Text);
            json.WriteString("textposition", "middle right");
            json.Object("textfont", () => Number("size", points.TextSize));
        }

        json.WriteBoolean("cliponaxis", false);
    }

    private void Errors(ErrorBars error)
    {
        json.WriteString("type", "data");
        json.WriteBoolean("symmetric", false);
        Numbers("array", error.Plus);
        Numbers("arrayminus", error.Minus);
        json.WriteString("color", error.Color);
        Number("thickness", 1.5);
        Number("width", 4);
    }

    private void Line(string color, double width) => json.Object("line", () =>
    {
        json.WriteString("color", color);
        Number("width", width);
    });

    private void Number(string name, double value)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(PlotlyNumber.Text(value));
    }

    private void Numbers(string name, ImmutableArray<double?> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteRawValue(value is { } number && double.IsFinite(number) ? PlotlyNumber.Text(number) : "null");
        }

        json.WriteEndArray();
    }

    private void Texts(string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
