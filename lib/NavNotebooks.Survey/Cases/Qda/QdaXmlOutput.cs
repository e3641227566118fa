using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Writes the elements that codebooks and projects share; what no XML can hold becomes a replacement character.</summary>
internal sealed class QdaXmlOutput(XmlWriter xml, string space)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>A whole document as text, with its declaration.</summary>
    public static string Document(string space, string schema, string root, Action<QdaXmlOutput> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            var output = new QdaXmlOutput(xml, space);
            xml.WriteStartElement(root, space);
            xml.WriteAttributeString("xmlns", "xsi", null, System.Xml.Schema.XmlSchema.InstanceNamespace);
            xml.WriteAttributeString("schemaLocation", System.Xml.Schema.XmlSchema.InstanceNamespace, schema);
            content(output);
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>An element with whatever is written within.</summary>
    public void Element(string name, Action content)
    {
        xml.WriteStartElement(name, space);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element around others; nothing where there are none, as the standard asks for.</summary>
    public void Container<T>(string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        Element(name, () => Each(items, write));
    }

    public static void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
        {
            write(item);
        }
    }

    /// <summary>An attribute; nothing where there is no value.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            xml.WriteAttributeString(name, CleanXml.Of(value));
        }
    }

    public void Attribute(string name, QdaId? value) => Attribute(name, value?.Text);

    public void Attribute(string name, long? value) => Attribute(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Attribute(string name, bool value) => Attribute(name, value ? "true" : "false");

    /// <summary>An element with text; nothing where there is none, an empty element where it is empty.</summary>
    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            Element(name, () => xml.WriteString(CleanXml.Of(value)));
        }
    }

    public void References(string name, ImmutableArray<QdaId> targets, string attribute = "targetGUID") =>
        Each(targets, target => Element(name, () => Attribute(attribute, target)));

    public void Stamp(QdaStamp stamp, string suffix = "")
    {
        Attribute("creatingUser" + suffix, stamp.Creator);
        Attribute("creationDateTime", stamp.Created);
        Attribute("modifyingUser" + suffix, stamp.Modifier);
        Attribute("modifiedDateTime", stamp.Modified);
    }

    /// <summary>Unknown attributes, which come before any element.</summary>
    public void ExtraAttributes(QdaExtras extras) =>
        Each(extras.Attributes, extra => xml.WriteAttributeString(XName.Get(extra.Key).LocalName, XName.Get(extra.Key).NamespaceName, CleanXml.Of(extra.Value)));

    /// <summary>Unknown elements, which come after those that the standard knows.</summary>
    public void ExtraElements(QdaExtras extras) => Each(extras.Elements, extra =>
    {
        using var reader = XmlReader.Create(new StringReader(extra), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var element = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        if (element.Name.Namespace == XNamespace.None)
        {
            element.SetAttributeValue("xmlns", "");
        }

        xml.WriteRaw(element.ToString(SaveOptions.DisableFormatting));
    });
}
