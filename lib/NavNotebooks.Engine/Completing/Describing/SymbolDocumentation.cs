using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace NavNotebooks.Engine.Completing.Describing;

/// <summary>What is written about a symbol, part by part.</summary>
internal sealed class SymbolDocumentation
{
    private readonly XElement member;

    private SymbolDocumentation(XElement member) => this.member = member;

    /// <summary>Whether it says no more than that another's documentation holds.</summary>
    public bool IsInherited => member.Element("inheritdoc") is not null && member.Element("summary") is null;

    /// <summary>Whose documentation holds, as the compiler names it; <see langword="null"/> for the one overridden or implemented.</summary>
    public string? InheritedFrom => member.Element("inheritdoc")?.Attribute("cref")?.Value;

    /// <summary>Reads an element; nothing or what cannot be read is documentation that says nothing.</summary>
    public static SymbolDocumentation Parse(string? xml)
    {
        try
        {
            return new(xml is null ? new XElement("member") : XElement.Parse(xml, LoadOptions.PreserveWhitespace));
        }
        catch (XmlException)
        {
            return new(new XElement("member"));
        }
    }

    /// <summary>One part in plain text; empty where it is not there.</summary>
    /// <param name="name">summary, returns, value, remarks or example.</param>
    /// <param name="style">How it is written.</param>
    public string Part(string name, TextStyle style) => member.Element(name) is { } element ? DocumentationText.Of(element, style) : "";

    /// <summary>The parts that are about something with a name, with these names.</summary>
    /// <param name="element">param, typeparam or exception.</param>
    /// <param name="style">How they are written.</param>
    public ImmutableArray<(string Name, string Text)> Parts(string element, TextStyle style) =>
    [
        .. member.Elements(element)
            .Select(part => (Name: part.Attribute("name")?.Value ?? DocumentationText.NameIn(part.Attribute("cref")?.Value), DocumentationText.Of(part, style)))
            .Where(part => part.Item2.Length > 0),
    ];
}
