using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using NavNotebooks.Display;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Html;

/// <summary>A figure as data that the site's script draws, followed by its twin as a table. Without scripts the twin is what is shown.</summary>
internal sealed partial class PlotlyRenderer : IMimeRenderer
{
    /// <summary>Plotly's own height of a figure that sets none, in pixels.</summary>
    private const double DefaultHeight = 450;

    private static readonly IMimeRenderer[] Twins = [new HtmlFragmentRenderer(), new PlainTextRenderer()];

    public string? Render(MimeBundle data, PageContext page)
    {
        if (data[MimeTypes.Plotly] is not { } json || JsonText.TryElement(json) is not { ValueKind: JsonValueKind.Object } figure)
        {
            return null;
        }

        var id = page.NextFigureId();
        var layout = Property(figure, "layout");
        var label = HtmlText.Encode(Description(layout) ?? Title(layout) ?? "Figure");
        var height = Height(layout).ToString(CultureInfo.InvariantCulture);
        var twin = Twins.Select(renderer => renderer.Render(data, page)).FirstOrDefault(html => html is not null);
        return $"""
            <figure class="nav-figure-block">
            <div class="nav-figure" id="{id}" data-figure="{id}-data" role="img" aria-label="{label}" style="min-height:{height}px"></div>
            <p class="nav-figure-missing">The figure is not drawn: that takes JavaScript and plotly.js. Its numbers are in the table below.</p>
            <script type="application/json" id="{id}-data">{HtmlText.EncodeJson(json)}</script>
            <details class="nav-twin" open><summary>Data table</summary>
            {twin}
            </details>
            </figure>
            """.ReplaceLineEndings("\n");
    }

    /// <summary>The figure in words, where it brings them as <c>layout.meta.description</c>.</summary>
    private static string? Description(JsonElement? layout) =>
        Property(Property(layout, "meta"), "description") is { ValueKind: JsonValueKind.String } text && JsonText.Decode(text) is { Length: > 0 } words ? words : null;

    private static string? Title(JsonElement? layout)
    {
        var title = Property(layout, "title");
        title = title is { ValueKind: JsonValueKind.Object } ? Property(title, "text") : title;
        return title is { ValueKind: JsonValueKind.String } text ? Tag().Replace(JsonText.Decode(text), " ").Trim() : null;
    }

    private static double Height(JsonElement? layout) =>
        Property(layout, "height") is { ValueKind: JsonValueKind.Number } height ? height.GetDouble() : DefaultHeight;

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;

    /// <summary>Plotly's own few tags in texts, such as a line break.</summary>
    [GeneratedRegex(@"(?:\s*</?(?:b|i|br|em|sub|sup|span|a)\b[^>]*>\s*)+", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
