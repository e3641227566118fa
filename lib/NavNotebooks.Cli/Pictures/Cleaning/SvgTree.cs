using System.Xml.Linq;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>A picture as one list of marks, in the order in which they are painted: groups that only name or move what is in them are undone.</summary>
internal sealed class SvgTree
{
    private readonly List<XElement> definitions = [];

    /// <summary>Patterns, clips and gradients, under the names that Plotly gave them.</summary>
    public IReadOnlyList<XElement> Definitions => definitions;

    /// <summary>The marks in an element.</summary>
    /// <exception cref="FormatException">Something in it is not known here.</exception>
    public List<XElement> Marks(XElement parent) => [.. Inside(parent, new Dictionary<string, string>(StringComparer.Ordinal), SvgMove.None)];

    private IEnumerable<XElement> Inside(XElement parent, IReadOnlyDictionary<string, string> look, SvgMove move) =>
        parent.Elements().SelectMany(child => Mark(child, look, move));

    private IEnumerable<XElement> Mark(XElement element, IReadOnlyDictionary<string, string> around, SvgMove move)
    {
        var own = SvgPaint.Of(element);
        var look = SvgPaint.Within(around, own);
        var opacity = own.GetValueOrDefault("opacity") is { } told && told != "1" ? told : null;
        if (own.GetValueOrDefault("display") == "none")
        {
            return [];
        }

        switch (element.Name.LocalName)
        {
            case "g":
                return Group(element, look, move);
            case "defs":
                definitions.AddRange(element.Descendants().Where(IsDefinition).Select(Definition));
                return [];
            case "clipPath" or "pattern" or "linearGradient" or "radialGradient":
                definitions.Add(Definition(element));
                return [];
            case "path" or "rect" or "circle" or "line":
                return Clipped(element, move, (mark, place) => SvgShapes.Of(mark, look, opacity, place));
            case "text":
                return Clipped(element, move, (mark, place) => SvgTexts.Of(mark, look, opacity, place));
            case "image":
                return [Image(element, move)];
            case "style" or "title" or "desc":
                return [];
            default:
                throw new FormatException($"the picture holds the element '{element.Name.LocalName}', which is not known here");
        }
    }

    /// <summary>What is in a group; the group stays where it clips, shines through, turns or scales.</summary>
    private IEnumerable<XElement> Group(XElement group, Dictionary<string, string> look, SvgMove move)
    {
        var own = SvgPaint.Of(group);
        var transform = (string?)group.Attribute("transform");
        var opacity = own.GetValueOrDefault("opacity") is { } told && told != "1" ? told : null;
        if (opacity == "0")
        {
            return [];
        }

        if (own.GetValueOrDefault("clip-path") is null && opacity is null && SvgMove.TryRead(transform) is { } further)
        {
            return Inside(group, look, move + further);
        }

        var kept = new XElement(PictureRules.Svg + "g");
        SvgShapes.Add(kept, new("clip-path", own.GetValueOrDefault("clip-path")), new("transform", move.Before(transform)), new("opacity", opacity));
        kept.Add(SvgRuns.Joined([.. Inside(group, look, SvgMove.None)]));
        return kept.HasElements ? [kept] : [];
    }

    /// <summary>A mark; where it has a clip of its own, in a group that carries clip and place.</summary>
    private static IEnumerable<XElement> Clipped(XElement mark, SvgMove move, Func<XElement, SvgMove, XElement?> draw)
    {
        if (SvgPaint.Of(mark).GetValueOrDefault("clip-path") is not { } clip || clip == "none")
        {
            return draw(mark, move) is { } free ? [free] : [];
        }

        var placed = new XElement(mark);
        placed.SetAttributeValue("transform", null);
        if (draw(placed, SvgMove.None) is not { } drawn)
        {
            return [];
        }

        var group = new XElement(PictureRules.Svg + "g", drawn);
        SvgShapes.Add(group, new("clip-path", clip), new("transform", move.Before((string?)mark.Attribute("transform"))));
        return [group];
    }

    private static bool IsDefinition(XElement element) => element.Name.LocalName is "clipPath" or "pattern" or "linearGradient" or "radialGradient";

    private static XElement Definition(XElement definition)
    {
        var written = new XElement(PictureRules.Svg + definition.Name.LocalName);
        foreach (var attribute in definition.Attributes().Where(attribute => attribute.Name.LocalName is not ("class" or "style") && attribute.Value.Length > 0 && !attribute.IsNamespaceDeclaration))
        {
            written.SetAttributeValue(attribute.Name.LocalName, attribute.Name.LocalName switch
            {
                "id" or "gradientUnits" or "patternUnits" or "spreadMethod" => attribute.Value,
                "patternTransform" or "gradientTransform" => SvgMove.None.Before(attribute.Value),
                _ => SvgNumber.TryRead(attribute.Value) is { } number ? SvgNumber.Text(number) : attribute.Value,
            });
        }

        written.Add(definition.Name.LocalName is "clipPath" or "pattern"
            ? SvgRuns.Joined(new SvgTree().Marks(definition)).Select(mark => definition.Name.LocalName == "clipPath" ? Bare(mark) : mark)
            : definition.Elements().Select(stop => new XElement(stop)));
        return written;
    }

    /// <summary>Of a clip, only the outline counts.</summary>
    private static XElement Bare(XElement mark)
    {
        foreach (var attribute in mark.Attributes().Where(attribute => attribute.Name.LocalName is not ("d" or "transform")).ToList())
        {
            attribute.Remove();
        }

        return mark;
    }

    private static XElement Image(XElement image, SvgMove move)
    {
        var written = new XElement(PictureRules.Svg + "image");
        SvgShapes.Add(written, new("transform", move.Before((string?)image.Attribute("transform"))), new("href", image.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")?.Value));
        foreach (var name in new[] { "x", "y", "width", "height", "preserveAspectRatio" })
        {
            SvgShapes.Add(written, new KeyValuePair<string, string?>(name, (string?)image.Attribute(name)));
        }

        return written;
    }
}
