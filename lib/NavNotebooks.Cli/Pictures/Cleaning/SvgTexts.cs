using System.Xml.Linq;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Texts, each as it is to be written: lines by their places in pixels.</summary>
internal static class SvgTexts
{
    /// <summary>A text; <see langword="null"/> for one that says nothing.</summary>
    /// <param name="text">As Plotly wrote it.</param>
    /// <param name="look">Its properties and those around it.</param>
    /// <param name="opacity">Its own opacity; <see langword="null"/> where it is whole.</param>
    /// <param name="move">Where what is around it puts it.</param>
    public static XElement? Of(XElement text, IReadOnlyDictionary<string, string> look, string? opacity, SvgMove move)
    {
        if (string.IsNullOrWhiteSpace(text.Value) || opacity == "0" || look.GetValueOrDefault("fill-opacity") == "0" || look.GetValueOrDefault("visibility") == "hidden")
        {
            return null;
        }

        var transform = (string?)text.Attribute("transform");
        var own = SvgMove.TryRead(transform);
        var place = own is null ? SvgMove.None : move + own.Value;
        var size = SvgNumber.TryRead(look.GetValueOrDefault("font-size")) ?? 16;
        var (x, y) = (Number(text, "x") + place.X, Number(text, "y") + Down(text, size) + place.Y);
        var written = new XElement(PictureRules.Svg + "text", new XAttribute("x", SvgNumber.Text(x)), new XAttribute("y", SvgNumber.Text(y)));
        SvgShapes.Add(written, new("transform", own is null ? move.Before(transform) : null), new("opacity", opacity));
        foreach (var (name, usual) in SvgPaint.Inherited)
        {
            var value = look.GetValueOrDefault(name, usual);
            SvgShapes.Add(written, new KeyValuePair<string, string?>(name, IsOfText(name, look) && (name == "fill" || value != usual) ? value : null));
        }

        if (text.Value.Contains("  ", StringComparison.Ordinal) || text.Value.Trim(' ') != text.Value)
        {
            written.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        }

        written.Add(text.Nodes().SelectMany(node => Inside(node, place, size)));
        return Unwrapped(written);
    }

    private static bool IsOfText(string property, IReadOnlyDictionary<string, string> look) =>
        !property.StartsWith("stroke", StringComparison.Ordinal) ? property != "fill-rule" : look.GetValueOrDefault("stroke", "none") != "none";

    private static IEnumerable<XNode> Inside(XNode node, SvgMove place, double size)
    {
        switch (node)
        {
            case XText characters:
                yield return new XText(characters.Value);
                break;
            case XElement { Name.LocalName: "tspan" } part:
                yield return Part(part, place, size);
                break;

            // A link in a picture leads nowhere: its words stay.
            case XElement { Name.LocalName: "a" } link:
                foreach (var inner in link.Nodes().SelectMany(inner => Inside(inner, place, size)))
                {
                    yield return inner;
                }

                break;
            case XElement other:
                throw new FormatException($"a text holds the element '{other.Name.LocalName}', which is not known here");
        }
    }

    private static XElement Part(XElement part, SvgMove place, double size)
    {
        var written = new XElement(PictureRules.Svg + "tspan");
        if (part.Attribute("y") is not null)
        {
            written.SetAttributeValue("x", SvgNumber.Text(Number(part, "x") + place.X));
            written.SetAttributeValue("y", SvgNumber.Text(Number(part, "y") + Down(part, size) + place.Y));
        }
        else if ((string?)part.Attribute("dy") is { } down && !down.StartsWith("0e", StringComparison.Ordinal))
        {
            written.SetAttributeValue("dy", down);
        }

        SvgShapes.Add(written, [.. SvgPaint.Of(part).Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value))]);
        written.Add(part.Nodes().SelectMany(node => Inside(node, place, size)));
        return written;
    }

    /// <summary>The text without parts that say no more than it: a first line stands where the text does.</summary>
    private static XElement Unwrapped(XElement text)
    {
        if (text.FirstNode is not XElement first)
        {
            return text;
        }

        if ((string?)first.Attribute("x") == (string?)text.Attribute("x") && (string?)first.Attribute("y") == (string?)text.Attribute("y"))
        {
            first.SetAttributeValue("x", null);
            first.SetAttributeValue("y", null);
        }

        if (first.NextNode is null)
        {
            foreach (var attribute in first.Attributes())
            {
                text.SetAttributeValue(attribute.Name, attribute.Value);
            }

            text.ReplaceNodes(first.Nodes());
            return text.FirstNode is XElement { Name.LocalName: "tspan", NextNode: null } ? Unwrapped(text) : text;
        }

        if (!first.HasAttributes)
        {
            first.ReplaceWith(first.Nodes());
        }

        return text;
    }

    /// <summary>How far below its place a line stands, which Plotly says in heights of the font.</summary>
    private static double Down(XElement element, double size) =>
        (string?)element.Attribute("dy") is { } down ? (down.EndsWith("em", StringComparison.Ordinal) ? size * (SvgNumber.TryRead(down[..^2]) ?? 0) : SvgNumber.TryRead(down) ?? 0) : 0;

    private static double Number(XElement element, string name) => SvgNumber.TryRead((string?)element.Attribute(name)) ?? 0;
}
