using System.Globalization;
using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Documents.Ipynb;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Html;

/// <summary>A figure as a picture, as data that the site's script draws in the picture's place, and as a table with the same numbers.</summary>
internal sealed class PlotlyRenderer : IMimeRenderer
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

        var words = WordsOf(figure);
        var other = page.TranslationOf(data);
        var twin = Twins.Select(renderer => renderer.Render(data, page)).FirstOrDefault(html => html is not null) ?? "";
        var exhibit = page.Exhibit(ExhibitKind.Figure, (words.Title, other is not null && FigureOf(other) is { } second ? WordsOf(second).Title : words.Title), data[MimeTypes.Html] ?? "");
        var drawings = Drawings(data, other, (exhibit.Id, page));
        var open = drawings.Contains(StillHtml.Missing, StringComparison.Ordinal) ? " open" : "";
        return $"<figure class=\"nav-figure-block\" id=\"{exhibit.Id}\">\n<figcaption>{ExhibitLabel.Of(exhibit, page.Options)}</figcaption>\n{drawings}\n"
            + $"<details class=\"nav-twin\"{open}><summary>{LanguageHtml.Inline("Data table", "Datatabell")}</summary>\n{twin}\n</details>\n</figure>";
    }

    /// <summary>The figure; in both languages where it says something else in the other, with its data once and what differs.</summary>
    private static string Drawings(MimeBundle data, MimeBundle? other, (string Id, PageContext Page) place)
    {
        var figure = FigureOf(data)!.Value;
        var source = $"{place.Id}-data";
        var doors = FigureDoors.Attribute(Property(Property(Property(figure, "layout"), "meta"), "doors"), IdLinks.Of(place.Page.Options));
        var first = Drawing(data, $"data-figure=\"{source}\"", Data(source, figure.GetRawText(), doors), place);
        return other is not null && FigureOf(other) is { } second && JsonPatch.Of(figure, second) is { } patch
            ? place.Page.Block(first, Drawing(other, $"data-figure=\"{source}\" data-patch=\"{source}-2\"", Data(source + "-2", patch), (place.Id + place.Page.Options.Language.In("-nb", "-en"), place.Page)))
            : first;
    }

    /// <summary>The picture, and where the site's script draws. With a picture the words stand on it alone; the script puts them on what it draws.</summary>
    private static string Drawing(MimeBundle data, string source, string script, (string Id, PageContext Page) place)
    {
        var figure = FigureOf(data)!.Value;
        var label = HtmlText.Encode(WordsOf(figure).Description);
        var (picture, link) = StillHtml.Of(data, place.Id, label, place.Page) ?? (StillHtml.Missing, "");
        var name = picture == StillHtml.Missing ? $" role=\"img\" aria-label=\"{label}\"" : "";
        return $"<div class=\"nav-drawing\">\n{picture}\n<div class=\"nav-figure\" {source}{name} style=\"min-height:{Height(figure)}px\"></div>{link}\n{script}</div>\n";
    }

    private static string Data(string id, string json, string attributes = "") => $"<script type=\"application/json\" id=\"{id}\"{attributes}>{HtmlText.EncodeJson(json)}</script>";

    private static JsonElement? FigureOf(MimeBundle data) =>
        data[MimeTypes.Plotly] is { } json && JsonText.TryElement(json) is { ValueKind: JsonValueKind.Object } figure ? figure : null;

    private static FigureWords WordsOf(JsonElement figure) => FigureWords.Of(Property(figure, "layout"));

    private static string Height(JsonElement figure) =>
        (Property(Property(figure, "layout"), "height") is { ValueKind: JsonValueKind.Number } height ? height.GetDouble() : DefaultHeight).ToString(CultureInfo.InvariantCulture);

    private static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var value) ? value : null;
}
