using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Bytes to XML, safely: no document types, nothing fetched, no element deeper than the limit.</summary>
internal static partial class QdaXml
{
    /// <summary>The root element, after everything that the standard does not know has been reported.</summary>
    /// <exception cref="QdaFileException">The bytes are no XML, or XML of a kind that is refused.</exception>
    public static XElement Load(byte[] bytes, QdaReading reading)
    {
        if (bytes.LongLength > reading.Options.Limits.XmlBytes)
        {
            throw reading.Refuse(null, QdaFault.TooLarge, "The XML is larger than the limit.", "Raise the limit XmlBytes if you trust the file.");
        }

        var text = QdaEncoding.Decode(bytes, reading);
        try
        {
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

    /// <summary>Reports what is unknown and refuses what is too deep, without recursion of its own.</summary>
    private static void Walk(XElement root, QdaReading reading)
    {
        var depth = 0;
        var unknownFrom = int.MaxValue;
        XElement? at = root;
        while (at is not null)
        {
            if (depth >= reading.Options.Limits.Depth)
            {
                throw reading.Refuse(at, QdaFault.TooDeep, "Elements are nested deeper than the limit.", "Raise the limit Depth if you trust the file.");
            }

            // What is within an unknown element is as unknown, and need not be told.
            if (depth < unknownFrom && !Report(at, reading))
            {
                unknownFrom = depth + 1;
            }

            if (at.Elements().FirstOrDefault() is { } child)
            {
                at = child;
                depth++;
                continue;
            }

            while (at != root && Next(at!) is null)
            {
                at = at!.Parent;
                depth--;
            }

            // The next element is at this depth: an unknown one is left where it is not deeper.
            unknownFrom = depth < unknownFrom ? int.MaxValue : unknownFrom;

            at = at == root ? null : Next(at!);
        }
    }

    private static XElement? Next(XElement element)
    {
        var node = element.NextNode;
        while (node is not null and not XElement)
        {
            node = node.NextNode;
        }

        return (XElement?)node;
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
