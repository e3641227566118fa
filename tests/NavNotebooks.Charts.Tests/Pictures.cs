using System.Text.Json;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Tests;

/// <summary>Reads figures back from their JSON.</summary>
internal static class Pictures
{
    public static JsonElement Of(Figure figure, Language language = Language.English)
    {
        using var document = JsonDocument.Parse(figure.PlotlyJson(language));
        return document.RootElement.Clone();
    }

    /// <summary>The traces of a type that draw anything, in order.</summary>
    public static IEnumerable<JsonElement> Traces(this JsonElement picture, string type) => picture.GetProperty("data").EnumerateArray()
        .Where(trace => trace.GetProperty("type").GetString() == type && trace.GetProperty("x").EnumerateArray().Any(x => x.ValueKind == JsonValueKind.Number));

    /// <summary>Every text in the picture that the reader sees without pointing: title, annotations, legend, labels, ticks.</summary>
    public static string Words(this JsonElement picture)
    {
        var layout = picture.GetProperty("layout");
        return string.Join("\n", layout.GetProperty("annotations").EnumerateArray().Select(annotation => annotation.GetProperty("text").GetString())
            .Append(layout.GetProperty("title").GetProperty("text").GetString()));
    }
}
