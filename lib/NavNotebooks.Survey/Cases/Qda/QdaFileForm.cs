using System.Xml.Linq;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What a file is, by its first bytes and its root element, whatever it is named.</summary>
internal static class QdaFileForm
{
    /// <summary>Whether it is an archive.</summary>
    /// <exception cref="QdaFileException">It is neither an archive nor XML.</exception>
    public static bool IsArchive(Stream stream, QdaReading reading)
    {
        Span<byte> first = stackalloc byte[4];
        stream.Position = 0;
        var read = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return first[..read] switch
        {
            [(byte)'P', (byte)'K', ..] => true,
            [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [(byte)'<', ..] or [0, (byte)'<', ..] => false,
            [(byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n', ..] => false,
            [] => throw reading.Refuse(null, QdaFault.NotAnArchive, "The file is empty.", "Export it again."),
            _ => throw reading.Refuse(null, QdaFault.NotAnArchive, "The file is neither an archive nor XML.", "Give a .qdpx, .qde or .qdc file; programs' own project files are not read."),
        };
    }

    /// <summary>The whole file, which is XML.</summary>
    /// <exception cref="QdaFileException">It is larger than the limit.</exception>
    public static byte[] ReadXml(Stream stream, QdaReading reading)
    {
        if (stream.Length > reading.Options.Limits.XmlBytes)
        {
            throw reading.Refuse(null, QdaFault.TooLarge, "The XML is larger than the limit.", "Raise the limit XmlBytes if you trust the file.");
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Refuses a root of another name, and reports a namespace of another version.</summary>
    /// <exception cref="QdaFileException">The root is none of those expected.</exception>
    public static void RequireRoot(XElement root, QdaReading reading, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (root.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase) && QdaGrammar.IsOfTheStandard(root.Name.Namespace))
            {
                if (root.Name.NamespaceName is not (QdaGrammar.ProjectNamespace or QdaGrammar.CodebookNamespace))
                {
                    reading.Report(root, QdaFault.OtherNamespace, "The namespace is not that of version 1.0.", "It was read as version 1.0.");
                }

                return;
            }
        }

        var isOther = root.Name.LocalName is "CodeBook" or "Project";
        throw reading.Refuse(
            root, QdaFault.WrongRoot,
            isOther ? $"This is a {root.Name.LocalName}, not a {names[0]}." : $"This XML is no {names[0]} of REFI-QDA.",
            isOther ? "Read it as what it is." : "Export it as REFI-QDA from the program that made it.");
    }
}
