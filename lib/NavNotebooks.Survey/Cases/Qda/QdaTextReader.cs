using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>The plain texts of sources: from the XML or from the archive, with line ends and characters counted as the program did.</summary>
internal sealed class QdaTextReader(QdaReading reading, QdaArchive? archive, string? origin)
{
    private readonly bool isAtlas = origin?.Contains("ATLAS", StringComparison.OrdinalIgnoreCase) == true;
    private readonly bool isNVivo = origin?.Contains("NVivo", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The text of a source; <see langword="null"/> where it is not in the exchange file.</summary>
    public QdaText? Text(QdaElement element, QdaPath? plain)
    {
        var value = element.Content("PlainTextContent") ?? (plain is null ? null : Read(element.Xml, plain));
        if (value is null)
        {
            return null;
        }

        var text = new QdaText(Lines(element.Xml, value), reading.Options.Counting);
        if (isNVivo && reading.Options.Counting == QdaCounting.CodePoints && text.HasWideCharacters)
        {
            reading.Report(
                element.Xml, QdaFault.WideCharacters, "A text has characters such as emojis, which NVivo is said to count as two.",
                "They were counted as one, by the standard; if passages are shifted, read with Counting = QdaCounting.Utf16Units.");
        }

        return text;
    }

    private string? Read(XElement at, QdaPath plain)
    {
        if (plain.Scheme is QdaPathScheme.Relative or QdaPathScheme.Absolute || archive is null)
        {
            reading.Report(at, QdaFault.SourceElsewhere, "The text of a source is not in the archive.", "Its codings were read, without their passages.");
            return null;
        }

        if (archive.Find(plain) is not { } entry)
        {
            reading.Report(at, QdaFault.MissingEntry, "The text of a source is said to be in the archive and is not.", "Its codings were read, without their passages.");
            return null;
        }

        var within = reading.Entry;
        reading.Entry = entry.FullName;
        var text = QdaEncoding.Decode(archive.ReadText(entry), reading);
        reading.Entry = within;
        return text;
    }

    private string Lines(XElement at, string value)
    {
        var asOne = reading.Options.LineEndings == QdaLineEndings.One || (reading.Options.LineEndings == QdaLineEndings.ByProgram && isAtlas);
        if (!asOne || !value.Contains("\r\n", StringComparison.Ordinal))
        {
            return value;
        }

        reading.Report(
            at, QdaFault.LineEndings, "A text stores carriage return and line feed, and positions count them as one.",
            "It was read so; if passages are shifted, read with LineEndings = QdaLineEndings.AsStored.");
        return value.Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
