using System.Text;
using System.Xml;
using System.Xml.Schema;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Codebooks.Ddi;

/// <summary>Writes the elements of DDI-Codebook 2.5.</summary>
/// <param name="xml">Where to.</param>
/// <param name="language">The main language, whose texts come first.</param>
internal sealed class DdiOutput(XmlWriter xml, Language language)
{
    /// <summary>The namespace of DDI-Codebook 2.5.</summary>
    public const string Namespace = "ddi:codebook:2_5";

    private const string Location = "ddi:codebook:2_5 http://www.ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    /// <summary>A whole document, ending with a line feed.</summary>
    public static string Document(Language language, Action<DdiOutput> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement("codeBook", Namespace);
            xml.WriteAttributeString("xmlns", "xsi", null, XmlSchema.InstanceNamespace);
            xml.WriteAttributeString("schemaLocation", XmlSchema.InstanceNamespace, Location);
            xml.WriteAttributeString("version", "2.5");
            xml.WriteAttributeString("xml", "lang", null, CodeOf(language));
            content(new DdiOutput(xml, language));
            xml.WriteEndElement();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>An element with attributes and whatever is written within.</summary>
    public void Element(string name, Action content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(name, attributes);
        content();
        xml.WriteEndElement();
    }

    /// <summary>An element with text; nothing where there is none.</summary>
    public void Text(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text is null)
        {
            return;
        }

        Start(name, attributes);
        xml.WriteString(CleanXml.Of(text));
        xml.WriteEndElement();
    }

    /// <summary>An element in each of both languages, the main one first; nothing where there is no text.</summary>
    public void Both(string name, BilingualText? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (text is null)
        {
            return;
        }

        Text(name, text.In(language), [Language(language), .. attributes]);
        Text(name, text.In(Other), [Language(Other), .. attributes]);
    }

    /// <summary>A text in the main language, with its language.</summary>
    public void Main(string name, BilingualText text, params ReadOnlySpan<(string Name, string? Value)> attributes) => Text(name, text.In(language), [Language(language), .. attributes]);

    /// <summary>A text in the other language, with its language.</summary>
    public void Translated(string name, BilingualText text) => Text(name, text.In(Other), Language(Other));

    /// <summary>A remark of the dictionary, which is in English.</summary>
    public void Remark(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Text(name, text, [Language(Display.Language.English), .. attributes]);

    private Language Other => language == Display.Language.English ? Display.Language.Bokmål : Display.Language.English;

    private static string CodeOf(Language language) => language == Display.Language.Bokmål ? "nb" : "en";

    private static (string Name, string? Value) Language(Language language) => ("xml:lang", CodeOf(language));

    private void Start(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
            {
                continue;
            }

            if (attribute == "xml:lang")
            {
                xml.WriteAttributeString("xml", "lang", null, value);
            }
            else
            {
                xml.WriteAttributeString(attribute, CleanXml.Of(value));
            }
        }
    }
}
