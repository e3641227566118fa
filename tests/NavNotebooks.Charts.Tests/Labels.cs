using System.Text.Json;
using NavNotebooks.Charts.Drawing;

namespace NavNotebooks.Charts.Tests;

/// <summary>Where the texts of a picture lie on a page of some breadth, reckoned as plotly.js places them.</summary>
internal static class Labels
{
    /// <summary>The boxes of all texts upon the plot, in pixels.</summary>
    public static List<(string Text, double Left, double Top, double Right, double Bottom)> Boxes(JsonElement picture, double breadth)
    {
        var layout = picture.GetProperty("layout");
        return [.. layout.GetProperty("annotations").EnumerateArray().Where(one => !one.GetProperty("showarrow").GetBoolean() && one.GetProperty("text").GetString()!.Length > 0).Select(one => Box(one, layout, breadth))];
    }

    /// <summary>Fails where two texts overlap or one leaves the page.</summary>
    public static void DoNotOverlap(Figure figure, double breadth)
    {
        var boxes = Boxes(Pictures.Of(figure), breadth);
        Assert.All(boxes, box => Assert.True(box.Left >= -1 && box.Right <= breadth + 1, $"'{box.Text}' leaves the page: {box.Left:0} to {box.Right:0}"));
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count; j++)
            {
                var (a, b) = (boxes[i], boxes[j]);
                Assert.False(a.Left < b.Right - 1 && b.Left < a.Right - 1 && a.Top < b.Bottom - 1 && b.Top < a.Bottom - 1, $"'{a.Text}' overlaps '{b.Text}' at {breadth:0} pixels");
            }
        }
    }

    private static (string Text, double Left, double Top, double Right, double Bottom) Box(JsonElement one, JsonElement layout, double breadth)
    {
        double Of(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetDouble() : 0;
        var margin = layout.GetProperty("margin");
        var (left, top) = (Of(margin, "l"), Of(margin, "t"));
        var (width, height) = (breadth - left - Of(margin, "r"), Of(layout, "height") - top - Of(margin, "b"));
        double Along(string axis, double value)
        {
            var range = layout.GetProperty(axis).GetProperty("range");
            return (value - range[0].GetDouble()) / (range[1].GetDouble() - range[0].GetDouble());
        }

        var x = left + (width * (one.GetProperty("xref").GetString() == "x" ? Along("xaxis", Of(one, "x")) : Of(one, "x"))) + Of(one, "xshift");
        var y = top + (height * (1 - (one.GetProperty("yref").GetString() == "y" ? Along("yaxis", Of(one, "y")) : Of(one, "y")))) - Of(one, "yshift");
        var text = one.GetProperty("text").GetString()!;
        var size = Of(one.GetProperty("font"), "size");
        var lines = text.Split("<br>");
        var (broad, high) = (lines.Max(line => TextMeasure.Width(System.Net.WebUtility.HtmlDecode(line), size)), lines.Length * size * 1.2);
        if (Of(one, "textangle") != 0)
        {
            (broad, high) = (high, broad);
        }

        var fromLeft = x - (broad * one.GetProperty("xanchor").GetString() switch { "left" => 0, "center" => 0.5, _ => 1 });
        var fromTop = y - (high * one.GetProperty("yanchor").GetString() switch { "top" => 0, "middle" => 0.5, _ => 1 });
        return (text, fromLeft, fromTop, fromLeft + broad, fromTop + high);
    }
}
