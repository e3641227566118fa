using System.Xml.Linq;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Marks without text, each as it is to be written: what cannot be seen is left out.</summary>
internal static class SvgShapes
{
    /// <summary>A path, rectangle, circle or line; <see langword="null"/> for one that nobody can see.</summary>
    /// <param name="shape">As Plotly wrote it.</param>
    /// <param name="look">Its properties and those around it.</param>
    /// <param name="opacity">Its own opacity; <see langword="null"/> where it is whole.</param>
    /// <param name="move">Where what is around it puts it.</param>
    /// <exception cref="FormatException">It has an outline that is none.</exception>
    public static XElement? Of(XElement shape, IReadOnlyDictionary<string, string> look, string? opacity, SvgMove move)
    {
        var properties = Seen(look);
        if (properties.Count == 0 || opacity == "0")
        {
            return null;
        }

        // A pattern and a clip are laid where the mark's own place begins.
        var transform = (string?)shape.Attribute("transform");
        var own = SvgMove.TryRead(transform);
        var isBound = own is null || properties.GetValueOrDefault("fill", "").StartsWith("url(", StringComparison.Ordinal);
        var place = isBound ? SvgMove.None : move + own!.Value;
        if (Outline(shape, place) is not { Length: > 0 } outline)
        {
            return null;
        }

        if (PathData.IsLines(outline))
        {
            properties["fill"] = "none";
            properties.Remove("fill-opacity");
        }

        if (properties.GetValueOrDefault("fill") == "none" || PathData.IsPlain(outline))
        {
            properties.Remove("fill-rule");
        }

        var drawn = new XElement(PictureRules.Svg + "path", new XAttribute("d", outline));
        Add(drawn, isBound ? new("transform", move.Before(transform)) : default, new("opacity", opacity));
        Add(drawn, [.. properties.Select(property => new KeyValuePair<string, string?>(property.Key, property.Value))]);
        return drawn;
    }

    /// <summary>Adds the attributes that say something.</summary>
    public static void Add(XElement element, params ReadOnlySpan<KeyValuePair<string, string?>> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (!string.IsNullOrEmpty(value))
            {
                element.SetAttributeValue(name, value);
            }
        }
    }

    /// <summary>Fill and stroke as far as they are seen; empty where neither is.</summary>
    private static Dictionary<string, string> Seen(IReadOnlyDictionary<string, string> look)
    {
        var properties = SvgPaint.Inherited
            .Where(property => property.Key.StartsWith("fill", StringComparison.Ordinal) || property.Key.StartsWith("stroke", StringComparison.Ordinal))
            .Select(property => KeyValuePair.Create(property.Key, look.GetValueOrDefault(property.Key, property.Value)))
            .ToDictionary(StringComparer.Ordinal);
        var isFilled = properties["fill"] is not ("none" or "transparent") && properties["fill-opacity"] != "0";
        var isStroked = properties["stroke"] is not ("none" or "transparent") && properties["stroke-opacity"] != "0" && properties["stroke-width"] != "0";
        if ((!isFilled && !isStroked) || look.GetValueOrDefault("visibility") == "hidden")
        {
            return [];
        }

        properties["fill"] = isFilled ? properties["fill"] : "none";
        return properties
            .Where(property => property.Key == "fill" || (property.Key.StartsWith("fill", StringComparison.Ordinal) ? isFilled : isStroked))
            .Where(property => property.Key == "fill" || SvgPaint.Inherited.First(known => known.Key == property.Key).Value != property.Value)
            .ToDictionary(StringComparer.Ordinal);
    }

    private static string? Outline(XElement shape, SvgMove place)
    {
        double Pixels(string name) => SvgNumber.TryRead((string?)shape.Attribute(name)) ?? 0;
        switch (shape.Name.LocalName)
        {
            case "rect" when shape.Attribute("rx") is null || Pixels("rx") == 0:
                return Pixels("width") > 0 && Pixels("height") > 0 ? PathData.Rectangle(Pixels("x") + place.X, Pixels("y") + place.Y, Pixels("width"), Pixels("height")) : null;
            case "circle":
                var r = Pixels("r");
                return PathData.Moved($"M{Text(Pixels("cx") + r)},{Text(Pixels("cy"))}a{Text(r)},{Text(r)} 0 1,1 {Text(-2 * r)},0a{Text(r)},{Text(r)} 0 1,1 {Text(2 * r)},0z", place.X, place.Y);
            case "line":
                return PathData.Moved($"M{Text(Pixels("x1"))},{Text(Pixels("y1"))}L{Text(Pixels("x2"))},{Text(Pixels("y2"))}", place.X, place.Y);
            case "path":
                var outline = (string?)shape.Attribute("d") ?? "";
                return outline.Count(char.IsAsciiLetter) < 2 ? null : PathData.Moved(outline, place.X, place.Y);
            default:
                throw new FormatException($"the picture has a {shape.Name.LocalName} with round corners, which is not known here");
        }
    }

    private static string Text(double value) => SvgNumber.Text(value);
}
