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

    private static readonly IMimeRenderer[] Twins = [new HtmlFragmentRenderer(numbersTables: false), new InBothLanguages(new PlainTextRenderer())];

    public string? Render(MimeBundle data, PageContext page)
    {
        if (FigureOf(data) is not { } figure)
        {
            return null;
        }

        var other = page.TranslationOf(data) is { } translation ? FigureOf(translation) : null;
        var title = TitleOf(figure);
        var twin = Twins.Select(renderer => renderer.Render(data, page)).FirstOrDefault(html => html is not null) ?? "";
        var exhibit = page.Exhibit(ExhibitKind.Figure, (title, other is { } second ? TitleOf(second) : title), data[MimeTypes.Html] ?? "");
        return $"""
            <figure class="nav-figure-block" id="{exhibit.Id}">
            <figcaption>{ExhibitLabel.Of(exhibit, page.Options)}</figcaption>
            {Drawings(figure, other, (exhibit.Id, page))}
            <p class="nav-figure-missing">The figure is not drawn: that takes JavaScript and plotly.js. Its numbers are in the table below.</p>
            <details class="nav-twin" open><summary>Data table</summary>
            {twin}
            </details>
            </figure>
            """.ReplaceLineEndings("\n");
    }

    /// <summary>The figure; in both languages where it says something else in the other, with its data once and what differs.</summary>
    private static string Drawings(JsonElement figure, JsonElement? other, (string Id, PageContext Page) place)
    {
        var data = $"{place.Id}-data";
        var doors = FigureDoors.Attribute(Property(Property(Property(figure, "layout"), "meta"), "doors"), IdLinks.Of(place.Page.Options));
        var first = Drawing(figure, $"data-figure=\"{data}\"") + Data(data, figure.GetRawText(), doors);
        return other is { } second && JsonPatch.Of(figure, second) is { } patch
            ? place.Page.Block(first, Drawing(second, $"data-figure=\"{data}\" data-patch=\"{data}-2\"") + Data(data + "-2", patch))
            : first;
    }

    /// <summary>Where the site's script draws it.</summary>
    private static string Drawing(JsonElement figure, string source)
    {
        var layout = Property(figure, "layout");
        var label = HtmlText.Encode(Description(layout) ?? (TitleOf(figure) is { Length: > 0 } title ? title : "Figure"));
        var height = Height(layout).ToString(CultureInfo.InvariantCulture);
        return $"<div class=\"nav-figure\" {source} role=\"img\" aria-label=\"{label}\" style=\"min-height:{height}px\"></div>\n";
    }

    private static string Data(string id, string json, string attributes = "") => $"<script type=\"application/json\" id=\"{id}\"{attributes}>{HtmlText.EncodeJson(json)}</script>";

    private static JsonElement? FigureOf(MimeBundle data) =>
        data[MimeTypes.Plotly] is { } json && JsonText.TryElement(json) is { ValueKind: JsonValueKind.Object } figure ? figure : null;

    private static string TitleOf(JsonElement figure) => Title(Property(figure, "layout")) ?? "";

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
