using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The XML of one part of a workbook, element by element; whatever is wrong with it ends in a <see cref="SurveyFileException"/>.</summary>
internal sealed partial class PartReader : IDisposable
{
    private const int Deepest = 64;
    private const int LongestText = 1 << 19;

    private readonly XmlReader xml;
    private readonly string file;
    private readonly string part;
    private readonly char[] chunk = new char[1024];
    private readonly StringBuilder text = new();

    /// <summary>Opens a part.</summary>
    /// <param name="stream">Its bytes, which are bounded; closed with this reader.</param>
    /// <param name="file">The workbook as the caller named it.</param>
    /// <param name="part">The part's name.</param>
    public PartReader(Stream stream, string file, string part)
    {
        this.file = file;
        this.part = part;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNames(),
            CloseInput = true,
        };
        try
        {
            xml = XmlReader.Create(stream, settings);
        }
        catch (Exception failure) when (IsOfInput(failure))
        {
            throw Translated(failure);
        }
    }

    /// <summary>The element's name without prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>How deep the element lies.</summary>
    public int Depth => xml.Depth;

    /// <summary>Goes on to the next beginning of an element; false at the end.</summary>
    public bool Next()
    {
        while (Step())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next element inside the one at a depth; false at that one's end, which is passed.</summary>
    public bool NextInside(int depth)
    {
        // Of an empty element there is no end to come to.
        while (!(xml.Depth == depth && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement)) && Step())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An attribute's value; <see langword="null"/> where there is none.</summary>
    public string? Attribute(string name)
    {
        if (!xml.MoveToFirstAttribute())
        {
            return null;
        }

        string? value = null;
        do
        {
            if (xml.LocalName == name)
            {
                value = xml.Value;
                break;
            }
        }
        while (xml.MoveToNextAttribute());
        xml.MoveToElement();
        return value;
    }

    /// <summary>A whole number of 0 or more in an attribute; the other where there is no such attribute.</summary>
    /// <exception cref="SurveyFileException">It is something else.</exception>
    public int Number(string name, int other) => Attribute(name) is not { } value
        ? other
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Damaged($"The attribute {name} is no number.");

    /// <summary>Whether an attribute says yes.</summary>
    public bool Says(string name) => Attribute(name) is "1" or "true" or "on";

    /// <summary>The text right inside the element, which is passed.</summary>
    public string Text()
    {
        text.Clear();
        AppendInside();
        return text.ToString();
    }

    /// <summary>The text of a shared or inline string, which is passed: every run of it, without phonetic hints, escapes undone.</summary>
    public string RichText()
    {
        text.Clear();
        for (var depth = xml.Depth; NextInside(depth);)
        {
            if (Name == "rPh")
            {
                Pass();
            }
            else if (Name == "t")
            {
                AppendInside();
            }
        }

        return Unescaped(text.ToString());
    }

    /// <summary>Goes behind the element.</summary>
    public void Pass()
    {
        var depth = xml.Depth;
        while (NextInside(depth))
        {
        }
    }

    /// <summary>Something contradicts the format.</summary>
    public SurveyFileException Damaged(string statement) => ExcelFaults.Damaged(file, part, statement);

    public void Dispose() => xml.Dispose();

    /// <summary>Text as it was meant: <c>_x000D_</c> is a character that XML cannot hold.</summary>
    public static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    private void AppendInside()
    {
        var depth = xml.Depth;
        while (!(xml.Depth == depth && (xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement)) && Step())
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                AppendText();
            }
        }
    }

    private void AppendText()
    {
        for (int read; (read = ReadChunk()) > 0;)
        {
            text.Append(chunk, 0, read);
            if (text.Length > LongestText)
            {
                throw ExcelFaults.TooLarge(file, part, "It has a text longer than any cell can hold.");
            }
        }
    }

    private int ReadChunk()
    {
        try
        {
            return xml.ReadValueChunk(chunk, 0, chunk.Length);
        }
        catch (Exception failure) when (IsOfInput(failure))
        {
            throw Translated(failure);
        }
    }

    private bool Step()
    {
        try
        {
            return xml.Read() && (xml.Depth <= Deepest ? true : throw Damaged("Its elements lie deeper in one another than in any workbook."));
        }
        catch (Exception failure) when (IsOfInput(failure))
        {
            throw Translated(failure);
        }
    }

    private static bool IsOfInput(Exception failure) =>
        failure is XmlException or InvalidDataException or IOException or ArgumentException or InvalidOperationException or NotSupportedException;

    // Messages of failures may show what the file says; only the place is passed on.
    private SurveyFileException Translated(Exception failure) => failure is XmlException { LineNumber: > 0 } at
        ? Damaged(FormattableString.Invariant($"The XML is not well-formed at line {at.LineNumber}, character {at.LinePosition}, or has a document type."))
        : Damaged("It cannot be inflated, or is no XML.");

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
