using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>An element of an exchange file, read tolerantly: names in any case, missing attributes reported.</summary>
internal readonly struct QdaElement(XElement xml, QdaReading reading)
{
    public XElement Xml => xml;

    public QdaReading Reading => reading;

    public string Kind => xml.Name.LocalName;

    /// <summary>An attribute's value; <see langword="null"/> where it is absent.</summary>
    public string? Attribute(string name)
    {
        if (xml.Attribute(name) is { } exact)
        {
            return exact.Value;
        }

        for (var attribute = xml.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (attribute.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && !attribute.IsNamespaceDeclaration)
            {
                return attribute.Value;
            }
        }

        return null;
    }

    /// <summary>The element's own id; made up and reported where it is missing.</summary>
    public QdaId Id()
    {
        if (Reference("guid") is not { } id)
        {
            reading.Report(xml, QdaFault.MissingAttribute, $"A {Kind} has no guid.", "It was given one that follows from its place in the file.");
            return reading.NextId(Kind);
        }

        if (!id.IsGuid)
        {
            reading.Report(xml, QdaFault.NotAGuid, $"The guid of a {Kind} is no GUID.", "It was kept as it is; other programs may refuse it.");
        }

        return id;
    }

    /// <summary>The name, or what stands in for it.</summary>
    public string NameOr(QdaId id)
    {
        if (Attribute("name") is { } name && !string.IsNullOrWhiteSpace(name))
        {
            return name;
        }

        reading.Report(xml, QdaFault.MissingAttribute, $"A {Kind} has no name.", "Its guid stands in.");
        return id.Text;
    }

    /// <summary>An attribute that refers to another thing; <see langword="null"/> where it is absent.</summary>
    public QdaId? Reference(string name) => Attribute(name) is { } written && !string.IsNullOrWhiteSpace(written) ? new QdaId(written.Trim()) : null;

    /// <summary>What an element that only refers refers to; members of sets in codebooks do so by another attribute. <see langword="null"/> where neither is there.</summary>
    public QdaId? Target() => Reference("targetGUID") ?? Reference("guid");

    /// <summary>A whole number; <see langword="null"/> and reported where it is missing or cannot be read.</summary>
    public long? Integer(string name, bool isRequired = true)
    {
        var written = Attribute(name);
        if (written is null)
        {
            if (isRequired)
            {
                reading.Report(xml, QdaFault.MissingAttribute, $"A {Kind} has no {name}.", "It was left out.");
            }

            return null;
        }

        if (long.TryParse(written.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        // Some programs write pixels and points with decimals.
        if (double.TryParse(written.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < long.MaxValue / 2)
        {
            reading.Report(xml, QdaFault.UnreadableValue, $"The {name} of a {Kind} is no whole number.", "It was rounded.");
            return (long)Math.Round(number);
        }

        reading.Report(xml, QdaFault.UnreadableValue, $"The {name} of a {Kind} is no number.", "It was left out.");
        return null;
    }

    /// <summary>The elements of a name directly beneath, in the file's order.</summary>
    public IEnumerable<QdaElement> All(string name)
    {
        var reading = Reading;
        return xml.Elements().Where(child => Is(child, name)).Select(child => new QdaElement(child, reading));
    }

    /// <summary>The first element of a name directly beneath; <see langword="null"/> where there is none.</summary>
    public QdaElement? First(string name)
    {
        foreach (var child in xml.Elements())
        {
            if (Is(child, name))
            {
                return new QdaElement(child, reading);
            }
        }

        return null;
    }

    /// <summary>What the element of a name directly beneath says; <see langword="null"/> where there is none.</summary>
    public string? Content(string name) => First(name)?.Xml.Value;

    /// <summary>The ids that elements of a name directly beneath refer to.</summary>
    public ImmutableArray<QdaId> References(string name)
    {
        var found = ImmutableArray.CreateBuilder<QdaId>();
        foreach (var child in All(name))
        {
            if (child.Target() is { } id)
            {
                found.Add(id);
            }
            else
            {
                reading.Report(child.Xml, QdaFault.MissingAttribute, $"A {name} has no targetGUID.", "It was left out.");
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>Who made it and when; the project itself has other names for its users.</summary>
    public QdaStamp Stamp(string suffix = "")
    {
        var stamp = new QdaStamp(
            Reference("creatingUser" + suffix), Attribute("creationDateTime"), Reference("modifyingUser" + suffix), Attribute("modifiedDateTime"));
        return stamp == QdaStamp.None ? QdaStamp.None : stamp;
    }

    /// <summary>A direction; <see langword="null"/> where it is absent, or reported where it is none.</summary>
    public QdaDirection? Direction()
    {
        if (Attribute("direction") is not { } written)
        {
            return null;
        }

        if (Enum.TryParse<QdaDirection>(written, ignoreCase: true, out var direction) && Enum.IsDefined(direction))
        {
            return direction;
        }

        reading.Report(xml, QdaFault.UnreadableValue, $"The direction of a {Kind} is none that the standard knows.", "It was left out.");
        return null;
    }

    private static bool Is(XElement element, string name) =>
        element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && QdaGrammar.IsOfTheStandard(element.Name.Namespace);
}
