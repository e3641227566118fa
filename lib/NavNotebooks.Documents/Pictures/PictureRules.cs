using System.Collections.Frozen;
using System.Xml.Linq;

namespace NavNotebooks.Documents.Pictures;

/// <summary>What may stand in a picture. A reader opens it as a file of its own, where a script in it would run and an address would be asked for.</summary>
public static class PictureRules
{
    /// <summary>SVG's namespace; every element is of it.</summary>
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Elements = FrozenSet.ToFrozenSet(
        ["svg", "title", "desc", "defs", "clipPath", "pattern", "linearGradient", "radialGradient", "stop", "g", "path", "circle", "text", "tspan", "image"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Attributes = FrozenSet.ToFrozenSet(
        [
            "id", "class", "role", "width", "height", "viewBox", "transform", "x", "y", "dx", "dy", "cx", "cy", "r", "d",
            "x1", "x2", "y1", "y2", "fx", "fy", "offset", "stop-color", "stop-opacity", "gradientUnits", "gradientTransform", "spreadMethod",
            "patternUnits", "patternTransform", "clip-path", "preserveAspectRatio", "opacity", "display", "visibility",
            "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
            "font-family", "font-size", "font-weight", "font-style", "font-variant", "text-anchor", "text-decoration", "letter-spacing", "href",
            FigurePicture.FigureAttribute, FigurePicture.DrawnByAttribute,
        ],
        StringComparer.Ordinal);

    /// <summary>What may not be there, in words; <see langword="null"/> where all is well.</summary>
    public static string? Broken(XElement root) => root.DescendantsAndSelf()
        .Select(element => element.Name.Namespace != Svg || !Elements.Contains(element.Name.LocalName)
            ? $"the element '{element.Name.LocalName}'"
            : element.Attributes().Where(attribute => !Allows(attribute)).Select(attribute => $"the attribute '{attribute.Name.LocalName}'").FirstOrDefault())
        .FirstOrDefault(broken => broken is not null);

    private static bool Allows(XAttribute attribute)
    {
        if (attribute.IsNamespaceDeclaration)
        {
            return attribute.Value == Svg.NamespaceName;
        }

        if (attribute.Name.Namespace == XNamespace.Xml)
        {
            return attribute.Name.LocalName == "space";
        }

        return attribute.Name.Namespace == XNamespace.None && Attributes.Contains(attribute.Name.LocalName) && IsLocal(attribute.Name.LocalName, attribute.Value);
    }

    /// <summary>Whether a value leads nowhere but into the picture itself.</summary>
    /// <remarks>A backslash could write <c>url(</c> in other letters, as in a style sheet.</remarks>
    private static bool IsLocal(string name, string value) => name == "href"
        ? value.StartsWith("data:image/png;base64,", StringComparison.Ordinal) || value.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal)
        : !value.Contains('\\', StringComparison.Ordinal) && (!value.Contains("url(", StringComparison.OrdinalIgnoreCase) || (value.StartsWith("url(#", StringComparison.Ordinal) && value.IndexOf("url(", 4, StringComparison.OrdinalIgnoreCase) < 0));
}
