using System.Collections.Frozen;
using System.Globalization;
using System.Xml.Linq;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>How a thing looks: SVG's properties, be they attributes or a style.</summary>
internal static class SvgPaint
{
    /// <summary>Properties that pass from a group to what is in it, in the order in which they are written, each with what it is where nobody says.</summary>
    public static readonly IReadOnlyList<KeyValuePair<string, string>> Inherited =
    [
        new("fill", "#000"), new("fill-opacity", "1"), new("fill-rule", "nonzero"),
        new("stroke", "none"), new("stroke-width", "1"), new("stroke-opacity", "1"), new("stroke-dasharray", "none"), new("stroke-linecap", "butt"), new("stroke-linejoin", "miter"),
        new("stroke-miterlimit", "4"), new("font-family", ""), new("font-size", ""), new("font-weight", "normal"), new("font-style", "normal"), new("text-anchor", "start"),
        new("visibility", "visible"),
    ];

    private static readonly FrozenSet<string> Known = Inherited.Select(property => property.Key).Append("opacity").Append("clip-path").Append("display").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What an element says of its look; its style goes before its attributes.</summary>
    public static Dictionary<string, string> Of(XElement element)
    {
        var said = element.Attributes().Where(attribute => Known.Contains(attribute.Name.LocalName)).ToDictionary(attribute => attribute.Name.LocalName, attribute => Value(attribute.Value), StringComparer.Ordinal);
        foreach (var declaration in ((string?)element.Attribute("style") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && declaration[..colon].Trim() is var name && Known.Contains(name))
            {
                said[name] = Value(declaration[(colon + 1)..]);
            }
        }

        return said;
    }

    /// <summary>What things look like in a group that says this of itself.</summary>
    public static Dictionary<string, string> Within(IReadOnlyDictionary<string, string> outer, IReadOnlyDictionary<string, string> own)
    {
        var all = new Dictionary<string, string>(outer, StringComparer.Ordinal);
        foreach (var (name, value) in own.Where(pair => Inherited.Any(property => property.Key == pair.Key)))
        {
            all[name] = value;
        }

        return all;
    }

    private static string Value(string text)
    {
        var value = text.Trim();
        if (value.StartsWith("rgb", StringComparison.Ordinal))
        {
            return Color(value);
        }

        if (value.StartsWith("url(", StringComparison.Ordinal))
        {
            return "url(" + value[4..^1].Trim('\'', '"', ' ') + ")";
        }

        return string.Join(value.Contains(',', StringComparison.Ordinal) && !value.Any(char.IsAsciiDigit) ? "," : " ", value
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => SvgNumber.TryRead(part) is { } number ? SvgNumber.Text(number) : part.Replace('"', '\'')));
    }

    /// <summary>A colour of three numbers as #rgb or #rrggbb; one that shines through entirely is none.</summary>
    private static string Color(string value)
    {
        var parts = value[(value.IndexOf('(', StringComparison.Ordinal) + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length == 4 && SvgNumber.TryRead(parts[3]) == 0)
        {
            return "none";
        }

        if (parts.Length != 3 || parts.Any(part => SvgNumber.TryRead(part) is null))
        {
            return value.Replace(" ", "", StringComparison.Ordinal);
        }

        var hex = string.Concat(parts.Select(part => ((int)Math.Round(SvgNumber.TryRead(part)!.Value)).ToString("x2", CultureInfo.InvariantCulture)));
        return "#" + (hex[0] == hex[1] && hex[2] == hex[3] && hex[4] == hex[5] ? string.Concat(hex[0], hex[2], hex[4]) : hex);
    }
}
