using System.Collections.Frozen;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Which attributes and elements the standard knows where (REFI-QDA 1.5: Codebook and Project, version 1.0 of both).</summary>
internal static class QdaGrammar
{
    /// <summary>The namespace of codebooks that is written.</summary>
    public const string CodebookNamespace = "urn:QDA-XML:codebook:1.0";

    /// <summary>The namespace of projects that is written.</summary>
    public const string ProjectNamespace = "urn:QDA-XML:project:1.0";

    private const string Family = "urn:QDA-XML:";

    private const string Stamp = " creatingUser creationDateTime modifyingUser modifiedDateTime";

    private const string Text = "guid name richTextPath plainTextPath" + Stamp;

    private const string TextContent = "Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue";

    private const string Media = "guid name path currentPath" + Stamp;

    private const string MediaContent = "Description Coding NoteRef VariableValue ";

    private const string Time = "guid name begin end" + Stamp;

    private const string Area = "guid name firstX firstY secondX secondY" + Stamp;

    private const string Marks = "Description Coding NoteRef";

    private static readonly (string Element, string Attributes, string Elements)[] Rules =
    [
        ("Project", "name origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath",
            "Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef"),
        ("Users", "", "User"), ("User", "guid name id", ""),
        ("CodeBook", "origin", "Codes Sets Code"), ("Codes", "", "Code"), ("Code", "guid name isCodable color", "Description NoteRef Code"),
        ("Cases", "", "Case"), ("Case", "guid name", "Description CodeRef VariableValue SourceRef SelectionRef"),
        ("Variables", "", "Variable"), ("Variable", "guid name typeOfVariable", "Description"),
        ("VariableValue", "", "VariableRef TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue"),
        ("Sets", "", "Set"), ("Set", "guid name", "Description MemberCode MemberSource MemberNote"),
        ("Sources", "", "TextSource PictureSource PDFSource AudioSource VideoSource"),
        ("TextSource", Text, TextContent), ("Note", Text, TextContent), ("Representation", Text, TextContent), ("TextDescription", Text, TextContent),
        ("PictureSource", Media, MediaContent + "TextDescription PictureSelection"), ("PDFSource", Media, MediaContent + "PDFSelection Representation"),
        ("AudioSource", Media, MediaContent + "Transcript AudioSelection"), ("VideoSource", Media, MediaContent + "Transcript VideoSelection"),
        ("PlainTextSelection", "guid name startPosition endPosition" + Stamp, Marks), ("PictureSelection", Area, Marks),
        ("PDFSelection", "page " + Area, Marks + " Representation"), ("AudioSelection", Time, Marks), ("VideoSelection", Time, Marks),
        ("Transcript", Text, "Description PlainTextContent SyncPoint TranscriptSelection NoteRef"),
        ("TranscriptSelection", "guid name fromSyncPoint toSyncPoint" + Stamp, Marks), ("SyncPoint", "guid timeStamp position", ""),
        ("Coding", "guid creatingUser creationDateTime", "CodeRef NoteRef"),
        ("Graphs", "", "Graph"), ("Graph", "guid name", "Vertex Edge"),
        ("Vertex", "guid representedGUID name firstX firstY secondX secondY shape color", ""),
        ("Edge", "guid representedGUID name sourceVertex targetVertex color direction lineStyle", ""),
        ("Notes", "", "Note"), ("Links", "", "Link"), ("Link", "guid name direction color originGUID targetGUID", "NoteRef"),
        ("CodeRef", "targetGUID", ""), ("NoteRef", "targetGUID", ""), ("SourceRef", "targetGUID", ""), ("SelectionRef", "targetGUID", ""),
        ("VariableRef", "targetGUID", ""), ("MemberCode", "guid targetGUID", ""), ("MemberSource", "targetGUID", ""), ("MemberNote", "targetGUID", ""),
        ("Description", "", ""), ("PlainTextContent", "", ""), ("TextValue", "", ""), ("BooleanValue", "", ""), ("IntegerValue", "", ""),
        ("FloatValue", "", ""), ("DateValue", "", ""), ("DateTimeValue", "", ""),
    ];

    private static readonly FrozenDictionary<string, (FrozenSet<string> Attributes, FrozenSet<string> Elements)> Known =
        Rules.ToFrozenDictionary(rule => rule.Element, rule => (Names(rule.Attributes), Names(rule.Elements)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a namespace is the standard's, in any of its versions, or none.</summary>
    public static bool IsOfTheStandard(XNamespace space) =>
        space.NamespaceName.Length == 0 || space.NamespaceName.StartsWith(Family, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the standard knows an element in this place; everything within an unknown element is unknown.</summary>
    public static bool Knows(XElement parent, XElement child) =>
        IsOfTheStandard(child.Name.Namespace) && Known.TryGetValue(parent.Name.LocalName, out var rule) && rule.Elements.Contains(child.Name.LocalName);

    /// <summary>Whether the standard, or XML itself, knows an attribute in this place.</summary>
    public static bool Knows(XElement parent, XAttribute attribute) =>
        attribute.IsNamespaceDeclaration
        || attribute.Name.Namespace == XNamespace.Xml
        || attribute.Name.NamespaceName == System.Xml.Schema.XmlSchema.InstanceNamespace
        || (attribute.Name.NamespaceName.Length == 0 && Known.TryGetValue(parent.Name.LocalName, out var rule) && rule.Attributes.Contains(attribute.Name.LocalName));

    private static FrozenSet<string> Names(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
