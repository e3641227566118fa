using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Xml;
using NavNotebooks.Cli.Pictures.Cleaning;
using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures;

/// <summary>The page in which the browser draws, and what it leaves there.</summary>
internal static class DrawingPage
{
    /// <summary>What pictures say they were drawn by: plotly.js, and how its drawing was cleaned. Kept pictures that say otherwise are drawn anew where there is a browser.</summary>
    public const string DrawnBy = "plotly.js " + PlotlyScript.Version + ", cleaned 1";

    /// <summary>The page's file.</summary>
    public const string Name = "draw.html";

    private const string ScriptName = "draw.js";

    /// <summary>A breadth that notebooks, pages and paper have; the charts break their lines for 600 pixels and up.</summary>
    private const string Breadth = "720";

    private const string Start = "<pre id=\"drawn\">";

    private const string Page = $"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:">
        <script src="{PlotlyScript.FileName}"></script><script src="{ScriptName}"></script></head><body></body></html>
        """;

    private const string Drawing = $$"""
        addEventListener("load", async () => {
          const drawn = [];
          for (const figure of figures) {
            try {
              const layout = figure.layout || {};
              const size = { format: "svg", imageDataOnly: true, width: layout.width || {{Breadth}}, height: layout.height || 450 };
              drawn.push({ svg: await Plotly.toImage({ data: figure.data || [], layout }, size) });
            } catch (error) {
              drawn.push({ error: String(error && error.message || error) });
            }
          }
          const bytes = new TextEncoder().encode(JSON.stringify(drawn));
          let text = "";
          for (let i = 0; i < bytes.length; i += 32768) { text += String.fromCharCode.apply(null, bytes.subarray(i, i + 32768)); }
          const place = document.createElement("pre");
          place.id = "drawn";
          place.textContent = btoa(text);
          document.body.append(place);
        });
        """;

    /// <summary>Writes the page and what it asks for.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="figures">What is to be drawn.</param>
    /// <param name="plotly">The file of plotly.js.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void WriteTo(string folder, IEnumerable<FigureToDraw> figures, string plotly)
    {
        File.Copy(plotly, Path.Combine(folder, PlotlyScript.FileName));
        File.WriteAllText(Path.Combine(folder, Name), Page);
        File.WriteAllText(Path.Combine(folder, ScriptName), $"\"use strict\";\nconst figures = [{string.Join(",\n", figures.Select(figure => figure.Json))}];\n{Drawing}\n");
    }

    /// <summary>The pictures that the browser left, each with its figure, or why there is none.</summary>
    /// <param name="document">The page as the browser wrote it out at the end.</param>
    /// <param name="figures">What was to be drawn.</param>
    /// <exception cref="FormatException">It holds no pictures.</exception>
    public static ImmutableArray<DrawnPicture> Read(string document, IReadOnlyList<FigureToDraw> figures)
    {
        var start = document.IndexOf(Start, StringComparison.Ordinal);
        var end = start < 0 ? -1 : document.IndexOf('<', start + Start.Length);
        if (end < 0)
        {
            throw new FormatException("the browser left no pictures in the page");
        }

        using var drawn = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(document[(start + Start.Length)..end])));
        return [.. drawn.RootElement.EnumerateArray().Zip(figures, Picture)];
    }

    private static DrawnPicture Picture(JsonElement drawn, FigureToDraw figure)
    {
        if (!drawn.TryGetProperty("svg", out var svg))
        {
            return new(figure, null, "plotly.js could not draw it: " + drawn.GetProperty("error").GetString());
        }

        try
        {
            return new(figure, PictureCleaner.Clean(svg.GetString()!, figure), null);
        }
        catch (Exception exception) when (exception is FormatException or XmlException)
        {
            return new(figure, null, exception.Message);
        }
    }
}
