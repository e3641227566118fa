using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Bytes to XML, safely: no document types, nothing fetched, no element deeper than the limit.</summary>
internal static partial class QdaXml
{
    /// <summary>The root element, after everything that the standard does not know has been reported.</summary>
    /// <param name="bytes">No more than the limit: whoever read them saw to it.</param>
    /// <param name="reading">What is known and found wrong so far.</param>
    /// <exception cref="QdaFileException">The bytes are no XML, or XML of a kind that is refused.</exception>
    public static XElement Load(byte[] bytes, QdaReading reading)
    {
        var text = QdaEncoding.Decode(bytes, reading);
        try
        {
            CheckDepth(text, reading);
            using var reader = XmlReader.Create(new StringReader(text), SettingsFor());
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo | LoadOptions.PreserveWhitespace).Root!;
            Walk(root, reading);
            return root;
        }
        catch (XmlException exception)
        {
            var place = new QdaPlace(reading.File, reading.Entry, DocumentTypeLine(text) ?? (exception.LineNumber > 0 ? exception.LineNumber : null));
            throw new QdaFileException(DocumentTypeLine(text) is not null
                ? new QdaProblem(QdaFault.DocumentType, place, "The XML declares a document type, by which it can draw in other files.", "Remove the declaration <!DOCTYPE …>; the standard has none.")
                : new QdaProblem(QdaFault.NotXml, place, "This is not well-formed XML.", "Export the file again from the program that made it."));
        }
    }

    private static XmlReaderSettings SettingsFor() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        // Control characters from transcripts are no reason to refuse a project.
        CheckCharacters = false,
    };

    /// <summary>The line of a document type before the root element; <see langword="null"/> where there is none.</summary>
    private static int? DocumentTypeLine(string text)
    {
        var found = DocumentType().Match(text);
        return found.Success ? found.Value.Count(character => character == '\n') + 1 : null;
    }

    /// <summary>Refuses what is too deep before a tree is made of it: making one takes time by the square of the depth.</summary>
    private static void CheckDepth(string text, QdaReading reading)
    {
        var limit = Math.Min(reading.Options.Limits.Depth, QdaLimits.GreatestDepth);
        using var reader = XmlReader.Create(new StringReader(text), SettingsFor());
        while (reader.Read())
        {
            if (reader.Depth > limit)
            {
                var place = new QdaPlace(reading.File, reading.Entry, ((IXmlLineInfo)reader).LineNumber);
                throw new QdaFileException(new QdaProblem(QdaFault.TooDeep, place, "Elements are nested deeper than the limit.", "Raise the limit Depth if you trust the file."));
            }
        }
    }

    /// <summary>Reports what is unknown; what is within an unknown element is as unknown, and is not told.</summary>
    private static void Walk(XElement element, QdaReading reading)
    {
        if (!Report(element, reading))
        {
            return;
        }

        foreach (var child in element.Elements())
        {
            Walk(child, reading);
        }
    }

    /// <summary>Whether the standard knows the element; reports where it does not, and its unknown attributes where it does.</summary>
    private static bool Report(XElement element, QdaReading reading)
    {
        var name = element.Name.LocalName;
        if (element.Parent is { } parent && !QdaGrammar.Knows(parent, element))
        {
            var what = NameForm().IsMatch(name) ? name : "another name";
            reading.Report(element, QdaFault.UnknownElement, $"The standard knows no element {what} in a {parent.Name.LocalName}.", "It was not read; in a codebook it is kept.");
            return false;
        }

        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (!QdaGrammar.Knows(element, attribute))
            {
                reading.Report(element, QdaFault.UnknownAttribute, $"The standard knows no attribute {attribute.Name.LocalName} of a {name}.", "It was not read; in a codebook it is kept.");
            }
        }

        return true;
    }

    // Before it only the declaration, comments and instructions may stand.
    [GeneratedRegex(@"^(\s|<\?.*?\?>|<!--.*?-->)*<!DOCTYPE", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex DocumentType();

    [GeneratedRegex(@"^[A-Za-z]\w{0,40}$", RegexOptions.CultureInvariant)]
    private static partial Regex NameForm();
}
