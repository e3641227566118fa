using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Codes and sets from XML.</summary>
internal static class QdaCodebookReader
{
    /// <summary>The codebook in an element CodeBook, whose codes may stand in Codes or directly in it.</summary>
    public static QdaCodebook Codebook(QdaElement element) => new(Codes(element))
    {
        Origin = element.Attribute("origin"),
        Sets = Sets(element),
        Extras = Extras(element),
    };

    /// <summary>The sets in an element's Sets.</summary>
    public static ImmutableArray<QdaSet> Sets(QdaElement element) => element.First("Sets") is { } sets ? [.. sets.All("Set").Select(Set)] : [];

    private static ImmutableArray<QdaCode> Codes(QdaElement element)
    {
        IEnumerable<QdaElement> within = element.First("Codes")?.All("Code") ?? [];
        return [.. within.Concat(element.All("Code")).Select(Code)];
    }

    // The depth is bounded: the file was walked before.
    private static QdaCode Code(QdaElement element)
    {
        var id = element.Id();
        return new QdaCode(id, element.NameOr(id))
        {
            IsCodable = IsCodable(element),
            Color = Color(element),
            Description = element.Content("Description"),
            Notes = element.References("NoteRef"),
            Codes = [.. element.All("Code").Select(Code)],
            Extras = Extras(element),
        };
    }

    private static QdaSet Set(QdaElement element)
    {
        var id = element.Id();
        return new QdaSet(id, element.NameOr(id))
        {
            Description = element.Content("Description"),
            Codes = element.References("MemberCode"),
            Sources = element.References("MemberSource"),
            Notes = element.References("MemberNote"),
            Extras = Extras(element),
        };
    }

    private static bool IsCodable(QdaElement element)
    {
        switch (element.Attribute("isCodable")?.Trim().ToLowerInvariant())
        {
            case "true" or "1":
                return true;
            case "false" or "0":
                return false;
            case null:
                element.Reading.Report(element.Xml, QdaFault.MissingAttribute, "A Code does not tell whether it is codable.", "It was taken to be.");
                return true;
            default:
                element.Reading.Report(element.Xml, QdaFault.UnreadableValue, "The isCodable of a Code is neither true nor false.", "It was taken to be true.");
                return true;
        }
    }

    private static string? Color(QdaElement element)
    {
        var color = element.Attribute("color");
        if (color is not null && !(color.Length is 4 or 7 && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit)))
        {
            element.Reading.Report(element.Xml, QdaFault.UnreadableValue, "The color of a Code is not #RRGGBB.", "It was kept as it is; other programs may refuse it.");
        }

        return color;
    }

    private static QdaExtras Extras(QdaElement element)
    {
        var xml = element.Xml;
        if (xml.Attributes().All(attribute => QdaGrammar.Knows(xml, attribute)) && xml.Elements().All(child => QdaGrammar.Knows(xml, child)))
        {
            return QdaExtras.None;
        }

        return new QdaExtras(
            [.. xml.Attributes().Where(attribute => !QdaGrammar.Knows(xml, attribute)).Select(attribute => KeyValuePair.Create(attribute.Name.ToString(), attribute.Value))],
            [.. xml.Elements().Where(child => !QdaGrammar.Knows(xml, child)).Select(child => Written(child, element))]);
    }

    /// <summary>An unknown element as XML that stands on its own. What no XML can hold was read all the same, but is not kept.</summary>
    private static string Written(XElement child, QdaElement parent)
    {
        try
        {
            // Declarations of the default namespace are written anew where they are needed.
            var copy = new XElement(child);
            copy.DescendantsAndSelf().Attributes("xmlns").Remove();
            return copy.ToString(SaveOptions.DisableFormatting);
        }
        catch (Exception exception) when (exception is ArgumentException or XmlException)
        {
            parent.Reading.Report(child, QdaFault.UnreadableValue, "An unknown element holds characters that XML cannot.", "It was left out.");
            return $"<{XmlConvert.EncodeLocalName(child.Name.LocalName)}/>";
        }
    }
}
